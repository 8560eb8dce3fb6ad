import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { AnswerSource } from '#contract/answers/answer-source.ts'
import { answersFrom, type Answers } from '#contract/answers/answers.ts'
import { LANGUAGES, type Language } from '#src/core/model.ts'
import { MOST_MADE_TARGETS, pageMaker, type PageMaker } from '#tools/pages/page-maker.ts'
import { pageSettings, type PageSettings } from '#tools/pages/page-settings.ts'
import { compress, encodingFor, type Encoding } from './encoding.ts'
import { keptBySize } from './kept-by-size.ts'
import { policyOf } from './security-headers.ts'

/** For how long a page serves: it says when its answers were given. */
const HOLDS_MS = 10_000
/** What stands in it is judged for a day, and in every time zone a day begins with such a part of an hour. */
const MARKUP_HOLDS_MS = 900_000
const MADE_AT = /data-made-at="\d+"/u
/** In characters: the page that was asked for least lately leaves first. */
const KEPT_SIZE = 32_000_000
const ORIGIN = 'http://localhost'

/** The page of a plan or of a target with its values in it; null for every other address. */
export type MadePages = (request: Request) => Promise<Response | null>

/** What a page is about. */
type About = Pick<Subject, 'planId' | 'targetId'>

/** What a page is about, and for whom. */
interface Subject {
  readonly planId: string
  /** Null for the plan's own page. */
  readonly targetId: string | null
  readonly language: Language
  /** As much of the address as its links carry on, without a question mark. */
  readonly search: string
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
  const kept = keptBySize<Made>(KEPT_SIZE, ({ html }) => html.length)
  const underWay = new Map<string, Promise<Made | null>>()
  const readSite = siteReader(appFolder, makerFolder, apiPath)

  const madeFor = async (site: Site, subject: Subject): Promise<Made | null> => {
    const at = Math.floor(now() / HOLDS_MS) * HOLDS_MS
    const part = Math.floor(at / MARKUP_HOLDS_MS)
    const version = `${await source.version()} ${String(site.builtAt)} ${String(part)}`
    const key = Object.values(subject).join(' ')
    const known = kept.get(key)
    const isSame = known?.version === version
    if (isSame && known.at === at) {
      kept.keep(key, known)
      return known
    }
    if (isSame) {
      const html = known.html.replace(MADE_AT, `data-made-at="${String(at)}"`)
      const made: Made = { version, at, html, encoded: new Map() }
      kept.keep(key, made)
      return made
    }
    // Whoever asks meanwhile gets the same.
    const keyUnderWay = `${key} ${version}`
    const making = underWay.get(keyUnderWay) ?? makeAnew(site, subject, { version, at })
    underWay.set(keyUnderWay, making)
    try {
      const made = await making
      if (made !== null) kept.keep(key, made)
      return made
    } finally {
      underWay.delete(keyUnderWay)
    }
  }

  const makeAnew = async (
    { make, settings }: Site,
    { language, search, ...about }: Subject,
    { version, at }: Pick<Made, 'version' | 'at'>,
  ): Promise<Made | null> => {
    const bodies = await bodiesFor(source, about)
    if (bodies === null) return null
    const html = await make({ ...settings, ...about, search, languages: [language], answers: { at, bodies } })
    return { version, at, html, encoded: new Map() }
  }

  return async (request) => {
    const { pathname, searchParams } = new URL(request.url)
    const site = await readSite()
    if (site === null) return null
    const about = aboutOf(pathname, site.settings.defaultPlan)
    // Whatever else an address asks for, the app shows by itself.
    if (about === null || [...searchParams.keys()].some((name) => name !== 'lang')) return null
    const language = languageOf(request, searchParams.get('lang'))
    const search = searchParams.get('lang') === language ? `lang=${language}` : ''
    const made = await madeFor(site, { ...about, language, search })
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

function aboutOf(pathname: string, defaultPlan: string): About | null {
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
  { planId, targetId }: About,
): Promise<Readonly<Record<string, unknown>> | null> {
  // What a backend says of itself stands in neither.
  const answers = answersFrom(source, () => {
    throw new Error('A page asks nothing of the health.')
  })
  const path = `plans/${planId}`
  // Asked first, as the answer about a large plan takes long to read.
  const known = await source.plan(planId)
  if (known === null || known.targetCount > MOST_MADE_TARGETS) return null
  const target = targetId === null ? {} : await targetBodies(answers, planId, targetId)
  if (target === null) return null
  const plan = await answers.getPlan({ path: { planId }, url: new URL(path, ORIGIN) })
  const plans = await answers.listPlans()
  if (plan.status !== 200 || plans.status !== 200) return null
  if (plan.body.targets.nextCursor !== null) return null
  return { [path]: plan.body, plans: plans.body, ...target }
}

/** A target and the observations of its series; a long history comes to the page a part at a time. */
async function targetBodies(
  answers: Answers,
  planId: string,
  targetId: string,
): Promise<Readonly<Record<string, unknown>> | null> {
  const path = `plans/${planId}/targets/${targetId}`
  const target = await answers.getTarget({ path: { planId, targetId }, url: new URL(path, ORIGIN) })
  if (target.status !== 200) return null
  const bodies: Record<string, unknown> = { [path]: target.body }
  for (const { series, isHistoryComplete } of target.body.target.series) {
    if (!isHistoryComplete) continue
    const seriesPath = `series/${series.id}/observations`
    const page = await answers.listObservations({
      path: { seriesId: series.id },
      url: new URL(seriesPath, ORIGIN),
    })
    if (page.status === 200) bodies[seriesPath] = page.body
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
