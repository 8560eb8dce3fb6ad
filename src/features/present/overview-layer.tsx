import { chooseSlides, type Deck } from '#src/core/deck.ts'
import { Button } from '#src/ui/button.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { useReading } from '#src/ui/language.tsx'
import { Segmented } from '#src/ui/segmented.tsx'
import { presentFor } from '#src/words/present-for.ts'
import { SLIDE_THEMES, type DeckChoice } from './deck-address.ts'
import { withMoved, withToggled } from './deck-choice.ts'
import type { DeckCommand } from './deck-commands.ts'
import type { DeckData } from './deck-data.ts'
import { DeckFile } from './deck-file.tsx'
import { Layer } from './layer.tsx'
import { SlideEntry } from './slide-entry.tsx'

interface OverviewLayerProps {
  readonly deck: Deck
  readonly data: DeckData
  readonly choice: DeckChoice
  readonly current: string
  /** What in the address was not understood. */
  readonly ignored: readonly string[]
  readonly onChoose: (changed: Partial<DeckChoice>) => void
  readonly run: (command: DeckCommand) => void
  readonly onPrint: () => void
}

/** Every slide by its name: to go there, and to choose which are shown, in what order and how. */
export function OverviewLayer(props: OverviewLayerProps) {
  const { deck, data, choice, current, ignored, onChoose, run, onPrint } = props
  const { language, format } = useReading()
  const words = presentFor(language)
  const all = deck.slides.map(({ id }) => id)
  const shown = chooseSlides(deck, choice.slides)
  const left = deck.slides.filter((slide) => !shown.includes(slide))

  const chooseShown = (slides: readonly string[] | null) => {
    const isKept = (slides ?? all).includes(current)
    onChoose({ slides, slide: isKept ? current : null })
  }

  return (
    <Layer
      title={words.choice.title}
      onClose={() => {
        run({ kind: 'close' })
      }}
    >
      <p className="mt-2 text-muted">
        {words.choice.count(format.number(shown.length), format.number(all.length))} {words.choice.hint}
      </p>
      {ignored.length === 0 ? null : <p className="mt-2">{words.ignored(ignored)}</p>}
      <div className="mt-[1em] flex flex-wrap items-center gap-3">
        <Segmented
          label={words.choice.theme}
          choices={SLIDE_THEMES.map((value) => ({ value, text: words.choice.themes[value] }))}
          chosen={choice.theme}
          onChoose={(theme) => {
            onChoose({ theme })
          }}
        />
        <Button
          disabled={choice.slides === null}
          onClick={() => {
            chooseShown(null)
          }}
        >
          {words.choice.all}
        </Button>
        <Button onClick={onPrint}>{words.choice.pdf}</Button>
        <DeckFile deck={deck} data={data} slides={shown.map(({ id }) => id)} />
      </div>
      <ol className="mt-[1em]">
        {[...shown, ...left].map((slide, index) => (
          <SlideEntry
            key={slide.id}
            slide={slide}
            number={index < shown.length ? index + 1 : null}
            total={shown.length}
            isCurrent={slide.id === current}
            onGo={() => {
              run({ kind: 'go-to', id: slide.id })
            }}
            onToggle={() => {
              chooseShown(withToggled(all, choice.slides, slide.id))
            }}
            onMove={(by) => {
              chooseShown(withMoved(all, choice.slides, slide.id, by))
            }}
          />
        ))}
      </ol>
      <CopyButton text={window.location.href} label={words.choice.copyLink} />
    </Layer>
  )
}
