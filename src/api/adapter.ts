/**
 * The one place where the answers of a backend that can't take the contract are mapped to it. Every plain
 * request of the app passes here; as it stands, nothing is changed.
 *
 * An adapter may ask another address (`new Request(other, request)` keeps headers, credentials and signal),
 * ask more than one, and reshape what comes. What it returns is checked against the contract as if a
 * backend had sent it: status 200 with `Content-Type: application/json`, or a refusal, best a problem
 * document. So pass on a response that is not ok as it is, and invent nothing: what is missing is null with
 * its reason, not zero. What an adapter throws counts as a backend that could not be reached.
 *
 * The stream of changes does not pass here. A backend whose stream is another one claims no `events` in
 * its health, and is asked once a minute.
 *
 * docs/examples/flat-list-adapter.ts maps a flat list of figures, and a test runs the client through it.
 */
export function adapt(request: Request, fetch: (request: Request) => Promise<Response>): Promise<Response> {
  return fetch(request)
}
