import type { ShownLine } from '#src/ui/charts/share-lines.ts'
import type { SharePoint } from '#src/ui/charts/share-model.ts'
import { useEvidence } from '#src/ui/evidence-language.ts'
import { useReading } from '#src/ui/language.tsx'
import { useTrajectoryWords } from '#src/ui/trajectories-language.ts'

interface Row {
  readonly point: SharePoint
  readonly isJudged: boolean
}

function rowsOf({ line: { segments, others } }: ShownLine): readonly Row[] {
  return [
    ...segments.flat().map((point) => ({ point, isJudged: true })),
    ...others.map((point) => ({ point, isJudged: false })),
  ].toSorted((a, b) => b.point.time - a.point.time || Number(b.isJudged) - Number(a.isJudged))
}

const CELL = 'py-2 pr-4'

/** The chart's figures as a table, newest first within each target, from the same model. */
export function ShareTable({ lines }: { readonly lines: readonly ShownLine[] }) {
  const evidence = useEvidence()
  const texts = useTrajectoryWords()
  const { columns } = evidence
  const heads = [
    [texts.columns.target, false],
    [columns.period, false],
    [texts.columns.share, true],
    [texts.columns.required, true],
    [columns.value, true],
    [columns.quality, false],
    [columns.note, false],
  ] as const
  return (
    <div
      role="region"
      aria-label={`${texts.chartTitle} · ${evidence.table}`}
      tabIndex={0}
      className="mt-3 max-h-[44rem] max-w-full overflow-auto"
    >
      <table className="w-full text-left text-sm">
        <caption className="sr-only">{texts.chartTitle}</caption>
        <thead className="sticky top-0 bg-surface text-muted">
          <tr className="border-b border-line">
            {heads.map(([head, isNumber]) => (
              <th key={head} scope="col" className={`${CELL} font-medium ${isNumber ? 'text-right' : ''}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {lines.map((shown) => (
          <TargetRows key={shown.line.target.id} shown={shown} />
        ))}
      </table>
    </div>
  )
}

function TargetRows({ shown }: { readonly shown: ShownLine }) {
  const { format, text, words } = useReading()
  const evidence = useEvidence()
  const texts = useTrajectoryWords()
  const { target } = shown.line
  return (
    <tbody>
      {rowsOf(shown).map(({ point, isJudged }) => {
        const { observation, required } = point
        const notes = [
          isJudged ? null : evidence.notJudged,
          observation.break ? texts.notComparable : null,
          observation.note === null ? null : text(observation.note),
        ].filter((note) => note !== null)
        return (
          <tr key={observation.id} className="border-b border-line align-top">
            <th scope="row" className={`${CELL} min-w-32 font-normal`}>
              {text(target.name)}
            </th>
            <td className={`${CELL} whitespace-nowrap`}>{format.period(observation.asOf)}</td>
            <td className={`${CELL} text-right font-semibold whitespace-nowrap`}>
              {texts.share(format, point)}
            </td>
            <td className={`${CELL} text-right whitespace-nowrap`}>
              {required === null ? '–' : texts.share(format, { share: required, qualifier: 'exact' })}
            </td>
            <td className={`${CELL} text-right whitespace-nowrap`}>
              {evidence.figureText(format, observation, target.unit)}
            </td>
            <td className={CELL}>{words.qualities[observation.quality]}</td>
            <td className="min-w-40 py-2">{notes.join(' · ')}</td>
          </tr>
        )
      })}
    </tbody>
  )
}
