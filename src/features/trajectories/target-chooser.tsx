import { Card } from '#src/ui/card.tsx'
import type { PlacedTarget } from '#src/ui/charts/share-model.ts'
import { useTrajectoryWords } from '#src/ui/trajectories-language.ts'
import { LINES_AT_MOST, type Choice } from './choice.ts'
import { ChooserRow } from './chooser-row.tsx'
import type { Page } from './page-of.ts'
import { PageSteps } from './page-steps.tsx'
import { withTarget, type Shown } from './shown-lines.ts'

interface TargetChooserProps {
  readonly placed: readonly PlacedTarget[]
  readonly page: Page<PlacedTarget>
  readonly shown: Shown
  readonly choice: Choice
  readonly onChoose: (changed: Partial<Choice>) => void
  readonly onLit: (id: string | null) => void
}

/** Which lines the chart shows, and what each of them is. */
export function TargetChooser({ placed, page, shown, choice, onChoose, onLit }: TargetChooserProps) {
  const texts = useTrajectoryWords()
  const isFull = shown.lines.length === LINES_AT_MOST && placed.length > LINES_AT_MOST
  const isDeadlineSaid = new Set(placed.map(({ deadline }) => deadline)).size > 1
  return (
    <Card title={texts.shown}>
      <p className="mt-1 text-sm text-muted">{texts.shownHint}</p>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 text-sm">
        <TextButton
          onClick={() => {
            onChoose({ targets: null })
          }}
        >
          {placed.length > LINES_AT_MOST ? texts.firstFew(LINES_AT_MOST) : texts.all}
        </TextButton>
        <TextButton
          onClick={() => {
            onChoose({ targets: [] })
          }}
        >
          {texts.none}
        </TextButton>
        <span role="status" className="text-muted">
          {texts.shownCount(shown.lines.length, placed.length)}
        </span>
      </div>
      {isFull || shown.isCut ? (
        <p className="mt-1 text-sm text-muted">{texts.atMost(LINES_AT_MOST)}</p>
      ) : null}
      <ul className="mt-3 grid gap-x-6 sm:max-lg:grid-cols-2 lg:max-h-[44rem] lg:overflow-y-auto">
        {page.items.map((one) => {
          const { id } = one.target
          const style = shown.lines.find(({ line }) => line.target.id === id)?.style ?? null
          return (
            <ChooserRow
              key={id}
              placed={one}
              style={style}
              isDeadlineSaid={isDeadlineSaid}
              isFull={isFull && style === null}
              onShown={(isShown) => {
                onChoose({ targets: withTarget(placed, choice.targets, { id, isShown }) })
              }}
              onLit={onLit}
            />
          )
        })}
      </ul>
      <PageSteps
        page={page.page}
        pages={page.pages}
        onPage={(next) => {
          onChoose({ page: next })
        }}
      />
    </Card>
  )
}

function TextButton({ onClick, children }: { readonly onClick: () => void; readonly children: string }) {
  return (
    <button
      type="button"
      className="min-h-8 min-w-6 font-medium underline underline-offset-2"
      onClick={onClick}
    >
      {children}
    </button>
  )
}
