import { interfaceZhCn } from './interface-zh-cn.ts'
import { storyZhCn } from './story-zh-cn.ts'
import type { Words } from './words.ts'

export const zhCn: Words = { ...interfaceZhCn, story: storyZhCn }
