import { useState } from 'react'
import { formatClock } from '#src/core/format-moment.ts'
import { Button } from '#src/ui/button.tsx'
import { useNow } from '#src/ui/clock.ts'
import { useReading } from '#src/ui/language.tsx'
import { presenterFor } from '#src/words/presenter-for.ts'
import { keepTimer, passedBy, recallTimer, TIMER_AT_ZERO, type Timer } from './presenter-memory.ts'

const EVERY_MS = 500

function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}

/** `4:07`, `1:02:03`. */
function spanText(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const rest = twoDigits(seconds % 60)
  return hours === 0 ? `${String(minutes)}:${rest}` : `${String(hours)}:${twoDigits(minutes)}:${rest}`
}

/** What time it is where the plan is, and how long somebody has been speaking. */
export function PresenterClock({ timeZone }: { readonly timeZone: string }) {
  const { language } = useReading()
  const words = presenterFor(language)
  const now = useNow(EVERY_MS)
  const [timer, setTimer] = useState(recallTimer)

  const set = (changed: Timer) => {
    keepTimer(changed)
    setTimer(changed)
  }
  const toggle = () => {
    const at = Date.now()
    const isRunning = timer.startedAt !== null
    set(
      isRunning
        ? { startedAt: null, passedMs: passedBy(timer, at) }
        : { startedAt: at, passedMs: timer.passedMs },
    )
  }

  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <p>
        <span className="sr-only">{words.clock}: </span>
        <span className="text-xl font-semibold tabular-nums">{formatClock(now, timeZone, language)}</span>
      </p>
      <div role="group" aria-label={words.timer} className="flex flex-wrap items-center gap-2">
        <span role="timer" aria-label={words.timer} className="min-w-20 text-xl font-semibold tabular-nums">
          {spanText(passedBy(timer, now))}
        </span>
        <Button onClick={toggle}>{timer.startedAt === null ? words.start : words.pause}</Button>
        <Button
          onClick={() => {
            set(timer.startedAt === null ? TIMER_AT_ZERO : { startedAt: Date.now(), passedMs: 0 })
          }}
        >
          {words.reset}
        </Button>
      </div>
    </div>
  )
}
