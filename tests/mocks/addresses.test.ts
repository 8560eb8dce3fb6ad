import { describe, expect, test } from 'vitest'
import { planAddress, planIn, scenarioAddress, scenarioIn } from '#mocks/addresses.ts'
import { smallStore } from './small-store.ts'

const HERE = 'http://localhost:5173/below/plans/harbour-plan/targets/berth-share?lang=zh-CN&scenario=slow'

describe('the address of the page', () => {
  test.each([
    ['http://localhost/', { scenario: 'published', unknown: null }],
    [HERE, { scenario: 'slow', unknown: null }],
    ['http://localhost/?scenario=', { scenario: 'published', unknown: '' }],
    ['http://localhost/?scenario=sloww', { scenario: 'published', unknown: 'sloww' }],
    ['http://localhost/?scenario=constructor', { scenario: 'published', unknown: 'constructor' }],
  ])('%s names the scenario', (href, expected) => {
    expect(scenarioIn(href)).toEqual(expected)
  })

  test('names the plan, or none', () => {
    expect(planIn(HERE, smallStore.plans)).toBe('harbour-plan')
    expect(planIn('http://localhost/plans/other', smallStore.plans)).toBe('')
  })

  test('changes its scenario and keeps the rest', () => {
    expect(scenarioAddress(HERE, 'empty')).toBe(
      'http://localhost:5173/below/plans/harbour-plan/targets/berth-share?lang=zh-CN&scenario=empty',
    )
  })

  test('leads to another plan and keeps the parameters', () => {
    expect(planAddress(HERE, 'http://localhost:5173/below/', 'quiet-plan')).toBe(
      'http://localhost:5173/below/plans/quiet-plan?lang=zh-CN&scenario=slow',
    )
  })
})
