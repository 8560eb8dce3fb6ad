/** Windows that show one plan, judged for one day in one way, stay together; others do not hear of it. */
export function deckName(planId: string, search: string): string {
  const parameters = new URLSearchParams(search)
  const asked = ['asOf', 'known'].map((name) => parameters.get(name) ?? '')
  return ['deck', planId, ...asked].join(' ')
}
