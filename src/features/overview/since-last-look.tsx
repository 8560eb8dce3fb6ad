import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { IsoDate, Target } from '#src/core/model.ts'
import { Button } from '#src/ui/button.tsx'
import { forget, recall, remember } from '#src/ui/device-memory.ts'
import { useReading, type Reading } from '#src/ui/language.tsx'
import { changesFor } from '#src/words/changes-for.ts'
import { lastLookFor } from '#src/words/last-look-for.ts'
import type { AssessedTarget } from '#src/words/story.ts'
import {
  countNews,
  lookAt,
  looksAfter,
  newsBetween,
  readLooks,
  writeLooks,
  type Change,
  type News,
  type SeenFigure,
  type SeenTerms,
} from './looks.ts'

const TARGETS_TOLD = 20

interface SinceLastLookProps {
  /** Where this device keeps what was seen. */
  readonly memory: string
  readonly assessed: readonly AssessedTarget[]
  readonly today: IsoDate
}

/** Says what changed since somebody last looked at the plan on this device. Nothing on the first visit. */
export function SinceLastLook({ memory, assessed, today }: SinceLastLookProps) {
  const { language, format } = useReading()
  const texts = lastLookFor(language)
  const [kept, setKept] = useState(() => readLooks(recall(memory)))
  const [isMarked, setIsMarked] = useState(false)
  const [isForgotten, setIsForgotten] = useState(false)
  const [isOpen, setIsOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const panelId = useId()
  const now = useMemo(() => lookAt(today, assessed), [today, assessed])
  const looks = useMemo(() => looksAfter(kept, now), [kept, now])

  useEffect(() => {
    if (!isForgotten) remember(memory, writeLooks(looks))
  }, [memory, looks, isForgotten])

  if (isForgotten) return <Forgotten />
  const { compared } = looks
  const news = newsBetween(compared, now)
  const count = countNews(news)
  if (count === 0 && compared.day >= today && !isMarked) return null
  const date = format.date(compared.day)
  return (
    <>
      <button
        ref={opener}
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        className={`min-h-8 text-left text-sm underline-offset-4 hover:underline ${count === 0 ? 'text-muted' : 'font-semibold'}`}
        onClick={() => {
          setIsOpen(!isOpen)
        }}
      >
        {count === 0 ? texts.nothing(date) : texts.changes(count, date)} <span aria-hidden="true">▾</span>
      </button>
      {isOpen ? (
        <section
          id={panelId}
          aria-label={texts.title(date)}
          className="mt-1 mb-4 basis-full rounded-2xl border border-line bg-surface p-5 text-sm"
        >
          <NewsList news={news} targets={assessed.map(({ target }) => target)} />
          <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
            {count === 0 ? null : (
              <Button
                onClick={() => {
                  setKept({ compared: now, latest: now })
                  setIsMarked(true)
                  setIsOpen(false)
                  opener.current?.focus()
                }}
              >
                {texts.markAsSeen}
              </Button>
            )}
            <Button
              onClick={() => {
                forget(memory)
                setIsForgotten(true)
              }}
            >
              {texts.forget}
            </Button>
            <p className="text-muted">{texts.keptHere}</p>
          </div>
        </section>
      ) : null}
    </>
  )
}

/** Takes the focus of the button that was pressed and is no more. */
function Forgotten() {
  const texts = lastLookFor(useReading().language)
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    line.current?.focus()
  }, [])
  return (
    <p ref={line} tabIndex={-1} className="text-sm/8 text-muted">
      {texts.forgotten}
    </p>
  )
}

function NewsList({ news, targets }: { readonly news: News; readonly targets: readonly Target[] }) {
  const reading = useReading()
  const { language, text } = reading
  const texts = lastLookFor(language)
  const left = news.targets.length - TARGETS_TOLD
  if (countNews(news) === 0) return null
  return (
    <ul className="mb-5 grid items-start gap-x-10 gap-y-4 sm:grid-cols-2">
      {news.targets.slice(0, TARGETS_TOLD).map(({ id, changes }) => {
        const target = targets.find((one) => one.id === id)
        return target === undefined ? null : (
          <li key={id}>
            <p className="font-semibold">{text(target.name)}</p>
            {changes.map((change) => (
              <p key={change.kind}>{tellChange(change, target, reading)}</p>
            ))}
          </li>
        )
      })}
      {left > 0 ? <li className="text-muted">{changesFor(language).more(left)}</li> : null}
      {news.removed === 0 ? null : <li>{texts.removedTargets(news.removed)}</li>}
    </ul>
  )
}

function tellChange(change: Change, { unit }: Target, { language, format, words }: Reading): string {
  const texts = changesFor(language)
  const figure = ({ value, qualifier }: SeenFigure) => texts.figure(format, value, qualifier, unit)
  const terms = ({ value, dueBy }: SeenTerms) => ({
    value: format.valueWithUnit(value, unit),
    dueBy: format.date(dueBy),
  })
  switch (change.kind) {
    case 'new-target':
      return lastLookFor(language).newTarget
    case 'new-figure':
      return texts.newFigure(figure(change.figure), format.period(change.figure.asOf))
    case 'corrected-figure':
      return texts.correctedFigure(
        figure(change.figure),
        figure(change.previous),
        format.period(change.figure.asOf),
      )
    case 'withdrawn-figure':
      return texts.withdrawnFigure(figure(change.previous), format.period(change.previous.asOf))
    case 'revised-target':
      return texts.revisedTarget(terms(change.before), terms(change.after))
    case 'deadline-passed':
      return texts.deadlinePassed(format.date(change.dueBy))
    case 'status-changed':
      return texts.statusChanged(words.story.statusName(change.before), words.story.statusName(change.after))
  }
}
