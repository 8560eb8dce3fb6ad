import { useEffect, useLayoutEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Language } from '#src/core/model.ts'
import { remember } from '#src/ui/device-memory.ts'
import type { LoadedLanguage } from '#src/ui/language.tsx'
import { useParameter } from '#src/ui/search-part.ts'
import { loadWords } from '#src/words/load-words.ts'
import { wantedLanguage } from './wanted-language.ts'

interface LanguageChoice {
  /** What is on screen: the language before, until the texts of the one wanted are here. */
  readonly loaded: LoadedLanguage
  /** The language whose texts could not be fetched; null where none failed. */
  readonly failed: Language | null
  readonly choose: (language: Language) => void
}

export function useLanguage(first: LoadedLanguage): LanguageChoice {
  const asked = useParameter('lang')
  const [path, navigate] = useLocation()
  const [loaded, setLoaded] = useState(first)
  const [failed, setFailed] = useState<Language | null>(null)
  // Where the page is made there is no reader to ask.
  const wanted = typeof navigator === 'undefined' ? first.language : wantedLanguage(asked)

  useEffect(() => {
    if (wanted === loaded.language) return
    let isWanted = true
    const load = async () => {
      try {
        const words = await loadWords(wanted)
        if (isWanted) setLoaded({ language: wanted, words })
      } catch {
        if (isWanted) setFailed(wanted)
      }
    }
    void load()
    return () => {
      isWanted = false
    }
  }, [wanted, loaded.language])

  // With the texts and not after them: fonts and a screen reader's voice go by it.
  useLayoutEffect(() => {
    document.documentElement.lang = loaded.language
  }, [loaded.language])

  const choose = (next: Language) => {
    remember('language', next)
    setFailed(null)
    const parameters = new URLSearchParams(window.location.search)
    parameters.set('lang', next)
    navigate(`${path}?${parameters.toString()}`, { replace: true })
  }
  return { loaded, failed: failed === wanted ? failed : null, choose }
}
