import { createRoot, type Root } from 'react-dom/client'
import { configurationFault } from '#src/api/configuration-fault.ts'
import { policyFault } from '#src/api/policy-fault.ts'
import { SetupFault } from './setup-fault.tsx'

/** In place of an app that cannot start. */
export function showSetupFault(container: HTMLElement, fault: 'browser' | 'configuration'): void {
  const detail = fault === 'browser' ? null : configurationFault(document)
  createRoot(container).render(<SetupFault fault={fault} detail={detail} />)
}

/** An API that the page's own policy shuts out reads like one that cannot be reached, and is a mistake of the setup. */
export function showPolicyFault(
  violation: SecurityPolicyViolationEvent,
  apiBaseUrl: string,
  reactRoot: Root,
): void {
  const detail = policyFault(violation, new URL(apiBaseUrl, document.baseURI))
  if (detail !== null) reactRoot.render(<SetupFault fault="configuration" detail={detail} />)
}
