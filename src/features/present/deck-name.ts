/** What an address says of one window alone. */
const OF_THIS_WINDOW = ['slide', 'slides', 'theme', 'kiosk', 'lang']

/** Windows that show the same figures of one plan stay together, in whatever language; others do not hear of it. */
export function deckName(planId: string, search: string): string {
  const parameters = new URLSearchParams(search)
  for (const name of OF_THIS_WINDOW) parameters.delete(name)
  parameters.sort()
  return ['deck', planId, parameters.toString()].join(' ').trimEnd()
}
