import fc from 'fast-check'
import { assess } from '#src/core/assess.ts'
import type { IsoDate, Observation, Source, Target, Theme } from '#src/core/model.ts'
import { targetRows, type TargetRow } from '#src/features/overview/target-row.ts'
import { anyHistories, targets } from '#tests/core/arbitraries.ts'
import { bilingual, inRole, seriesWith } from '#tests/core/build.ts'

const AS_OF = '2026-11-23'

export const THEMES: readonly Theme[] = ['water', 'air', 'soil'].map((id) => ({ id, name: bilingual(id) }))

interface Judged {
  readonly target: Target
  readonly observations?: readonly Observation[]
  readonly asOf?: IsoDate
}

const SOURCES: readonly Source[] = []

/** The rows of targets as they are judged on a day of 2026. */
export function rowsOf(judged: readonly Judged[]): readonly TargetRow[] {
  const assessed = judged.map(({ target, observations, asOf = AS_OF }) => ({
    target,
    assessment: assess({ target, observations, sources: SOURCES, asOf }),
  }))
  return targetRows(assessed, THEMES)
}

const names = fc.constantFrom('碳排放', '安全', 'Bus 9', 'Bus 10', 'ａｉｒ', '数字经济', 'Égalité')

const schedules = fc.option(
  fc.record({ intervalMonths: fc.constantFrom(3, 12), lagDays: fc.constantFrom(30, 90) }),
)

/** Rows of any kind: with figures and without, in any theme and in none, many of them with equal values. */
export const anyRows: fc.Arbitrary<readonly TargetRow[]> = fc
  .array(
    fc.record({
      target: targets,
      history: anyHistories,
      name: names,
      themeId: fc.constantFrom('water', 'air', 'soil', 'gone', null),
      publication: schedules,
      isMeasured: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    rowsOf(
      list.map(({ target, history, name, themeId, publication, isMeasured }, index) => ({
        target: {
          ...target,
          id: `target-${String(index)}`,
          name: { en: name, 'zh-CN': name },
          themeId,
          series: isMeasured ? [inRole('primary', history, seriesWith({ publication }))] : [],
        },
      })),
    ),
  )

export function idsOf(rows: readonly TargetRow[]): readonly string[] {
  return rows.map(({ target }) => target.id)
}
