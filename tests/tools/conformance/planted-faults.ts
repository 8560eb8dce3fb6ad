import type { ConformanceOptions } from '#tools/conformance/options.ts'
import type { Rule } from '#tools/conformance/rules/advice.ts'
import {
  answering,
  constant,
  heading,
  list,
  reversed,
  saying,
  streaming,
  withFirstTwice,
  withoutFirst,
} from './planting.ts'
import type { Change } from './served-backend.ts'

export interface PlantedFault {
  readonly name: string
  readonly rule: Rule
  /** What a finding of it tells, in the order of its line. */
  readonly says: RegExp
  readonly change: Change
  readonly options?: ConformanceOptions
}

const HEALTH = /^\/health$/u
const PLAN = /^\/plans\/harbour-plan$/u
const TARGETS = /^\/plans\/harbour-plan\/targets$/u
const TARGETS_PAGE = /^\/plans\/harbour-plan\/targets\?.*limit=1/u
const TARGET = /^\/plans\/harbour-plan\/targets\/berth-share$/u
const SERIES = /^\/series\/berth-survey\/observations$/u
const SERIES_PAGE = /^\/series\/berth-survey\/observations\?.*limit=2/u
const EVENTS = /^\/events/u

const HTML = { 'Content-Type': 'text/html' } as const
const HEARTBEAT = 'event: heartbeat\ndata: {}\n\n'

let asked = 0
let firstCursor: unknown = null

const CHANGE = {
  kind: 'observation-recorded',
  planId: 'harbour-plan',
  targetIds: ['berth-share'],
  seriesId: 'berth-survey',
  observationId: 'survey-9',
  recordedAt: '2026-05-06T07:08:09Z',
  isSimulated: true,
} as const

function event(id: string | null, change: Readonly<Record<string, unknown>> = CHANGE): string {
  const name = typeof change['kind'] === 'string' ? change['kind'] : 'message'
  return `${id === null ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(change)}\n\n`
}

export const PLANTED: readonly PlantedFault[] = [
  {
    name: 'an answer that is cut off',
    rule: 'reached',
    says: /GET \/plans\/harbour-plan: expected an answer; came /u,
    change: (answer, path) => {
      if (PLAN.test(path)) throw new Error('Cut off.')
      return answer
    },
  },
  {
    name: 'an answer that takes too long',
    rule: 'reached',
    says: /came no whole answer in time/u,
    change: (answer, path) => (PLAN.test(path) ? Promise.race<Response>([]) : answer),
    options: { timeoutMs: 700 },
  },
  {
    name: 'a status that the operation does not have',
    rule: 'status',
    says: /GET \/plans\/harbour-plan: expected 200; came 206/u,
    change: heading(PLAN, {}, 206),
  },
  {
    name: 'a page to sign in, in place of an answer',
    rule: 'status',
    says: /expected 200; came 302, which leads to \/login/u,
    change: answering(PLAN, 302, null, { Location: '/login' }),
  },
  {
    name: 'a page of HTML in place of an answer',
    rule: 'media-type',
    says: /expected application\/json; came "text\/html"/u,
    change: answering(PLAN, 200, '<!doctype html><p>Hello</p>', HTML),
  },
  {
    name: 'no media type',
    rule: 'media-type',
    says: /expected application\/json; came no Content-Type/u,
    change: (answer, path) => (SERIES.test(path) ? new Response(new TextEncoder().encode('{}')) : answer),
  },
  {
    name: 'half a JSON document',
    rule: 'body',
    says: /expected a JSON document; came "\{\\"plan\\":/u,
    change: answering(PLAN, 200, '{"plan":'),
  },
  {
    name: 'an empty body',
    rule: 'body',
    says: /expected a JSON document; came an empty body/u,
    change: answering(SERIES, 200, ''),
  },
  {
    name: 'a word that an enumeration lacks',
    rule: 'schema',
    says: /PlanDetail at targets\.items\[0\]\.direction: must be equal to one of.*increase, decrease; came "up"/u,
    change: saying(PLAN, 'targets.items.0.direction', constant('up')),
  },
  {
    name: 'a number given as text',
    rule: 'schema',
    says: /TargetDetail at target\.value: must be number; came "64"/u,
    change: saying(TARGET, 'target.value', constant('64')),
  },
  {
    name: 'a day that does not exist',
    rule: 'schema',
    says: /PlanDetail at plan\.dueBy: must match format "date"; came "2025-02-30"/u,
    change: saying(PLAN, 'plan.dueBy', constant('2025-02-30')),
  },
  {
    name: 'another version of the contract',
    rule: 'contract-version',
    says: /GET \/health: expected contractVersion 1\.x; came 2\.0\.0/u,
    change: saying(HEALTH, 'contractVersion', constant('2.0.0')),
  },
  {
    name: 'a list in another order each time',
    rule: 'same-twice',
    says: /expected the same answer twice; came another items\[0\]/u,
    change: (answer, path, request) => {
      asked += 1
      return asked % 2 === 0 ? saying(TARGETS, 'items', reversed)(answer, path, request) : answer
    },
  },
  {
    name: 'no ETag where it is claimed',
    rule: 'etag-given',
    says: /GET \/plans: expected an ETag in double quotes; came nothing/u,
    change: heading(/^\/plans$/u, { ETag: undefined }),
  },
  {
    name: 'an ETag without quotes',
    rule: 'etag-given',
    says: /expected an ETag in double quotes; came "abc"/u,
    change: heading(/^\/plans$/u, { ETag: 'abc' }),
  },
  {
    name: 'an ETag that changes by itself',
    rule: 'etag-stable',
    says: /GET \/plans: expected ETag "t\d+" again; came "\\"t\d+\\""/u,
    change: (answer, path, request) => {
      asked += 1
      return heading(/^\/plans$/u, { ETag: `"t${String(asked)}"` })(answer, path, request)
    },
  },
  {
    name: 'no 304',
    rule: 'not-modified',
    says: /GET \/plans\/harbour-plan \(If-None-Match: .+\): expected 304; came 200/u,
    change: (answer, path) =>
      PLAN.test(path) && answer.status === 304
        ? answering(PLAN, 200, '{}')(answer, path, new Request('http://backend.test'))
        : answer,
  },
  {
    name: 'a 304 with another ETag',
    rule: 'not-modified',
    says: /expected 304 with ETag ".+"; came nothing/u,
    change: (answer) => (answer.status === 304 ? new Response(null, { status: 304 }) : answer),
  },
  {
    name: '304 whatever the request names',
    rule: 'not-modified',
    says: /"of-another-version"\): expected 200; came 304/u,
    change: (answer, _path, request) =>
      request.headers.has('If-None-Match') ? new Response(null, { status: 304 }) : answer,
  },
  {
    name: 'two plans of one id',
    rule: 'unique-ids',
    says: /GET \/plans: expected items\[1\]\.id unlike that of \[0\]; came "harbour-plan"/u,
    change: saying(/^\/plans$/u, 'items', withFirstTwice),
  },
  {
    name: 'two observations of one id',
    rule: 'unique-ids',
    says: /GET \/series\/berth-survey\/observations: expected items\[1\]\.id unlike/u,
    change: saying(SERIES, 'items', withFirstTwice),
  },
  {
    name: 'one series listed twice by a target',
    rule: 'unique-ids',
    says: /targets\.items\[0\]\.series\[1\]\.id unlike/u,
    change: saying(PLAN, 'targets.items.0.series', withFirstTwice),
  },
  {
    name: 'another plan than the one asked for',
    rule: 'answers-what-was-asked',
    says: /expected plan\.id to be "harbour-plan"; came "airport-plan"/u,
    change: saying(PLAN, 'plan.id', constant('airport-plan')),
  },
  {
    name: 'another target than the one asked for',
    rule: 'answers-what-was-asked',
    says: /expected target\.id to be "berth-share"; came "crane-share"/u,
    change: saying(TARGET, 'target.id', constant('crane-share')),
  },
  {
    name: 'a target of another plan',
    rule: 'answers-what-was-asked',
    says: /expected targets\.items\[0\]\.planId to be "harbour-plan"; came "airport-plan"/u,
    change: saying(PLAN, 'targets.items.0.planId', constant('airport-plan')),
  },
  {
    name: 'a plan whose name differs from the list of plans',
    rule: 'lists-agree',
    says: /expected plan\.name as GET \/plans has it.+; came .+Other/u,
    change: saying(PLAN, 'plan.name.en', constant('Other')),
  },
  {
    name: 'a target whose value differs from the list of targets',
    rule: 'lists-agree',
    says: /expected target\.value as the list of targets has it, 64; came 65/u,
    change: saying(TARGET, 'target.value', constant(65)),
  },
  {
    name: 'a list of targets that differs from those of the plan',
    rule: 'lists-agree',
    says: /targets: expected items\[0\], berth-share, as GET \/plans\/harbour-plan has it; came another/u,
    change: saying(TARGETS, 'items.0.value', constant(65)),
  },
  {
    name: 'targets in another order than the plan has them',
    rule: 'lists-agree',
    says: /targets: expected items to have "berth-share" at \[0\]; came "tide-power"/u,
    change: saying(TARGETS, 'items', reversed),
  },
  {
    name: 'a plan that comes without one of its targets',
    rule: 'lists-agree',
    says: /harbour-plan: expected targets\.items to be all 3 targets, as targets\.nextCursor is null; came 2/u,
    change: saying(
      PLAN,
      'targets.items',
      list((items) => items.slice(0, -1)),
    ),
  },
  {
    name: 'a count that is not that of the targets',
    rule: 'target-count',
    says: /expected plan\.targetCount 3; came 4/u,
    change: saying(PLAN, 'plan.targetCount', constant(4)),
  },
  {
    name: 'a time zone that does not exist',
    rule: 'time-zone',
    says: /expected plan\.timeZone to be an IANA time zone; came "Mars\/Base"/u,
    change: saying(PLAN, 'plan.timeZone', constant('Mars/Base')),
  },
  {
    name: 'a theme that the plan does not have',
    rule: 'theme-exists',
    says: /targets\.items\[0\]\.themeId to be one of plan\.themes; came "cranes"/u,
    change: saying(PLAN, 'targets.items.0.themeId', constant('cranes')),
  },
  {
    name: 'a notice that leads nowhere',
    rule: 'notice-plan',
    says: /plan\.notice\.planId to be among GET \/plans; came "gone-plan"/u,
    change: saying(PLAN, 'plan.notice.planId', constant('gone-plan')),
  },
  {
    name: 'two primary series',
    rule: 'one-primary',
    says: /targets\.items\[1\]\.series\[1\]\.role to be no second primary; came "primary"/u,
    change: saying(PLAN, 'targets.items.1.series.1.role', constant('primary')),
  },
  {
    name: 'a primary series in another unit',
    rule: 'unit-agrees',
    says: /series\[0\]\.series\.unit\.id to be that of the target, "percent"; came "ships"/u,
    change: saying(PLAN, 'targets.items.0.series.0.series.unit.id', constant('ships')),
  },
  {
    name: 'a baseline after the deadline',
    rule: 'terms-agree',
    says: /targets\.items\[0\]\.baseline\.asOf to be no later than dueBy, \d{4}-\d\d-\d\d; came "2099"/u,
    change: saying(PLAN, 'targets.items.0.baseline.asOf', constant('2099')),
  },
  {
    name: 'a milestone beyond the target',
    rule: 'terms-agree',
    says: /targets\.items\[0\]\.milestones\[0\] to lie between what is before it and the target/u,
    change: saying(PLAN, 'targets.items.0.milestones.0.value', constant(9_999)),
  },
  {
    name: 'half a thing that is counted',
    rule: 'count-is-whole',
    says: /targets\.items\[1\]\.value to be whole, as its unit is a count; came 1\.5/u,
    change: saying(PLAN, 'targets.items.1.value', constant(1.5)),
  },
  {
    name: 'an observation for a day that does not exist',
    rule: 'period-exists',
    says: /expected items\[0\]\.asOf to be a period that exists; came "2025-02-30"/u,
    change: saying(SERIES, 'items.0.asOf', constant('2025-02-30')),
  },
  {
    name: 'a baseline for a day that does not exist',
    rule: 'period-exists',
    says: /targets\.items\[0\]\.baseline\.asOf to be a period that exists; came "2023-06-31"/u,
    change: saying(PLAN, 'targets.items.0.baseline.asOf', constant('2023-06-31')),
  },
  {
    name: 'a missing value without a reason',
    rule: 'missing-reason',
    says: /expected items\[2\]\.missingReason, as value is null; came null/u,
    change: saying(SERIES, 'items.2.value', constant(null)),
  },
  {
    name: 'observations with the newest first',
    rule: 'observation-order',
    says: /observations: expected items\[1\] to come after \[0\] \("survey-5".+came "survey-4"/u,
    change: saying(SERIES, 'items', reversed),
  },
  {
    name: 'a short history with the newest first',
    rule: 'observation-order',
    says: /targets\.items\[1\]\.series\[0\]\.history\[1\] to come after/u,
    change: saying(PLAN, 'targets.items.1.series.0.history', reversed),
  },
  {
    name: 'milestones with the newest first',
    rule: 'milestone-order',
    says: /milestones\[1\]\.dueBy on 2023-06-30 or later; came "2021-01-01"/u,
    change: saying(
      PLAN,
      'targets.items.0.milestones',
      list((all) => [...all, { value: 30, dueBy: '2021-01-01' }]),
    ),
  },
  {
    name: 'revisions with the newest first',
    rule: 'revision-order',
    says: /revisions\[1\]\.revisedOn on 2022-05-10 or later; came "2020-03-04"/u,
    change: saying(
      PLAN,
      'targets.items.0.revisions',
      list((all) => [
        ...all,
        ...all.map((each) => (typeof each === 'object' ? { ...each, revisedOn: '2020-03-04' } : each)),
      ]),
    ),
  },
  {
    name: 'a plan without a source that its targets name',
    rule: 'sources-resolve',
    says: /harbour-plan: expected targets\.items\[0\]\.sourceIds\[0\] to be among the sources.+; came "plan-text"/u,
    change: saying(PLAN, 'targets.sources', withoutFirst),
  },
  {
    name: 'a target without a source that its observations name',
    rule: 'sources-resolve',
    says: /targets\/berth-share: expected observations of berth-survey\[0\]\.sourceId to be among.+; came "survey"/u,
    change: saying(
      TARGET,
      'sources',
      list((all) => all.filter((each) => !JSON.stringify(each).includes('"survey"'))),
    ),
  },
  {
    name: 'observations without their sources',
    rule: 'sources-resolve',
    says: /observations: expected items\[0\]\.sourceId to be among the sources of the answer; came "survey"/u,
    change: saying(SERIES, 'sources', constant([])),
  },
  {
    name: 'a series that a target lists and nobody serves',
    rule: 'series-exists',
    says: /GET \/series\/berth-survey\/observations: expected 200; came 404/u,
    change: answering(/^\/series\/berth-survey/u, 404, '{}'),
  },
  {
    name: 'a short history with another value than the series',
    rule: 'history-agrees',
    says: /target\.series\[0\]\.history\[0\] as GET \/series\/\{seriesId\}\/observations has it/u,
    change: saying(TARGET, 'target.series.0.history.0.value', constant(18.5)),
  },
  {
    name: 'a short history that lacks a record of a short series',
    rule: 'history-enough',
    says: /history to have "survey-0", as the series has only 6 records; came none/u,
    change: saying(TARGET, 'target.series.0.history', withoutFirst),
  },
  {
    name: 'a whole history that is said to be a part',
    rule: 'history-enough',
    says: /isHistoryComplete to be true, with 6 of 6 records; came false/u,
    change: saying(TARGET, 'target.series.0.isHistoryComplete', constant(false)),
  },
  {
    name: 'a list in pages where no paging is claimed',
    rule: 'whole-list',
    says: /targets: expected nextCursor null, as no paging is claimed; came more/u,
    change: async (answer, path, request) => {
      const unpaged = await saying(HEALTH, 'capabilities.paging', constant(false))(answer, path, request)
      return saying(TARGETS, 'nextCursor', constant('more'))(unpaged, path, request)
    },
  },
  {
    name: 'a page with more than was asked for',
    rule: 'page-size',
    says: /\?limit=1: expected at most 1 items; came 2/u,
    change: saying(TARGETS_PAGE, 'items', withFirstTwice),
  },
  {
    name: 'a cursor that comes again',
    rule: 'cursor-repeats',
    says: /expected a nextCursor that did not come before; came /u,
    change: saying(SERIES_PAGE, 'nextCursor', (cursor) => (firstCursor ??= cursor)),
  },
  {
    name: 'pages that leave something out',
    rule: 'pages-agree',
    says: /expected the pages of limit=2 to have "survey-0" at \[0\]; came "survey-1"/u,
    change: saying(SERIES_PAGE, 'items', withoutFirst),
  },
  {
    name: 'pages that end before the end',
    rule: 'pages-agree',
    says: /expected the pages of limit=1 to have .+ at \[1\]; came no more entries/u,
    change: saying(TARGETS_PAGE, 'nextCursor', constant(null)),
  },
  {
    name: 'a nonsense cursor that is taken',
    rule: 'cursor-refused',
    says: /\?cursor=nonsense: expected 400; came 404/u,
    change: answering(/cursor=nonsense/u, 404, '{}', { 'Content-Type': 'application/problem+json' }),
  },
  {
    name: 'a cursor of another list that is taken',
    rule: 'cursor-refused',
    says: /observations\?cursor=.+: expected 400; came 200/u,
    change: answering(/^\/series\/[^?]+\?cursor=[^n]/u, 200, '{}'),
  },
  {
    name: 'a limit out of range that is taken',
    rule: 'limit-refused',
    says: /\?limit=1001: expected 400; came 200/u,
    change: answering(/limit=1001/u, 200, '{}'),
  },
  {
    name: 'a filter that is passed over',
    rule: 'filters',
    says: /observations\?from=.+: expected the items to have /u,
    change: async (answer, path) =>
      /^\/series\/berth-survey\/observations\?from=[\d-]+$/u.test(path) && answer.status === 200
        ? saying(/./u, 'items', constant([]))(answer, path, new Request('http://backend.test'))
        : answer,
  },
  {
    name: 'an empty plan in place of a 404',
    rule: 'unknown-refused',
    says: /asked-for-by-the-conformance-check: expected 404; came 200/u,
    change: answering(/^\/plans\/asked-for/u, 200, '{}'),
  },
  {
    name: 'a server error for an id that is none',
    rule: 'unknown-refused',
    says: /GET \/plans\/No_Id: expected 400 or 404; came 500/u,
    change: answering(/No_Id/u, 500, '{}', { 'Content-Type': 'application/problem+json' }),
  },
  {
    name: 'a day that does not exist and is taken',
    rule: 'input-refused',
    says: /\?from=2025-02-30: expected 400; came 200/u,
    change: answering(/from=2025-02-30/u, 200, '{}'),
  },
  {
    name: 'a parameter that is given twice and taken',
    rule: 'input-refused',
    says: /\?from=2020-01-01&from=2021-01-01: expected 400; came 200/u,
    change: answering(/from=2020-01-01&from/u, 200, '{}'),
  },
  {
    name: 'an error as a page of HTML',
    rule: 'problem-document',
    says: /expected application\/problem\+json; came "text\/html"/u,
    change: answering(/^\/plans\/asked-for/u, 404, '<h1>Not found</h1>', HTML),
  },
  {
    name: 'an error that tells another status',
    rule: 'problem-document',
    says: /expected status 404 in the document too; came 410/u,
    change: answering(
      /^\/plans\/asked-for/u,
      404,
      JSON.stringify({ type: 'about:blank', title: 'Gone', status: 410 }),
      { 'Content-Type': 'application/problem+json' },
    ),
  },
  {
    name: 'no word for another origin',
    rule: 'cross-origin',
    says: /GET \/health: expected Access-Control-Allow-Origin: https:\/\/app\.example; came nothing/u,
    change: (answer) => answer,
    options: { origin: 'https://app.example' },
  },
  {
    name: 'an ETag that another origin may not see',
    rule: 'cross-origin',
    says: /expected Access-Control-Expose-Headers to have ETag; came "Retry-After"/u,
    change: heading(/./u, {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'Retry-After',
    }),
    options: { origin: 'https://app.example' },
  },
  {
    name: 'any origin where a cookie is sent',
    rule: 'cross-origin',
    says: /expected Access-Control-Allow-Credentials: true, as a cookie is sent; came nothing/u,
    change: heading(/./u, {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'ETag, Retry-After',
    }),
    options: { origin: 'https://app.example', headers: { cookie: 'session=1' } },
  },
  {
    name: 'a stream of another type',
    rule: 'stream-answer',
    says: /GET \/events\?plan=harbour-plan: expected text\/event-stream; came "application\/json"/u,
    change: answering(EVENTS, 200, '{}'),
  },
  {
    name: 'a stream without a heartbeat',
    rule: 'heartbeat',
    says: /expected a heartbeat within 0\.2 s; came silence/u,
    change: streaming(() => 'event: reset\ndata: {}\n\n'),
    options: { silenceMs: 200 },
  },
  {
    name: 'a heartbeat that no browser hears, as it is a comment',
    rule: 'heartbeat',
    says: /expected a heartbeat within 0\.2 s; came silence/u,
    change: streaming(() => ': heartbeat\n\n'),
    options: { silenceMs: 200 },
  },
  {
    name: 'a stream that ends by itself',
    rule: 'heartbeat',
    says: /expected a stream that stays open; came its end/u,
    change: streaming(() => 'event: reset\ndata: {}\n\n', { staysOpen: false }),
  },
  {
    name: 'a change without an id',
    rule: 'stream-event',
    says: /expected an id with the event observation-recorded; came none/u,
    change: streaming(() => `${event(null)}event: reset\ndata: {}\n\n${HEARTBEAT}`),
  },
  {
    name: 'a change that lacks what it is about',
    rule: 'stream-event',
    says: /expected ChangeEvent at targetIds: must NOT have fewer than 1 items; came /u,
    change: streaming(
      () => `${event('1', { ...CHANGE, targetIds: [] })}event: reset\ndata: {}\n\n${HEARTBEAT}`,
    ),
  },
  {
    name: 'a change of another plan',
    rule: 'stream-event',
    says: /expected changes of harbour-plan alone; came "airport-plan"/u,
    change: streaming(
      () => `${event('1', { ...CHANGE, planId: 'airport-plan' })}event: reset\ndata: {}\n\n${HEARTBEAT}`,
    ),
  },
  {
    name: 'a heartbeat with an id',
    rule: 'stream-event',
    says: /expected a heartbeat without an id; came id "9"/u,
    change: streaming(() => `event: reset\ndata: {}\n\nid: 9\n${HEARTBEAT}`),
  },
  {
    name: 'no reset after an event that nobody knows',
    rule: 'reset',
    says: /expected a reset, as the last event id is not known; came heartbeat, heartbeat/u,
    change: streaming(() => `${HEARTBEAT}${HEARTBEAT}`),
  },
  {
    name: 'a reset after an event that was just sent',
    rule: 'resume',
    says: /\(Last-Event-ID: 1\): expected no reset, as that event came in this run; came a reset/u,
    change: streaming(
      (lastEventId) =>
        `${lastEventId === null ? event('1') : 'event: reset\ndata: {}\n\n'}${HEARTBEAT}${HEARTBEAT}`,
    ),
  },
  {
    name: 'a stream that goes on without what was missed',
    rule: 'resume',
    says: /expected the event with id "2" at \[0\]; came "3"/u,
    change: streaming((lastEventId) => {
      if (lastEventId === null) return `${event('1')}${event('2')}${HEARTBEAT}`
      return lastEventId === '1' ? `${event('3')}${HEARTBEAT}` : `event: reset\ndata: {}\n\n${HEARTBEAT}`
    }),
  },
]
