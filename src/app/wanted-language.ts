import { LANGUAGES, type Language } from '#src/core/model.ts'
import { recall } from '#src/ui/device-memory.ts'

function asLanguage(tag: string | null): Language | null {
  if (tag === null) return null
  return LANGUAGES.find((language) => language.toLowerCase() === tag.toLowerCase()) ?? null
}

function deviceLanguage(): Language {
  const [first] = navigator.languages.filter((tag) => /^(?:en|zh)\b/iu.test(tag))
  return first?.toLowerCase().startsWith('zh') === true ? 'zh-CN' : 'en'
}

/** The language of the address, else the one chosen before, else the device's. */
export function wantedLanguage(asked: string | null): Language {
  return asLanguage(asked) ?? asLanguage(recall('language')) ?? deviceLanguage()
}
