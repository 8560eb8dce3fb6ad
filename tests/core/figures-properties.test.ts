import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '#src/core/assess.ts'
import type { Figure } from '#src/core/assessment.ts'
import type { Confidence, ConflictDecision, Observation, Source } from '#src/core/model.ts'
import { asOfs, targets, values } from './arbitraries.ts'
import { bilingual, figure, judgedOn, sourceWith } from './build.ts'

const CONFIDENCE: Readonly<Record<string, Confidence>> = {
  ministry: 'high',
  office: 'high',
  press: 'medium',
  agency: 'medium',
  blog: 'low',
}
const sources: Source[] = Object.entries(CONFIDENCE).map(([id, confidence]) => sourceWith(id, { confidence }))
const names = [...Object.keys(CONFIDENCE), 'nobody']
const RANK: Readonly<Record<Confidence, number>> = { high: 3, medium: 2, low: 1 }

/** One value each of some sources, all for the end of 2025. */
const conflicts: fc.Arbitrary<Observation[]> = fc
  .uniqueArray(
    fc.record({
      sourceId: fc.constantFrom(...names),
      value: values,
      publishedOn: fc.constantFrom(null, '2026-01-05', '2026-02-06'),
      recordedAt: fc.constantFrom('2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z'),
    }),
    { minLength: 1, selector: ({ sourceId }) => sourceId },
  )
  .map((list) => list.map(({ value, ...rest }) => figure('2025', value, rest)))

const decided = fc.option(
  fc.constantFrom(...names).map((sourceId): ConflictDecision => ({
    seriesId: 'main',
    asOf: '2025',
    sourceId,
    reason: bilingual('Chosen'),
    decidedOn: '2026-04-05',
  })),
)

/** The greater comes first by the stated rule: source confidence, then publication, then recording. */
function keyOf({ sourceId, publishedOn, recordedAt }: Observation): string {
  const confidence = CONFIDENCE[sourceId]
  return `${confidence === undefined ? 0 : RANK[confidence]} ${publishedOn ?? '0000-00-00'} ${recordedAt}`
}

function judged(observations: readonly Observation[], decision: ConflictDecision | null): Figure | null {
  const decisions = decision === null ? [] : [decision]
  return judgedOn('2028-06-07', observations, { decisions }, sources).latest
}

test('a decision is followed, and else no figure stands before the judged one by the stated rule', () => {
  fc.assert(
    fc.property(conflicts, decided, (observations, decision) => {
      const chosen = judged(observations, decision)
      const named = observations.find(({ sourceId }) => sourceId === decision?.sourceId)
      const isDecided = named !== undefined && observations.length > 1
      const best = observations.map(keyOf).toSorted().at(-1)
      const isTie = observations.filter((one) => keyOf(one) === best).length > 1
      expect(chosen && keyOf(chosen.observation)).toBe(isDecided ? keyOf(named) : best)
      expect(chosen?.decision).toBe(isDecided ? decision : null)
      expect(chosen?.choice === 'recorded-decision').toBe(isDecided)
      expect(chosen?.choice === 'source-order').toBe(!isDecided && isTie)
    }),
    { numRuns: 1000 },
  )
})

test('every figure that was not chosen and says something else stays visible, in any order', () => {
  fc.assert(
    fc.property(conflicts, decided, (observations, decision) => {
      const chosen = judged(observations, decision)
      const others = observations.filter(({ value }) => value !== chosen?.value)
      expect(new Set(chosen?.others)).toEqual(new Set(others))
      const again = judged(observations.toReversed(), decision)
      expect(again?.observation).toBe(chosen?.observation)
      expect(again?.choice).toBe(chosen?.choice)
    }),
    { numRuns: 500 },
  )
})

test('what was published after the day kept to changes nothing, and neither does a later correction', () => {
  const published = fc.uniqueArray(
    fc.record({
      asOf: fc.integer({ min: 2010, max: 2028 }).map(String),
      value: values,
      publishedOn: fc.option(asOfs),
    }),
    { maxLength: 8, selector: ({ asOf }) => asOf },
  )
  fc.assert(
    fc.property(targets, published, asOfs, asOfs, (target, list, asOf, publishedBy) => {
      const observations = list.map(({ asOf: period, value, publishedOn }) =>
        figure(period, value, { publishedOn }),
      )
      const known = observations.filter(
        ({ publishedOn }) => publishedOn === null || publishedOn <= publishedBy,
      )
      const corrections = known.map((one) => ({
        ...one,
        id: `${one.id}-corrected`,
        value: (one.value ?? 0) + 1,
        publishedOn: '2043-01-01',
        recordedAt: '2043-01-01T00:00:00Z',
      }))
      const judge = (history: readonly Observation[]): unknown =>
        assess({ target, observations: history, sources, asOf, publishedBy })
      expect(judge([...observations, ...corrections])).toEqual(judge(known))
    }),
    { numRuns: 500 },
  )
})
