import { Button } from '#src/ui/button.tsx'
import { useReading } from '#src/ui/language.tsx'
import { presentFor } from '#src/words/present-for.ts'
import type { DeckControl } from './deck-commands.ts'

interface ControlBarProps extends DeckControl {
  readonly isIdle: boolean
  /** What in the address was not understood. */
  readonly ignored: readonly string[]
  readonly isWindowBlocked: boolean
}

/** Buttons at the edges for whoever leads by mouse; they come with a movement, and with the focus. */
export function ControlBar({ state: { hold }, run, isIdle, ignored, isWindowBlocked }: ControlBarProps) {
  const words = presentFor(useReading().language)
  const { controls } = words
  const seen = `transition-opacity focus-within:opacity-100 ${isIdle ? 'pointer-events-none opacity-0' : ''}`
  const edge = 'absolute top-1/2 z-10 -translate-y-1/2 print:hidden'
  const press =
    (
      kind:
        | 'previous'
        | 'next'
        | 'overview'
        | 'hold'
        | 'black'
        | 'full-screen'
        | 'presenter'
        | 'dashboard'
        | 'help',
    ) =>
    () => {
      run({ kind })
    }
  return (
    <>
      <div className={`${edge} left-2 ${seen}`}>
        <Button aria-label={controls.previous} onClick={press('previous')}>
          <Arrow shape="M15 5 8 12l7 7" />
        </Button>
      </div>
      <div className={`${edge} right-2 ${seen}`}>
        <Button aria-label={controls.next} onClick={press('next')}>
          <Arrow shape="m9 5 7 7-7 7" />
        </Button>
      </div>
      <div role="alert" className="absolute inset-x-0 top-0 z-10 flex justify-center p-3 print:hidden">
        {isWindowBlocked ? (
          <p className="rounded-lg border border-line bg-paper px-4 py-2">{words.windowBlocked}</p>
        ) : null}
      </div>
      <div
        className={`absolute inset-x-0 bottom-0 z-10 flex flex-col items-center gap-2 p-3 print:hidden ${seen}`}
      >
        {ignored.length === 0 ? null : (
          <p role="status" className="rounded-lg border border-line bg-paper px-3 py-1.5 text-sm">
            {words.ignored(ignored)}
          </p>
        )}
        <div
          role="group"
          aria-label={controls.title}
          className="flex flex-wrap justify-center gap-1.5 rounded-xl border border-line bg-paper p-1.5"
        >
          <Button onClick={press('overview')}>{controls.overview}</Button>
          <Button onClick={press('hold')}>{hold === null ? controls.hold : controls.release}</Button>
          <Button onClick={press('black')}>{controls.black}</Button>
          <Button onClick={press('full-screen')}>{controls.fullScreen}</Button>
          <Button onClick={press('presenter')}>{controls.presenter}</Button>
          <Button onClick={press('dashboard')}>{controls.dashboard}</Button>
          <Button onClick={press('help')}>{controls.help}</Button>
        </div>
      </div>
    </>
  )
}

function Arrow({ shape }: { readonly shape: string }) {
  return (
    <svg viewBox="0 0 24 24" className="h-16 w-6" aria-hidden="true">
      <path d={shape} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  )
}
