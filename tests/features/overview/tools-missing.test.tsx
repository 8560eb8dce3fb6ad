import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { answerFromPlans, findCard, renderApp } from '#tests/setup/render-app.tsx'

answerFromPlans()

/** As after a deployment that took the part away. */
vi.mock('#src/features/overview/arranged-targets.tsx', () => ({
  ArrangedTargets: () => {
    throw new Error('The part is gone.')
  },
}))

test.each(['', '&view=table&status=met'])(
  'without the part that arranges them the targets stand as cards, and a line says that something is missing (%s)',
  async (query) => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await renderApp(`/plans/digital-shanghai-2025?asOf=2026-11-23&lang=en${query}`)
    expect(await screen.findByText('This part of the page has a fault')).toBeVisible()
    expect(await findCard('5G base stations')).toBeVisible()
    expect(screen.getAllByRole('article')).toHaveLength(4)
    // React tells of the fault that the boundary caught, and nothing else does.
    const told = errors.mock.calls.flat().map(String)
    expect(told.filter((text) => text.includes('FaultBoundary'))).not.toEqual([])
    errors.mockClear()
  },
)
