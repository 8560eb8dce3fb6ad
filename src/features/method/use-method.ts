import { useMemo } from 'react'
import { useReading } from '#src/ui/language.tsx'
import { methodNumbers, type MethodNumbers } from '#src/words/method-numbers.ts'
import { methodFor } from '#src/words/method-for.ts'
import type { Method } from '#src/words/method.ts'

/** The texts of this page in the language being read, and the numbers of the rules to put into them. */
export function useMethod(): { readonly method: Method; readonly numbers: MethodNumbers } {
  const { language, format } = useReading()
  const numbers = useMemo(() => methodNumbers(format), [format])
  return { method: methodFor(language), numbers }
}
