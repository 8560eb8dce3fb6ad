import type { Visit } from './visit.ts'

/** Says what is left out because the backend does not claim it, or because of how it was asked. */
export function noteUnclaimed({ recorder, settings, claims }: Visit): void {
  if (!claims.paging) recorder.notTried('Paging (limit, cursor): not claimed.')
  if (!claims.conditionalRequests) recorder.notTried('ETag and 304: not claimed.')
  if (!claims.events) recorder.notTried('The stream of events: not claimed.')
  if (settings.origin === null) {
    recorder.notTried('Answers to a page of another origin: --origin https://app.example tries them.')
  }
  if (settings.suffix !== '') {
    recorder.notTried(
      'Problem documents, filters and the list of targets, which a static host need not have.',
    )
  }
}
