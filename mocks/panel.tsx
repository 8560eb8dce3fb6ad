import { useId, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Plan } from '#src/core/model.ts'
import { planAddress, planIn, scenarioAddress } from './addresses.ts'
import './panel.css'
import { SCENARIOS, type ScenarioId } from './scenarios.ts'

interface PanelProps {
  readonly scenario: ScenarioId
  /** What the address names that is no scenario; null where it names one or none. */
  readonly unknownScenario: string | null
  readonly plans: readonly Pick<Plan, 'id' | 'name'>[]
}

export function MockPanel({ scenario, unknownScenario, plans }: PanelProps): ReactNode {
  const scenarioId = useId()
  const planId = useId()
  const shownPlan = planIn(location.href, plans)
  return (
    <details open={unknownScenario !== null}>
      <summary>Mock data: {SCENARIOS[scenario].name}</summary>
      <div className="mock-panel__choices">
        {unknownScenario === null ? null : <p>There is no scenario “{unknownScenario}”.</p>}
        <label htmlFor={scenarioId}>Scenario</label>
        <select
          id={scenarioId}
          value={scenario}
          onChange={(event) => {
            location.assign(scenarioAddress(location.href, event.target.value))
          }}
        >
          {Object.entries(SCENARIOS).map(([id, { name }]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <p>{SCENARIOS[scenario].description}</p>
        <label htmlFor={planId}>Plan</label>
        <select
          id={planId}
          value={shownPlan}
          onChange={(event) => {
            location.assign(planAddress(location.href, document.baseURI, event.target.value))
          }}
        >
          {shownPlan === '' ? <option value="">Choose a plan</option> : null}
          {plans.map(({ id, name }) => (
            <option key={id} value={id}>
              {name.en}
            </option>
          ))}
        </select>
      </div>
    </details>
  )
}

/** The panel in a React root of its own behind the page, where it has its own place and covers nothing at the end. */
export function showPanel(props: PanelProps): void {
  const container = document.createElement('aside')
  container.className = 'mock-panel'
  container.lang = 'en'
  container.setAttribute('aria-label', 'Mock data')
  document.body.append(container)
  createRoot(container).render(<MockPanel {...props} />)
}
