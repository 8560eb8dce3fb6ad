import { useRef, type RefObject } from 'react'
import { CHART_DRAWING } from '#src/exports/chart-selector.ts'
import { useReading } from '#src/ui/language.tsx'
import { useDismissal } from '#src/ui/use-dismissal.ts'
import { takeAwayFor } from '#src/words/take-away-for.ts'
import { Choice, ChoiceGroup, NoChoice } from './choices.tsx'
import type { TakeAwayMenuProps } from './menu-props.ts'
import { TakingStatus } from './taking-status.tsx'
import { useTakeAway } from './use-take-away.ts'

interface TakeAwayPanelProps extends TakeAwayMenuProps {
  readonly id: string
  /** The button that takes focus back. */
  readonly opener: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

function canCopyImages(): boolean {
  return typeof ClipboardItem === 'function'
}

/** What the page can be taken away as. It stays open, so that what came of it can be read. */
export function TakeAwayPanel({ id, opener, onClose, ...menu }: TakeAwayPanelProps) {
  const words = takeAwayFor(useReading().language)
  const panel = useRef<HTMLDivElement>(null)
  const choices = useTakeAway(menu)
  useDismissal(panel, opener, onClose)
  const { takeAway, chart } = menu
  const hasChart = chart?.()?.querySelector(CHART_DRAWING) instanceof SVGElement

  return (
    <div
      ref={panel}
      id={id}
      className="mt-2 rounded-2xl border border-line bg-surface p-3 sm:absolute sm:top-full sm:right-0 sm:z-10 sm:w-88 sm:shadow-xl sm:shadow-ink/10"
    >
      <ChoiceGroup title={words.download}>
        {takeAway.target === null ? (
          <Choice
            kind="CSV"
            onChoose={() => {
              choices.saveCsv('targets')
            }}
          >
            {words.targets}
          </Choice>
        ) : null}
        <Choice
          kind="CSV"
          onChoose={() => {
            choices.saveCsv('figures')
          }}
        >
          {words.figures}
        </Choice>
        <Choice kind="XLSX" onChoose={choices.saveWorkbook}>
          {words.workbook}
        </Choice>
        {takeAway.target === null ? (
          <Choice kind="PPTX" onChoose={choices.saveDeck}>
            {words.deck}
          </Choice>
        ) : null}
        {hasChart ? (
          <>
            <Choice kind="PNG" onChoose={choices.savePng}>
              {words.image}
            </Choice>
            <Choice kind="SVG" onChoose={choices.saveSvg}>
              {words.drawing}
            </Choice>
          </>
        ) : chart === undefined ? null : (
          <NoChoice>{words.noChart}</NoChoice>
        )}
      </ChoiceGroup>
      <ChoiceGroup title={words.copy}>
        <Choice onChoose={choices.copyLink}>{words.link}</Choice>
        <Choice onChoose={choices.copySentence}>{words.sentence}</Choice>
        {!hasChart ? null : canCopyImages() ? (
          <Choice onChoose={choices.copyImage}>{words.copiedImage}</Choice>
        ) : (
          <NoChoice>{words.noImageCopy}</NoChoice>
        )}
      </ChoiceGroup>
      <TakingStatus outcome={choices.outcome} />
    </div>
  )
}
