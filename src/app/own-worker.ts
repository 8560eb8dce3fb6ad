declare global {
  interface Window {
    /** Not in every browser; those without it ask for no trusted addresses. */
    readonly trustedTypes?: {
      readonly createPolicy: (
        name: string,
        rules: { readonly createScriptURL: (address: string) => string },
      ) => { readonly createScriptURL: (address: string) => string }
    }
  }
}

/** As the page's policy names it. */
const POLICY = 'service-worker'

/**
 * Registers the worker of the build, which keeps for a second visit what it needs where no network is, and has it
 * keep what this visit brought before it was there. One that an earlier development run left in its place goes:
 * a page that it already answers begins anew without it.
 */
export async function takeOwnWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const workers = navigator.serviceWorker
  const isFirstVisit = workers.controller === null
  const address = new URL('service-worker.js', document.baseURI).href
  const registration = await workers.getRegistration(document.baseURI)
  // Those of other apps on this origin stay.
  if (registration?.scope === new URL('./', document.baseURI).href) {
    const worker = registration.active ?? registration.waiting ?? registration.installing
    if (import.meta.env.DEV || worker?.scriptURL !== address) {
      const isGone = await registration.unregister()
      if (isGone && workers.controller !== null) {
        // To register another one now would bring it back: it goes with the last page that it answers.
        location.reload()
        return
      }
    }
  }
  // A development server has none.
  if (import.meta.env.DEV) return
  // The one address that is ever made to a script.
  const policy = window.trustedTypes?.createPolicy(POLICY, { createScriptURL: () => address })
  await workers.register(policy?.createScriptURL(address) ?? address)
  const { active } = await workers.ready
  // The worker knows the parts of the build; what the page stands at it can't know.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no origin to be named.
  active?.postMessage({ keep: isFirstVisit ? [location.href] : [] })
}
