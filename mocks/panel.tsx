import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Plan } from '#src/core/model.ts'
import './panel.css'
import { SCENARIOS, type ScenarioId } from './scenarios.ts'

interface PanelProps {
  readonly scenario: ScenarioId
  /** What the address names that is no scenario; null where it names one or none. */
  readonly unknownScenario: string | null
  readonly plans: readonly Pick<Plan, 'id' | 'name'>[]
}

function chooseScenario(id: string): void {
  const address = new URL(location.href)
  address.searchParams.set('scenario', id)
  location.assign(address)
}

function choosePlan(id: string): void {
  const address = new URL(`plans/${id}`, document.baseURI)
  address.search = location.search
  location.assign(address)
}

function currentPlan(plans: PanelProps['plans']): string {
  return plans.find(({ id }) => location.pathname.split('/').includes(id))?.id ?? ''
}

export function MockPanel({ scenario, unknownScenario, plans }: PanelProps): ReactNode {
  return (
    <details>
      <summary>Mock data: {SCENARIOS[scenario].name}</summary>
      <div className="mock-panel__choices">
        {unknownScenario === null ? null : <p>There is no scenario “{unknownScenario}”.</p>}
        <label>
          Scenario
          <select
            value={scenario}
            onChange={(event) => {
              chooseScenario(event.target.value)
            }}
          >
            {Object.entries(SCENARIOS).map(([id, { name }]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <p>{SCENARIOS[scenario].description}</p>
        <label>
          Plan
          <select
            value={currentPlan(plans)}
            onChange={(event) => {
              choosePlan(event.target.value)
            }}
          >
            {currentPlan(plans) === '' ? <option value="">Choose a plan</option> : null}
            {plans.map(({ id, name }) => (
              <option key={id} value={id}>
                {name.en}
              </option>
            ))}
          </select>
        </label>
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
