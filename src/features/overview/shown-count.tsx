import { useEffect, useState } from 'react'
import { useReading } from '#src/ui/language.tsx'
import { sortName } from './sort-choice.tsx'
import type { Sort } from './sort-targets.ts'
import { useToolWords } from './use-tool-words.ts'

/** As long as people pause between two letters; an announcement waits until they stop. */
const PAUSE_MS = 1_000

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text)
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [text])
  return settled
}

interface ShownCountProps {
  readonly shown: number
  readonly total: number
  readonly sort: Sort | null
  /** How many the plan has, where not all of them are judged yet. */
  readonly outOf: number
}

/** Announces how many targets are shown and in which order, once either has changed. */
export function ShownCount({ shown, total, sort, outOf }: ShownCountProps) {
  const { format, words } = useReading()
  const texts = useToolWords()
  const count =
    total < outOf
      ? texts.shownSoFar(shown, total, outOf)
      : shown === total
        ? words.targetCount(format, total)
        : texts.shown(shown, total)
  const order = sortName(sort)
  return (
    <p role="status" className="sr-only">
      {useSettled(order === '' ? count : texts.shownInOrder(count, texts.sorts[order]))}
    </p>
  )
}
