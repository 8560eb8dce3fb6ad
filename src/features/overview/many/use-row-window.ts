import {
  defaultRangeExtractor,
  useVirtualizer,
  useWindowVirtualizer,
  type Range,
  type VirtualItem,
  type Virtualizer,
} from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useMemo, useState, type FocusEvent, type RefObject } from 'react'
import { useSearch } from 'wouter'
import { usePrint } from '#src/ui/use-print.ts'
import { keepPlace, placeKey, placeToReturnTo } from './kept-places.ts'
import { piecesOf, type Piece } from './pieces.ts'

/** How much is drawn beyond the edge of the screen, so that Tab finds the next row and a fast scroll is not white. */
const BEYOND_PX = 600
const MOST_BEYOND = 6

/** After so many, every row that is seen has its own height. */
const FRAMES_TO_RETURN = 6

interface ListShape {
  readonly count: number
  /** How tall a row is until it is measured, and what stands between two. */
  readonly estimate: number
  readonly between: number
  /** What the list is called among those whose place is kept. */
  readonly name: string
}

/** In rows. */
function beyond({ estimate }: ListShape): number {
  return Math.min(MOST_BEYOND, Math.ceil(BEYOND_PX / estimate))
}

export interface RowWindow {
  readonly pieces: readonly Piece[]
  /** On the element of each row, which has its index in `data-index`. */
  readonly measure: (row: HTMLElement | null) => void
  /** On the list: the row that has the focus stays, however far it is scrolled away. */
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
  readonly onBlur: () => void
}

function indexOfRow(element: Element): number | null {
  const index = element.closest('[data-index]')?.getAttribute('data-index') ?? null
  return index === null ? null : Number(index)
}

function useFocusedRow() {
  const [focused, setFocused] = useState<number | null>(null)
  return {
    range: (range: Range): number[] => {
      const shown = defaultRangeExtractor(range)
      if (focused === null || focused >= range.count) return shown
      // Its neighbours too, as Tab leads to them.
      const kept = [focused - 1, focused, focused + 1].filter((index) => index >= 0 && index < range.count)
      return [...new Set([...shown, ...kept])].toSorted((a, b) => a - b)
    },
    onFocus: (event: FocusEvent<HTMLElement>) => {
      setFocused(indexOfRow(event.target))
    },
    onBlur: () => {
      setFocused(null)
    },
  }
}

/** On paper rows have heights that mean nothing on the screen. */
function leaveUnmeasured(): void {
  // Nothing is to be done.
}

function useWindowOf<Scroller extends Element | Window>(
  virtualizer: Virtualizer<Scroller, HTMLElement>,
  { count, between }: ListShape,
  margin: number,
): Pick<RowWindow, 'pieces' | 'measure'> {
  // Paper has no screen to be outside of.
  const isPrinting = usePrint(() => undefined)
  const rows = virtualizer
    .getVirtualItems()
    .map(({ index, start, end }) => ({ index, start: start - margin, end: end - margin }))
  return {
    pieces: isPrinting
      ? Array.from({ length: count }, (_, index) => ({ kind: 'row', index }) as const)
      : piecesOf(rows, virtualizer.getTotalSize(), between),
    measure: isPrinting ? leaveUnmeasured : virtualizer.measureElement,
  }
}

/** All others are as tall as any row is estimated to be, and to read ten thousand takes longer than a frame. */
function measuredRows<Scroller extends Element | Window>({
  itemSizeCache,
  measurementsCache,
}: Virtualizer<Scroller, HTMLElement>): VirtualItem[] {
  return [...itemSizeCache.keys()].flatMap((index) => measurementsCache[Number(index)] ?? [])
}

function usePlace<Scroller extends Element | Window>(
  virtualizer: Virtualizer<Scroller, HTMLElement>,
  key: string | null,
): void {
  useEffect(
    () => () => {
      if (key === null) return
      const offset = virtualizer.scrollOffset ?? 0
      const seen = virtualizer.getVirtualItemForOffset(offset)
      const [index, start] = seen === undefined ? [0, 0] : [seen.index, seen.start]
      keepPlace(key, { offset, index, top: start - offset, rows: measuredRows(virtualizer) })
    },
    [virtualizer, key],
  )
}

/** A list outlives the steps that arrange it, each of which is an entry of the history. */
function usePlaceKey(name: string): string | null {
  const search = useSearch()
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- The entry is another where the address is.
  return useMemo(() => placeKey(name), [name, search])
}

/** The rows of a list that scrolls with the page. */
export function usePageRows(shape: ListShape, list: RefObject<HTMLElement | null>): RowWindow {
  const { count, estimate, between, name } = shape
  const key = usePlaceKey(name)
  const [kept] = useState(() => placeToReturnTo(key))
  const [margin, setMargin] = useState(0)
  const { range, onFocus, onBlur } = useFocusedRow()
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count,
    estimateSize: () => estimate,
    gap: between,
    overscan: beyond(shape),
    scrollMargin: margin,
    // Rows beyond the edge are there for a frame or two, which is longer than it takes to draw more.
    useFlushSync: false,
    rangeExtractor: range,
    ...(kept === null ? {} : { initialOffset: kept.offset, initialMeasurementsCache: kept.rows }),
  })
  usePlace(virtualizer, key)

  // What stands above the list may grow at any time.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- It ends as soon as the place is the same.
  useLayoutEffect(() => {
    const top = list.current === null ? 0 : list.current.getBoundingClientRect().top + window.scrollY
    if (Math.abs(top - margin) > 1) setMargin(top)
  })

  // The page itself begins every visit at its top, and does so after its parts are there; then rows are measured.
  useEffect(() => {
    if (kept === null) return undefined
    let left = FRAMES_TO_RETURN
    let frame = 0
    const goBack = () => {
      const row = list.current?.querySelector(`[data-index="${String(kept.index)}"]`)
      if (row === null || row === undefined) window.scrollTo(0, kept.offset)
      else window.scrollBy(0, row.getBoundingClientRect().top - kept.top)
      left -= 1
      if (left > 0) frame = requestAnimationFrame(goBack)
    }
    frame = requestAnimationFrame(goBack)
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [kept, list])
  return { ...useWindowOf(virtualizer, shape, margin), onFocus, onBlur }
}

/** The rows of a list that scrolls by itself. */
export function useScrolledRows(shape: ListShape, scroller: RefObject<HTMLElement | null>): RowWindow {
  const { count, estimate, between, name } = shape
  const key = usePlaceKey(name)
  const [kept] = useState(() => placeToReturnTo(key))
  const { range, onFocus, onBlur } = useFocusedRow()
  // oxlint-disable-next-line react/incompatible-library -- The list alone draws by it, and is not memoized.
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    gap: between,
    overscan: beyond(shape),
    rangeExtractor: range,
    ...(kept === null ? {} : { initialOffset: kept.offset, initialMeasurementsCache: kept.rows }),
  })
  usePlace(virtualizer, key)
  return { ...useWindowOf(virtualizer, shape, 0), onFocus, onBlur }
}
