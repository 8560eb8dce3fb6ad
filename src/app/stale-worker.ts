/**
 * Takes away a service worker that an earlier development run left on this origin. The build brings none of
 * its own, so whatever is registered for just this app is a leftover; those of other apps stay.
 */
export async function removeStaleWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.getRegistration(document.baseURI)
  if (registration?.scope === new URL('./', document.baseURI).href) await registration.unregister()
}
