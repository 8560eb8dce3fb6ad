import type { NowhereWords } from './nowhere.ts'

export const nowhereEn: NowhereWords = {
  mayBeMistyped: 'The address may be mistyped, or the plan or target may have been renamed.',
  plansHere: 'These plans are here:',
  wrongAddress: (address) =>
    `For whoever set this page up: nothing at ${address} answers as the API does. Correct "apiBaseUrl", or "apiSuffix" if that is set, in index.html.`,
  wrongDefault: (planId) =>
    `For whoever set this page up: "defaultPlan" in index.html is "${planId}", which the API does not have. Give the id of one of its plans.`,
}
