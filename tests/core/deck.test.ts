import { describe, expect, test } from 'vitest'
import { chooseSlides, makeDeck, targetOfSlide, targetSlideId } from '#src/core/deck.ts'
import type { Plan } from '#src/core/model.ts'
import { judgeEvidence, type TargetEvidence } from '#src/core/target-evidence.ts'
import { bilingual, figure, seriesWith, targetWith } from './build.ts'

const PLAN: Plan = {
  id: 'plan',
  name: bilingual('Plan'),
  description: bilingual('What it is'),
  timeZone: 'Asia/Shanghai',
  start: null,
  dueBy: '2030-12-31',
  notice: null,
  contextNotes: [],
  themes: [],
  targetCount: 2,
}

function evidenceWith(id: string, values: readonly number[]): TargetEvidence {
  const observations = values.map((value, index) => figure(String(2024 + index), value))
  return judgeEvidence(
    {
      target: targetWith({ id }),
      series: [{ role: 'primary', series: seriesWith(), observations }],
      sources: [],
    },
    '2026-03-05',
    undefined,
  )
}

function deckOf(...evidence: readonly TargetEvidence[]) {
  return makeDeck({ plan: PLAN, asOf: '2026-03-05', publishedBy: undefined, evidence })
}

function idsOf(deck: ReturnType<typeof deckOf>): readonly string[] {
  return deck.slides.map(({ id }) => id)
}

describe('the slides of a plan', () => {
  test('are a slide a target between the whole and the method', () => {
    expect(idsOf(deckOf(evidenceWith('air', [11, 12]), evidenceWith('bread', [21])))).toEqual([
      'title',
      'summary',
      'target-air',
      'target-bread',
      'trajectories',
      'method',
    ])
  })

  test('say what has no figure where something has none', () => {
    expect(idsOf(deckOf(evidenceWith('air', [11]), evidenceWith('coal', [])))).toEqual([
      'title',
      'summary',
      'target-air',
      'target-coal',
      'trajectories',
      'unmeasured',
      'method',
    ])
  })

  test('draw no trajectories where nothing has a figure', () => {
    expect(idsOf(deckOf(evidenceWith('coal', [])))).toEqual([
      'title',
      'summary',
      'target-coal',
      'unmeasured',
      'method',
    ])
  })

  test('are three for a plan without targets', () => {
    expect(idsOf(deckOf())).toEqual(['title', 'summary', 'method'])
  })

  test('know the target that they are about', () => {
    const { slides } = deckOf(evidenceWith('air', [11]))
    expect(slides.map(targetOfSlide)).toEqual([null, null, 'air', null, null])
    expect(targetSlideId('air')).toBe('target-air')
    expect(targetOfSlide(undefined)).toBeNull()
  })
})

describe('chosen slides', () => {
  const deck = deckOf(evidenceWith('air', [11]), evidenceWith('coal', []))

  test('stand in the order of the choice', () => {
    expect(chooseSlides(deck, ['method', 'target-air']).map(({ id }) => id)).toEqual(['method', 'target-air'])
  })

  test('are all of them where nothing is chosen, or nothing that there is', () => {
    expect(chooseSlides(deck, null)).toBe(deck.slides)
    expect(chooseSlides(deck, [])).toBe(deck.slides)
    expect(chooseSlides(deck, ['target-dodo'])).toBe(deck.slides)
  })
})
