import { interfaceEn } from './interface-en.ts'
import { storyEn } from './story-en.ts'
import type { Words } from './words.ts'

export const en: Words = { ...interfaceEn, story: storyEn }
