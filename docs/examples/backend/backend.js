// A backend of its own: plain JavaScript, an SQL table in other words than the contract's, nothing else.
// docs/backend.md goes through it step by step. Start it with `node docs/examples/backend/backend.js`.

import { createServer } from 'node:http'
import { PGlite } from '@electric-sql/pglite'

const BASE_PATH = '/api/v1'
const PORT = Number(process.env.PORT ?? 8787)

/* 1. The data as it lies there: one flat table that knows nothing of the contract. */

const database = new PGlite()
await database.exec(`
  CREATE TABLE indicator (code text, year integer, value numeric, note text, PRIMARY KEY (code, year));
  INSERT INTO indicator VALUES
    ('TREES', 2021, 41200, NULL),
    ('TREES', 2022, 45800, NULL),
    ('TREES', 2023, NULL, 'No count was made in 2023.'),
    ('TREES', 2024, 52100, 'Counted from the air.'),
    ('BUS_E', 2022, 34.5, NULL),
    ('BUS_E', 2023, 48.25, NULL),
    ('BUS_E', 2024, 61, NULL);
`)

/* 2. What the table does not say and the contract asks for, written down once for each indicator. */

const both = (en, zh) => ({ en, 'zh-CN': zh })

const UNITS = {
  trees: { id: 'trees', kind: 'count', symbol: both('trees', '棵'), name: both('street trees', '行道树') },
  percent: { id: 'percent', kind: 'share', symbol: both('%', '%'), name: both('% of buses', '公交车占比') },
}

const SOURCE = {
  id: 'city-yearbook',
  publisher: { text: 'City statistics office', lang: 'en' },
  title: { text: 'Statistical yearbook', lang: 'en' },
  url: null,
  publishedOn: null,
  confidence: 'high',
}

const PLAN_ID = 'green-city-2030'

const INDICATORS = [
  {
    code: 'TREES',
    id: 'street-trees',
    unit: UNITS.trees,
    name: both('Street trees', '行道树'),
    definition: both('60,000 trees along streets by 2030.', '2030年行道树达到6万棵。'),
    goal: 60_000,
  },
  {
    code: 'BUS_E',
    id: 'electric-buses',
    unit: UNITS.percent,
    name: both('Electric buses', '电动公交车'),
    definition: both('Every bus electric by 2030.', '2030年公交车全部电动化。'),
    goal: 100,
  },
]

/* 3. From rows to the contract. */

const LOADED_AT = '2025-03-01T00:00:00Z'

/** One row of the table as an observation. */
function toObservation({ code, year, value, note }) {
  const text = note === null ? null : both(note, note)
  return {
    id: `${code.toLowerCase()}-${year}`,
    asOf: String(year),
    value: value === null ? null : Number(value),
    missingReason: value === null ? (text ?? both('No value is on record.', '没有记录。')) : null,
    qualifier: 'exact',
    quality: 'reported',
    break: false,
    sourceId: SOURCE.id,
    publishedOn: null,
    recordedAt: LOADED_AT,
    note: value === null ? null : text,
  }
}

async function observationsOf(code) {
  const { rows } = await database.query('SELECT * FROM indicator WHERE code = $1 ORDER BY year', [code])
  return rows.map(toObservation)
}

async function toTarget({ code, id, unit, name, definition, goal }) {
  const history = await observationsOf(code)
  const first = history.find(({ value }) => value !== null)
  return {
    id,
    planId: PLAN_ID,
    themeId: null,
    name,
    definition,
    question: null,
    value: goal,
    unit,
    direction: 'increase',
    bound: 'inclusive',
    kind: 'reach',
    dueBy: '2030-12-31',
    baseline: first === undefined ? null : { value: first.value, asOf: first.asOf, sourceId: SOURCE.id },
    milestones: [],
    revisions: [],
    responsible: null,
    sourceIds: [SOURCE.id],
    notes: [],
    annotations: [],
    decisions: [],
    noFigureReason: null,
    series: [
      {
        role: 'primary',
        series: { id, name, definition: null, unit, publication: null, ended: null, notes: [] },
        // No indicator has more than 60 years, so that the history is always the whole series.
        history,
        isHistoryComplete: true,
      },
    ],
  }
}

const PLAN = {
  id: PLAN_ID,
  name: both('Green city 2030', '绿色城市2030'),
  description: both('What the city wants to reach by 2030.', '城市2030年目标。'),
  timeZone: 'Europe/Berlin',
  start: '2021-01-01',
  dueBy: '2030-12-31',
  notice: null,
  contextNotes: [],
  themes: [],
  targetCount: INDICATORS.length,
}

/* 4. One function an operation. */

class Refusal extends Error {
  constructor(status, title, detail) {
    super(detail)
    this.problem = { type: 'about:blank', title, status, detail }
  }
}

const notFound = (detail) => new Refusal(404, 'Not Found', detail)
const badRequest = (detail) => new Refusal(400, 'Bad Request', detail)

const health = async () => ({
  status: 'ok',
  contractVersion: '1.0.0',
  dataVersion: LOADED_AT,
  origin: 'live',
  // What is not claimed the app does without, and the conformance check leaves out.
  capabilities: { events: false, conditionalRequests: false, paging: false },
})

const plans = async () => {
  const { id, name, dueBy, targetCount } = PLAN
  return { items: [{ id, name, dueBy, targetCount }] }
}

const targets = async ([planId]) => {
  if (planId !== PLAN_ID) throw notFound(`There is no plan ${planId}.`)
  return { items: await Promise.all(INDICATORS.map(toTarget)), sources: [SOURCE], nextCursor: null }
}

const plan = async (path) => ({ targets: await targets(path), plan: PLAN })

const target = async ([planId, targetId]) => {
  const { items, sources } = await targets([planId])
  const found = items.find(({ id }) => id === targetId)
  if (found === undefined) throw notFound(`The plan ${planId} has no target ${targetId}.`)
  return { target: found, sources }
}

const isDay = (text) =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text

const observations = async ([seriesId], query) => {
  const indicator = INDICATORS.find(({ id }) => id === seriesId)
  if (indicator === undefined) throw notFound(`There is no series ${seriesId}.`)
  const [from, to, publishedBy] = ['from', 'to', 'publishedBy'].map((name) => {
    const [day, ...more] = query.getAll(name)
    if (more.length > 0) throw badRequest(`Give ${name} once.`)
    if (day !== undefined && !isDay(day)) throw badRequest(`${name} must be a day such as 2025-12-31.`)
    return day
  })
  const items = (await observationsOf(indicator.code)).filter(({ asOf, publishedOn }) => {
    const lastDay = `${asOf}-12-31`
    if (from !== undefined && lastDay < from) return false
    if (to !== undefined && lastDay > to) return false
    return publishedBy === undefined || (publishedOn !== null && publishedOn <= publishedBy)
  })
  return { items, sources: [SOURCE], nextCursor: null }
}

const OPERATIONS = [
  [/^\/health$/u, health],
  [/^\/plans$/u, plans],
  [/^\/plans\/([^/]+)$/u, plan],
  [/^\/plans\/([^/]+)\/targets$/u, targets],
  [/^\/plans\/([^/]+)\/targets\/([^/]+)$/u, target],
  [/^\/series\/([^/]+)\/observations$/u, observations],
]

/* 5. On the wire. */

async function answer({ method, url }) {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  if (method !== 'GET') throw new Refusal(405, 'Method Not Allowed', 'This service is read with GET.')
  for (const [pattern, operation] of OPERATIONS) {
    const match = pathname.startsWith(BASE_PATH) ? pattern.exec(pathname.slice(BASE_PATH.length)) : null
    if (match !== null) return operation(match.slice(1), searchParams)
  }
  throw notFound('There is no such operation.')
}

const server = createServer((request, response) => {
  const send = (status, type, body) => {
    // So that a page of another origin may read the answers too.
    response.writeHead(status, {
      'Content-Type': type,
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'ETag, Retry-After',
    })
    response.end(JSON.stringify(body))
  }
  answer(request).then(
    (body) => send(200, 'application/json', body),
    (error) => {
      const problem =
        error instanceof Refusal
          ? error.problem
          : { type: 'about:blank', title: 'Internal Server Error', status: 500 }
      send(problem.status, 'application/problem+json', problem)
    },
  )
})

server.listen(PORT, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}${BASE_PATH}`)
})
