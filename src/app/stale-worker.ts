/**
 * Takes away a service worker that an earlier development run left on this origin. The build brings none of
 * its own, so whatever is registered for just this app is a leftover; those of other apps stay. A page that
 * it already answers begins anew without it.
 */
export async function removeStaleWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.getRegistration(document.baseURI)
  if (registration?.scope !== new URL('./', document.baseURI).href) return
  const isGone = await registration.unregister()
  if (isGone && navigator.serviceWorker.controller !== null) location.reload()
}
