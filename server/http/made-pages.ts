import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { AnswerSource } from '#contract/answers/answer-source.ts'
import { answersFrom, type Answers } from '#contract/answers/answers.ts'
import type { components } from '#src/api/contract.ts'
import { LANGUAGES, type Language } from '#src/core/model.ts'
import { pageMaker, type PageMaker } from '#tools/pages/page-maker.ts'
import { pageSettings, type PageSettings } from '#tools/pages/page-settings.ts'
import { compress, encodingFor, type Encoding } from './encoding.ts'
import { policyOf } from './security-headers.ts'

/** For how long a page serves: it says when its answers were given. */
const HOLDS_MS = 10_000
/** What stands in it is judged for a day, and in every time zone a day begins with such a part of an hour. */
const MARKUP_HOLDS_MS = 900_000
const MADE_AT = /data-made-at="\d+"/u
/** A plan of more targets is brought to the screen by the app itself, a part at a time. */
const MOST_TARGETS = 50
/** Both languages of what people look at. */
const PAGES_KEPT = 100
const ORIGIN = 'http://localhost'

type Schemas = components['schemas']

/** The page of a plan or of a target with its values in it; null for every other address. */
export type MadePages = (request: Request) => Promise<Response | null>

/** What a page is about. */
interface Subject {
  readonly planId: string
  /** Null for the plan's own page. */
  readonly targetId: string | null
}

interface Made {
  /** Of the data, of the build, and of the part of the hour. */
  readonly version: string
  /** In milliseconds since 1970. */
  readonly at: number
  readonly html: string
  readonly encoded: Map<Encoding, Promise<Buffer>>
}

interface Site {
  /** When the page was last written, in milliseconds since 1970. */
  readonly builtAt: number
  readonly settings: PageSettings
  readonly make: PageMaker
}

export interface MadePagesParts {
  readonly source: AnswerSource
  readonly appFolder: string
  readonly makerFolder: string
  /** What the API of this server is reached under. */
  readonly apiPath: string
  readonly now?: () => number
}

/** Makes the pages of plans and targets for the app in a folder; none where its page asks another API than this server's. */
export function madePages({
  source,
  appFolder,
  makerFolder,
  apiPath,
  now = Date.now,
}: MadePagesParts): MadePages {
  const kept = new Map<string, Made>()
  const readSite = siteReader(appFolder, makerFolder, apiPath)

  const madeFor = async (site: Site, subject: Subject, language: Language): Promise<Made | null> => {
    const at = Math.floor(now() / HOLDS_MS) * HOLDS_MS
    const part = Math.floor(at / MARKUP_HOLDS_MS)
    const version = `${await source.version()} ${String(site.builtAt)} ${String(part)}`
    const key = `${language} ${subject.planId} ${subject.targetId ?? ''}`
    const known = kept.get(key)
    const isSame = known?.version === version
    if (isSame && known.at === at) return known
    const html = isSame
      ? known.html.replace(MADE_AT, `data-made-at="${String(at)}"`)
      : await htmlFor(site, subject, language, at)
    if (html === null) return null
    const made: Made = { version, at, html, encoded: new Map() }
    kept.delete(key)
    kept.set(key, made)
    for (const oldest of kept.keys()) {
      if (kept.size <= PAGES_KEPT) break
      kept.delete(oldest)
    }
    return made
  }

  const htmlFor = async (
    { make, settings }: Site,
    subject: Subject,
    language: Language,
    at: number,
  ): Promise<string | null> => {
    const bodies = await bodiesFor(source, subject)
    if (bodies === null) return null
    return make({ ...settings, ...subject, languages: [language], answers: { at, bodies } })
  }

  return async (request) => {
    const { pathname, searchParams } = new URL(request.url)
    const site = await readSite()
    if (site === null) return null
    const subject = subjectOf(pathname, site.settings.defaultPlan)
    // Whatever else an address asks for, the app shows by itself.
    if (subject === null || [...searchParams.keys()].some((name) => name !== 'lang')) return null
    const made = await madeFor(site, subject, languageOf(request, searchParams.get('lang')))
    if (made === null) return null
    const encoding = encodingFor(request.headers.get('Accept-Encoding'))
    const body = encoding === null ? made.html : new Uint8Array(await encodedBy(made, encoding))
    return new Response(request.method === 'HEAD' ? null : body, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': `${policyOf(made.html)}; frame-ancestors 'none'`,
        'Cache-Control': 'no-cache',
        Vary: 'Accept-Encoding, Accept-Language',
        ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
      },
    })
  }
}

function subjectOf(pathname: string, defaultPlan: string): Subject | null {
  if (pathname === '/') return { planId: defaultPlan, targetId: null }
  const [, planId, targetId = null] = /^\/plans\/([^/]+)(?:\/targets\/([^/]+))?$/u.exec(pathname) ?? []
  return planId === undefined ? null : { planId, targetId }
}

/** The app in the folder as it is now: another build may take the place of the one that was there. */
function siteReader(appFolder: string, makerFolder: string, apiPath: string): () => Promise<Site | null> {
  let read: { readonly builtAt: number; readonly site: Promise<Site | null> } | null = null
  const index = join(appFolder, 'index.html')

  const readSite = async (builtAt: number): Promise<Site | null> => {
    const settings = pageSettings(await readFile(index, 'utf8'), ORIGIN)
    if (settings === null) return null
    const { href } = settings.apiBaseUrl
    if (href !== `${ORIGIN}${settings.basePath}${apiPath}`) return null
    return { builtAt, settings, make: await pageMaker(appFolder, makerFolder, builtAt) }
  }

  return async () => {
    const builtAt = (await stat(index)).mtimeMs
    if (read?.builtAt !== builtAt) read = { builtAt, site: readSite(builtAt) }
    return read.site
  }
}

async function encodedBy({ html, encoded }: Made, encoding: Encoding): Promise<Buffer> {
  const known = encoded.get(encoding)
  if (known !== undefined) return known
  const made = compress(Buffer.from(html), encoding, false)
  encoded.set(encoding, made)
  return made
}

/** What the app asks for first; null where there is no such plan or target, or one too large to be made at once. */
async function bodiesFor(
  source: AnswerSource,
  { planId, targetId }: Subject,
): Promise<Readonly<Record<string, unknown>> | null> {
  // What a backend says of itself stands in neither.
  const answers = answersFrom(source, () => {
    throw new Error('A page asks nothing of the health.')
  })
  const path = `plans/${planId}`
  const plan = await answers.getPlan({ path: { planId }, url: new URL(path, ORIGIN) })
  const plans = await answers.listPlans()
  if (plan.status !== 200 || plans.status !== 200) return null
  const { items, nextCursor } = plan.body.targets
  if (nextCursor !== null || items.length > MOST_TARGETS) return null
  const bodies = { [path]: plan.body, plans: plans.body }
  if (targetId === null) return bodies
  const targetAddress = `${path}/targets/${targetId}`
  const target = await answers.getTarget({
    path: { planId, targetId },
    url: new URL(targetAddress, ORIGIN),
  })
  if (target.status !== 200) return null
  const series = await seriesBodies(answers, target.body)
  return { ...bodies, [targetAddress]: target.body, ...series }
}

/** The observations of a target's series; a long one comes to the page a part at a time. */
async function seriesBodies(
  answers: Answers,
  { target }: Schemas['TargetDetail'],
): Promise<Readonly<Record<string, unknown>>> {
  const bodies: Record<string, unknown> = {}
  for (const { series, isHistoryComplete } of target.series) {
    if (!isHistoryComplete) continue
    const path = `series/${series.id}/observations`
    const page = await answers.listObservations({
      path: { seriesId: series.id },
      url: new URL(path, ORIGIN),
    })
    if (page.status === 200) bodies[path] = page.body
  }
  return bodies
}

/** The language of the address, else the first that the browser names and the app has. */
function languageOf(request: Request, asked: string | null): Language {
  const named = (request.headers.get('Accept-Language') ?? '').split(',')
  const first =
    named
      .find((tag) => /^\s*(?:en|zh)\b/iu.test(tag))
      ?.trim()
      .toLowerCase() ?? 'en'
  const wanted = (asked ?? '').toLowerCase()
  return (
    LANGUAGES.find((language) => language.toLowerCase() === wanted) ??
    (first.startsWith('zh') ? 'zh-CN' : 'en')
  )
}
