import type { Formatter } from '#src/core/format.ts'

/** Everything the interface says in English that is not told from the data. */
export const interfaceEn = {
  overview: 'Overview',
  trajectories: 'Trajectories',
  method: 'Data and method',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main',
  plan: 'Plan',
  languageFailed: (name: string) =>
    `The texts in ${name} could not be fetched. Reload the page to try again.`,
  choosePlan: 'Choose a plan',
  theme: 'Theme',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  states: {
    loading: 'Loading',
    stillLoading: 'This takes longer than usual.',
    retry: 'Try again',
    offline: 'This device is offline.',
    failedTitle: (what: string) => `${what} could not be loaded`,
    keptTitle: (ago: string) => `Not refreshed. Shown as received ${ago}.`,
    technical: 'For developers',
  },
  failures: {
    network: 'The server could not be reached. Check the connection, then try again.',
    timeout: 'The server took too long to answer. Try again in a moment.',
    contract:
      'The server’s answer is not what this page understands, so nothing of it is shown. Tell whoever runs this site.',
    notFound: 'The server does not know it. Check the address.',
    signIn: 'The server asks for a sign-in or refuses access. Sign in, then try again.',
    busy: 'The server is busy. This page asks again by itself.',
    refused: 'The server refused the request.',
    server: 'The server has a fault of its own. This page asks again by itself.',
  },
  targetCount: (format: Formatter, count: number) =>
    count === 1 ? '1 target' : `${format.number(count)} targets`,
  noTargets: 'This plan has no targets yet.',
  deadline: 'Deadline',
  today: 'today',
  timeline: (from: string, deadline: string, to: string) =>
    `Time line from ${from} to ${to}, with the deadline on ${deadline}.`,
  statusCounts: 'Targets by status',
  targets: 'Targets',
  theTarget: 'the target',
  noFigure: 'No figure',
  overviewOf: 'Targets of the plan',
  compareWithPlan: 'See those targets',
  anotherDefinition: 'another definition exists',
  seriesEnded: 'series ended',
  source: 'Source',
  sourceCount: (count: number) => (count === 1 ? '1 source' : `${String(count)} sources`),
  qualities: {
    reported: 'Reported',
    provisional: 'Provisional',
    estimated: 'Estimated',
    illustrative: 'Illustrative',
  },
  illustrativeMark: 'Illustrative figures, not published ones',
  relatedOnly: 'Related only',
  relatedHint: 'Context, no evidence for the target',
  notFoundTitle: 'There is no such page',
  toOverview: 'To the overview',
  faultTitle: 'This part of the page has a fault',
  faultText: 'The rest still works. Reloading may help.',
  reload: 'Reload',
  asOf: (date: string) => `As of ${date}`,
}

export type InterfaceWords = typeof interfaceEn
