import { useState } from 'react'
import { usePrint } from './use-print.ts'

/** A page is turned only where it saves rows enough. */
const ROWS_A_PAGE = 200
const MOST_ON_ONE_PAGE = 400

/** More rows than these would take a browser minutes to lay out on paper, and nobody reads them there. */
const MOST_PRINTED = 2_000

export interface RowPage {
  /** The rows shown: from the first, counted from 0, to the one before the end. */
  readonly first: number
  readonly end: number
  readonly count: number
  readonly isPaged: boolean
  readonly show: (first: number) => void
  /** Where the last page begins. */
  readonly last: number
}

/** Which rows of a long table are on the page; printed are all of them, as far as paper is of use. */
export function useRowPage(count: number): RowPage {
  const [chosen, setChosen] = useState(0)
  const isPrinting = usePrint(() => undefined)
  const isPaged = count > (isPrinting ? MOST_PRINTED : MOST_ON_ONE_PAGE)
  const last = isPaged ? Math.floor((count - 1) / ROWS_A_PAGE) * ROWS_A_PAGE : 0
  const first = Math.min(chosen, last)
  return {
    first,
    end: isPaged ? Math.min(first + ROWS_A_PAGE, count) : count,
    count,
    isPaged,
    show: (next) => {
      setChosen(Math.min(Math.max(next, 0), last))
    },
    last,
  }
}

export function pageBeside({ first, last }: RowPage, turn: 'first' | 'before' | 'next' | 'last'): number {
  switch (turn) {
    case 'first':
      return 0
    case 'before':
      return Math.max(0, first - ROWS_A_PAGE)
    case 'next':
      return Math.min(last, first + ROWS_A_PAGE)
    case 'last':
      return last
  }
}
