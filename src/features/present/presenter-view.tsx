import { useMemo } from 'react'
import { useSearch } from 'wouter'
import { chooseSlides } from '#src/core/deck.ts'
import { useLiveFeed } from '#src/queries/live-feed.ts'
import { Button } from '#src/ui/button.tsx'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { presentFor } from '#src/words/present-for.ts'
import { presenterFor } from '#src/words/presenter-for.ts'
import { deckName } from './deck-name.ts'
import { deckOf, type PlanDetail } from './deck-data.ts'
import { KeyList } from './key-list.tsx'
import { LiveStatus } from './live-status.tsx'
import { PresenterClock } from './presenter-clock.tsx'
import { PresenterNotes } from './presenter-notes.tsx'
import { PresenterPreview } from './presenter-preview.tsx'
import { PresenterStage } from './presenter-stage.tsx'
import { notesOf } from './presenter-texts.ts'
import { PresenterWaiting } from './presenter-waiting.tsx'
import { TypedNumber } from './typed-number.tsx'
import { useDeckAddress } from './use-deck-address.ts'
import { useDeckControl } from './use-deck-control.ts'
import { useDeckData } from './use-deck-data.ts'
import { useHold } from './use-hold.ts'
import { useSlideTitle } from './use-slide-title.ts'
import { usePresenterLink } from './use-presenter-link.ts'
import { DESK_KEYS, usePresenterKeys } from './use-presenter-keys.ts'
import './stage.css'

const NO_CHANGES = [] as const

/** Windows that are frozen within so long show the same figures. */
const FROZEN_TOGETHER_MS = 2_000

/** The presenter's own window: what is shown, what comes next, what there is to say, and the time. */
export function PresenterView({ detail }: { readonly detail: PlanDetail }) {
  const { language, format, words: texts, text } = useReading()
  const search = useSearch()
  const evidence = useEvidence()
  const present = presentFor(language)
  const titleOf = useSlideTitle()
  const words = presenterFor(language)
  const { plan, targets } = detail
  const name = deckName(plan.id, search)
  const held = useHold(name, useDeckData(detail), useLiveFeed(plan.id)?.changes ?? NO_CHANGES)
  const { shown } = held
  const deck = useMemo(() => deckOf(shown), [shown])
  const known = useMemo(() => new Set(deck.slides.map(({ id }) => id)), [deck])
  const address = useDeckAddress(known)
  const { choice } = address
  const slides = useMemo(() => chooseSlides(deck, choice.slides), [deck, choice.slides])
  const { state, run, current, follow } = useDeckControl({ planId: plan.id, slides, address, held })
  const stage = usePresenterLink({
    name,
    role: 'desk',
    isLeading: false,
    kept: held.kept,
    state,
    chosen: choice.slides,
    follow,
  })
  const digits = usePresenterKeys(run)

  const seenHold = stage === null || state.hold === null ? state.hold : (stage.hold ?? state.hold)
  // Whichever window has been open for longer knows of more.
  const hold =
    seenHold === null || state.hold === null
      ? seenHold
      : { ...seenHold, waiting: Math.max(seenHold.waiting, state.hold.waiting) }
  const isMaybeNewer = hold !== null && Math.abs((state.hold?.since ?? 0) - hold.since) > FROZEN_TOGETHER_MS
  const next = slides[slides.indexOf(current) + 1] ?? null
  const given = notesOf(current, deck, {
    language,
    format,
    words: texts,
    evidence,
    present,
    presenter: words,
  })
  const { controls } = present
  const isSimulated = held.changes.some(({ change }) => change.isSimulated)
  const seen = { deck, origin: shown.origin, isSimulated, slides }
  const [number, total] = [slides.indexOf(current) + 1, slides.length].map((count) => format.number(count))
  const place = present.position(number ?? '', total ?? '')
  const announced = present.announce(number ?? '', total ?? '', titleOf(current))
  return (
    <main className="mx-auto flex min-h-dvh max-w-[120rem] flex-col gap-4 p-4">
      <title>{words.pageTitle(text(plan.name))}</title>
      <p role="status" className="sr-only">
        {state.isBlack ? words.isBlack : announced}
      </p>
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h1 className="font-semibold">
          {text(plan.name)} <span className="font-normal text-muted">· {words.title}</span>
        </h1>
        <PresenterClock timeZone={plan.timeZone} />
      </header>
      <div className="grid flex-1 gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex flex-col gap-4">
          <PresenterPreview
            {...seen}
            label={words.current}
            slide={current}
            none={words.noNext}
            isBlack={state.isBlack}
          />
          <div role="group" aria-label={controls.title} className="flex flex-wrap items-center gap-2">
            <Button
              onClick={() => {
                run({ kind: 'previous' })
              }}
            >
              {controls.previous}
            </Button>
            <Button
              onClick={() => {
                run({ kind: 'next' })
              }}
            >
              {controls.next}
            </Button>
            <span className="px-2 text-sm text-muted tabular-nums">{place}</span>
            <Button
              onClick={() => {
                run({ kind: 'hold' })
              }}
            >
              {state.hold === null ? controls.hold : controls.release}
            </Button>
            <Button
              onClick={() => {
                run({ kind: 'black' })
              }}
            >
              {state.isBlack ? words.showAgain : controls.black}
            </Button>
            <TypedNumber digits={digits} total={slides.length} className="px-3 py-1.5 text-sm" />
          </div>
          <div className="space-y-2">
            <p className="text-sm text-muted">
              <LiveStatus planId={plan.id} timeZone={plan.timeZone} hold={null} />
            </p>
            {state.isBlack ? <p className="text-sm font-semibold">{words.isBlack}</p> : null}
            <PresenterWaiting
              timeZone={plan.timeZone}
              hold={hold}
              targets={targets}
              waiting={held.waiting}
              isMaybeNewer={isMaybeNewer}
            />
            <PresenterStage planId={plan.id} isOpen={stage !== null} />
          </div>
          <details className="text-sm">
            <summary className="min-h-6 w-fit">{controls.help}</summary>
            <KeyList groups={DESK_KEYS} />
          </details>
        </div>
        <div className="grid grid-rows-[auto_minmax(0,1fr)] gap-4">
          <PresenterPreview {...seen} label={words.next} slide={next} none={words.noNext} />
          <PresenterNotes
            key={`${current.id} ${language}`}
            planId={plan.id}
            slideId={current.id}
            given={given}
          />
        </div>
      </div>
    </main>
  )
}
