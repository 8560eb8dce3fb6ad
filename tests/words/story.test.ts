import { describe, expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import { createFormatter } from '#src/core/format.ts'
import type { Observation, Plan, Target } from '#src/core/model.ts'
import { planStory } from '#src/words/plan-story.ts'
import { storyEn } from '#src/words/story-en.ts'
import { storyZhCn } from '#src/words/story-zh-cn.ts'
import { bilingual, figure, since, targetWith } from '#tests/core/build.ts'

const plan: Plan = {
  id: 'harbour',
  name: bilingual('Harbour'),
  description: bilingual('A harbour'),
  timeZone: 'UTC',
  start: null,
  dueBy: targetWith().dueBy,
  notice: null,
  contextNotes: [],
  themes: [],
  targetCount: 1,
}

/** What the plan's page says of its only target. */
function told(
  observations: readonly Observation[],
  asOf: string,
  changes: Partial<Target> = {},
  publishedBy?: string,
) {
  const target = targetWith(changes)
  const assessment = assess({ target, observations, sources: [], asOf, publishedBy })
  const story = planStory(plan, [{ target, assessment }], asOf)
  const [en, zhCn] = [createFormatter('en'), createFormatter('zh-CN')]
  return {
    headline: storyEn.headline(en, story),
    subline: storyEn.subline(en, story),
    sublineZhCn: storyZhCn.subline(zhCn, story),
  }
}

const YEAR_AFTER = `${String(Number(plan.dueBy.slice(0, 4)) + 1)}-06-30`

describe('a plan of one target', () => {
  test.each([
    ['met', [figure(plan.dueBy, 1_000_000)], 'The one target was met.'],
    ['missed', [figure(plan.dueBy, 1)], 'The one target was not met.'],
    ['without a figure', [], 'No figure is on record for the one target.'],
  ] as const)('is told as one where it is %s', (_, observations, expected) => {
    expect(told([...observations], YEAR_AFTER).headline).toContain(expected)
  })

  test('whose data breaks a rule has its figures on record all the same', () => {
    const broken = since('2099', 1)
    const { headline, subline } = told([figure('2020', 1)], '2021-06-30', broken)
    expect(headline).toBe('The one target is not known to be met. One is not assessed.')
    expect(subline).not.toContain('on record')
  })

  test('is named where it was missed, and where nobody knows when its figure was published', () => {
    const missed = told([figure(plan.dueBy, 1)], YEAR_AFTER)
    expect(missed.subline).toContain('Missed: Target')
    expect(missed.sublineZhCn).toContain('未达标：')
    const undated = told([{ ...figure(plan.dueBy, 1), publishedOn: null }], YEAR_AFTER, {}, YEAR_AFTER)
    expect(undated.headline).not.toContain('on record')
    expect(undated.subline).toContain('Publication date unknown: ')
    expect(undated.subline).not.toContain('on record')
    expect(undated.sublineZhCn).toContain('发布日期不详，未计入：')
  })

  test('is told on the day of its deadline without calling that day today', () => {
    const { subline, sublineZhCn } = told([figure('2020', 1)], plan.dueBy)
    expect(subline).toContain('This is the day of the deadline.')
    expect(sublineZhCn).toContain('当日为期限日。')
  })
})
