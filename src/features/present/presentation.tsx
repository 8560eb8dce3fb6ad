import { useEffect, useMemo, useRef } from 'react'
import { useSearch } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import { chooseSlides } from '#src/core/deck.ts'
import { useLiveFeed } from '#src/queries/live-feed.ts'
import { useReading } from '#src/ui/language.tsx'
import { isSlideAskedFor } from '#src/ui/present-path.ts'
import { usePrint } from '#src/ui/use-print.ts'
import { presentFor } from '#src/words/present-for.ts'
import { ControlBar } from './control-bar.tsx'
import { deckOf, type PlanDetail } from './deck-data.ts'
import { HelpLayer } from './help-layer.tsx'
import { LiveStatus } from './live-status.tsx'
import { OverviewLayer } from './overview-layer.tsx'
import { PrintedDeck } from './printed-deck.tsx'
import { ProgressLines } from './progress-lines.tsx'
import { SlideView } from './slide-view.tsx'
import { STAGE_ID } from './stage-id.ts'
import { fetchCharts } from './still-charts.ts'
import { TypedNumber } from './typed-number.tsx'
import { UpdateNote } from './update-note.tsx'
import { useDeckAddress } from './use-deck-address.ts'
import { useDeckControl } from './use-deck-control.ts'
import { useDeckData } from './use-deck-data.ts'
import { useHold } from './use-hold.ts'
import { useIdle } from './use-idle.ts'
import { deckName } from './deck-name.ts'
import { usePresenterLink } from './use-presenter-link.ts'
import { useKiosk } from './use-kiosk.ts'
import { useSlideKeys } from './use-slide-keys.ts'
import { useSlideTitle } from './use-slide-title.ts'
import { useTouch } from './use-touch.ts'
import { useWakeLock } from './use-wake-lock.ts'
import './stage.css'

const IDLE_AFTER_MS = 3_000
const NO_CHANGES = [] as const

/** The slides of a plan, led by whoever stands before them. */
export function Presentation({ detail }: { readonly detail: PlanDetail }) {
  const { language, format, text } = useReading()
  const words = presentFor(language)
  const search = useSearch()
  const isAskedFor = isSlideAskedFor(useHistoryState())
  const titleOf = useSlideTitle()
  const { plan, targets } = detail
  const name = deckName(plan.id, search)
  const asksForKiosk = new URLSearchParams(search).has('kiosk')
  const held = useHold(
    asksForKiosk ? null : name,
    useDeckData(detail),
    useLiveFeed(plan.id)?.changes ?? NO_CHANGES,
  )
  const { shown } = held
  const deck = useMemo(() => deckOf(shown), [shown])
  const known = useMemo(() => new Set(deck.slides.map(({ id }) => id)), [deck])
  const address = useDeckAddress(known)
  const { choice, ignored, choose } = address
  const slides = useMemo(() => chooseSlides(deck, choice.slides), [deck, choice.slides])
  const control = useDeckControl({ planId: plan.id, slides, address, held })
  const { state, run, current, layer, follow, isWindowBlocked } = control
  const isKiosk = choice.kiosk !== null
  const { isBlack, hold } = state
  usePresenterLink({
    // Slides that turn by themselves go their own way.
    name: isKiosk ? null : name,
    role: 'stage',
    isLeading: isAskedFor,
    kept: held.kept,
    state,
    chosen: choice.slides,
    follow,
  })
  const isIdle = useIdle(IDLE_AFTER_MS, isKiosk)
  const isPaused = useKiosk(layer === null ? choice.kiosk : null, () => {
    run({ kind: current === slides.at(-1) ? 'first' : 'next' })
  })
  const stage = useRef<HTMLElement>(null)
  const touch = useTouch(run)
  const digits = useSlideKeys(run, layer !== null)
  useWakeLock()
  const isPrinting = usePrint(() => undefined)

  useEffect(() => {
    fetchCharts()
    stage.current?.focus({ preventScroll: true })
  }, [])

  const made = {
    deck,
    origin: shown.origin,
    isSimulated: held.changes.some(({ change }) => change.isSimulated),
  }
  const place = {
    ...made,
    number: slides.indexOf(current) + 1,
    total: slides.length,
  }
  const status = <LiveStatus planId={plan.id} timeZone={plan.timeZone} hold={hold} />
  return (
    <>
      <title>{words.pageTitle(text(plan.name))}</title>
      <p role="status" className="sr-only">
        {isBlack
          ? words.black
          : words.announce(format.number(place.number), format.number(place.total), titleOf(current))}
      </p>
      <main
        id={STAGE_ID}
        ref={stage}
        tabIndex={-1}
        inert={layer !== null}
        aria-label={words.controls.title}
        data-slides=""
        data-kiosk={isKiosk ? '' : undefined}
        className={`stage fixed inset-0 touch-pinch-zoom rounded-none outline-none print:hidden ${isIdle ? 'cursor-none' : ''}`}
        {...touch}
      >
        <div key={current.id} className="slide-enter">
          <SlideView {...place} slide={current} status={status} />
        </div>
        <UpdateNote targets={targets} changes={held.changes} />
        <div className="pointer-events-none absolute inset-x-0 top-0 z-10 flex justify-center p-3 print:hidden">
          <TypedNumber digits={digits} total={place.total} className="slide-note" />
        </div>
        <ProgressLines
          number={place.number}
          total={place.total}
          seconds={isPaused || layer !== null ? null : choice.kiosk}
          turn={current.id}
        />
        {isBlack ? <div className="absolute inset-0 z-20 bg-black" /> : null}
        <ControlBar
          state={state}
          run={run}
          isIdle={isIdle || isBlack}
          ignored={ignored}
          isWindowBlocked={isWindowBlocked}
        />
      </main>
      <div
        className="stage pointer-events-none fixed inset-0 bg-transparent print:hidden"
        hidden={layer === null}
      >
        {layer === 'help' ? (
          <HelpLayer
            onClose={() => {
              run({ kind: 'close' })
            }}
          />
        ) : null}
        {layer === 'overview' ? (
          <OverviewLayer
            deck={deck}
            data={shown}
            choice={choice}
            current={current.id}
            ignored={ignored}
            onChoose={(changed) => {
              choose(changed, true)
            }}
            run={run}
            onPrint={() => {
              window.print()
            }}
          />
        ) : null}
      </div>
      {/* On paper that figures stood still needs saying, and that they were live goes without. */}
      {isPrinting ? <PrintedDeck {...made} slides={slides} status={hold === null ? null : status} /> : null}
    </>
  )
}
