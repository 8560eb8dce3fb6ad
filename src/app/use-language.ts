import { useEffect, useState } from 'react'
import { useSearchParams } from 'wouter'
import { LANGUAGES, type Language } from '#src/core/model.ts'
import { readPreference, writePreference } from './preferences.ts'

function asLanguage(tag: string | null): Language | null {
  if (tag === null) return null
  return LANGUAGES.find((language) => language.toLowerCase() === tag.toLowerCase()) ?? null
}

function deviceLanguage(): Language {
  return navigator.languages
    .find((tag) => /^(en|zh)\b/iu.test(tag))
    ?.toLowerCase()
    .startsWith('zh') === true
    ? 'zh-CN'
    : 'en'
}

/** The language of the address, else the one chosen before, else the device's. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const [parameters, setParameters] = useSearchParams()
  const [chosen, setChosen] = useState<Language | null>(() => asLanguage(readPreference('language')))
  const language = asLanguage(parameters.get('lang')) ?? chosen ?? deviceLanguage()

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const choose = (next: Language) => {
    writePreference('language', next)
    setChosen(next)
    setParameters(
      (current) => {
        current.set('lang', next)
        return current
      },
      { replace: true },
    )
  }
  return [language, choose]
}
