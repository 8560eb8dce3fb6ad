import type { Language } from '#src/core/model.ts'
import { interfaceEn, type InterfaceWords } from './interface-en.ts'
import { interfaceZhCn } from './interface-zh-cn.ts'
import type { Story } from './story.ts'
import { storyEn } from './story-en.ts'
import { storyZhCn } from './story-zh-cn.ts'

/** Everything people read in one language: what the interface says, and what is told from the data. */
export interface Words extends InterfaceWords {
  readonly story: Story
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: { ...interfaceEn, story: storyEn },
  'zh-CN': { ...interfaceZhCn, story: storyZhCn },
}

export function wordsFor(language: Language): Words {
  return WORDS[language]
}
