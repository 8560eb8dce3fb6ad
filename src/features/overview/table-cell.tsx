import type { Source } from '#src/core/model.ts'
import { Original, useReading } from '#src/ui/language.tsx'
import { StatusChip } from '#src/ui/status.tsx'
import { projectedDay } from '#src/words/projected-day.ts'
import type { Column } from './columns.ts'
import { LatestValue } from './latest-value.tsx'
import { Missing } from './missing.tsx'
import { ShareOfTheWay } from './share-of-the-way.tsx'
import { TargetMarks } from './target-marks.tsx'
import type { TargetRow } from './target-row.ts'
import { useToolWords } from './use-tool-words.ts'

interface TableCellProps {
  readonly column: Column
  readonly row: TargetRow
  readonly sources: readonly Source[]
}

/** What a column says of a target, or in a word why it says nothing. */
export function TableCell({ column, row, sources }: TableCellProps) {
  const { format, text, words } = useReading()
  const texts = useToolWords()
  const { target, assessment, theme, age } = row
  const { latest, terms, exceedance, distance, pace, recentPace, projection, freshness } = assessment
  switch (column) {
    case 'status':
      return <StatusChip assessment={assessment} />
    case 'value':
      return <LatestValue assessment={assessment} />
    case 'period':
      return latest === null ? <Missing why="no-figure" /> : format.shortPeriod(latest.observation.asOf)
    case 'target':
      return words.story.targetValue(format, target, terms.value)
    case 'deadline':
      return format.shortDate(terms.dueBy)
    case 'distance':
      if (exceedance !== null) {
        const { amount, qualifier } = exceedance
        return amount === 0
          ? texts.exactly
          : texts.beyond(format.differenceWithUnit(amount, qualifier, terms.unit))
      }
      return distance === null ? (
        <Missing why="no-figure" />
      ) : (
        texts.toGo(format.differenceWithUnit(distance.amount, distance.qualifier, terms.unit))
      )
    case 'way':
      return <ShareOfTheWay assessment={assessment} />
    case 'pace':
      return pace.available ? format.ratio(pace.value.ratio) : <Missing why={pace.reason} />
    case 'recent':
      return recentPace.available ? (
        format.rate(recentPace.value.perYear, recentPace.value.qualifier, terms.unit)
      ) : (
        <Missing why={recentPace.reason} />
      )
    case 'projected': {
      if (!projection.available) return <Missing why={projection.reason} />
      const { value } = projection
      const date = projectedDay(format.shortDate(value.on), value, terms, format.language)
      return value.isPast ? texts.wouldHave(date) : date
    }
    case 'age':
      return freshness === null ? <Missing why="no-figure" /> : format.duration(freshness.ageDays)
    case 'freshness':
      return age === 'no-figure' ? <Missing why="no-figure" /> : texts.ages[age]
    case 'theme':
      return theme === null ? <Missing why="no-theme" /> : text(theme.name)
    case 'source': {
      if (latest === null) return <Missing why="no-figure" />
      const source = sources.find(({ id }) => id === latest.observation.sourceId)
      return source === undefined ? <Missing why="no-source" /> : <Original text={source.publisher} />
    }
    case 'marks':
      return (
        <TargetMarks
          target={target}
          assessment={assessment}
          sources={sources}
          none={<Missing why="no-marks" />}
        />
      )
    case 'office':
      return target.responsible === null ? <Missing why="no-office" /> : text(target.responsible)
  }
}
