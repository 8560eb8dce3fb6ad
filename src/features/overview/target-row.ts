import type { Assessment, FreshnessState } from '#src/core/assessment.ts'
import type { LocalizedText, Theme } from '#src/core/model.ts'
import type { AssessedTarget } from '#src/words/story.ts'

/** How fresh the latest figure is, or that there is none. */
export type AgeState = FreshnessState | 'no-figure'

export const AGE_STATES: readonly AgeState[] = [
  'fresh',
  'due',
  'overdue',
  'ended',
  'no-schedule',
  'no-figure',
]

/** A judged target with what it is sorted, filtered and searched by, worked out once. */
export interface TargetRow extends AssessedTarget {
  readonly theme: Theme | null
  /** The place of the theme among those of the plan; null where there is none. */
  readonly themeRank: number | null
  readonly age: AgeState
  /** Everything of it that a search looks through, as `searchable` writes it. */
  readonly searched: string
}

/** So that "５Ｇ", "5g" and "5G" are found alike. */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

export function ageOf({ freshness }: Assessment): AgeState {
  return freshness?.state ?? 'no-figure'
}

function both(text: LocalizedText | null): readonly string[] {
  return text === null ? [] : [text.en, text['zh-CN']]
}

/** Worked out once for a judged target, however often more of them come. */
const made = new WeakMap<AssessedTarget, TargetRow>()

/** The rows of a plan, in its own order. A search finds a name in either language. */
export function targetRows(
  assessed: readonly AssessedTarget[],
  themes: readonly Theme[],
): readonly TargetRow[] {
  const ranks = new Map(themes.map(({ id }, rank) => [id, rank]))
  return assessed.map((judged) => {
    const { target, assessment } = judged
    const themeRank = target.themeId === null ? null : (ranks.get(target.themeId) ?? null)
    const theme = themeRank === null ? null : (themes[themeRank] ?? null)
    const known = made.get(judged)
    if (known !== undefined && known.theme === theme && known.themeRank === themeRank) return known
    const texts = [target.name, target.definition, theme?.name ?? null, target.responsible].flatMap(both)
    const row: TargetRow = {
      target,
      assessment,
      theme,
      themeRank,
      age: ageOf(assessment),
      searched: searchable(texts.join('\n')),
    }
    made.set(judged, row)
    return row
  })
}
