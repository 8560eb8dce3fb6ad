/**
 * A link that asks the page it leads to for its print dialog. The request stands in the history entry and not
 * in the address, so that a copied address opens the page alone, and it is gone once it was met.
 */
export const PRINT_REQUEST = { print: true } as const

export function isPrintRequested(): boolean {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null && 'print' in state
}

export function forgetPrintRequest(): void {
  window.history.replaceState(null, '')
}
