import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerFiles } from '#tools/static/answer-files.ts'
import { staticPage } from '#tools/static/static-page.ts'
import { writeFiles } from '#tools/static/write-files.ts'
import { startDevelopmentServer } from './development-server.ts'
import { startFileHost } from './file-host.ts'
import { expect, test as base } from './fixtures.ts'
import { SIGN_IN, startForeignBackend, type ForeignBackend } from './foreign-backend.ts'
import { LivePlan } from './live-plan.ts'

const PLAN = 'digital-shanghai-2025'
const BELOW = '/sub/'
const SHIPPED_BLOCK = /(?<=id="configuration">)[^<]*/u

interface Swapped {
  /** A copy of the built app. */
  readonly copy: string
  readonly live: LivePlan
  readonly backend: ForeignBackend
  /** Serves the copy below a path, with this page in place of its own, and opens the address below it. */
  readonly visit: (edit: (page: string) => string, address?: string) => Promise<void>
}

const test = base.extend<Swapped>({
  copy: async ({ folder }, use) => {
    const copy = mkdtempSync(join(tmpdir(), 'swapped-'))
    cpSync(folder, copy, { recursive: true })
    await use(copy)
    rmSync(copy, { recursive: true, force: true })
  },
  live: async ({ plans }, use) => {
    await use(new LivePlan(plans, PLAN))
  },
  backend: async ({ live }, use) => {
    const backend = await startForeignBackend(live.handlers)
    await use(backend)
    await backend.stop()
  },
  visit: async ({ copy, page }, use) => {
    const host = await startFileHost(copy, {
      below: BELOW,
      otherwise: { page: 'index.html', status: 200 },
    })
    await use(async (edit, address = `plans/${PLAN}?lang=en`) => {
      const file = join(copy, 'index.html')
      writeFileSync(file, edit(readFileSync(file, 'utf8')))
      await page.goto(`${host.url}${BELOW}${address}`)
    })
    // What is still on its way shall not meet a host that has gone.
    await page.goto('about:blank')
    await host.stop()
  },
})

/** What whoever deploys the app edits: its base, its policy and its configuration, all in one file. */
function pointedAt({ baseUrl }: ForeignBackend, { origin = new URL(baseUrl).origin, live = 'stream' } = {}) {
  const configuration = { apiBaseUrl: baseUrl, defaultPlan: PLAN, live, credentials: 'include' }
  return (page: string): string =>
    page
      .replace('<base href="/" />', `<base href="${BELOW}" />`)
      .replace("connect-src 'self'", `connect-src 'self' ${origin}`.trim())
      .replace(SHIPPED_BLOCK, () => JSON.stringify(configuration))
}

/** A stream tells of what comes after it was opened. */
async function untilFollowed({ asked }: ForeignBackend): Promise<void> {
  await expect.poll(() => asked).toContain(`/deep/api/v1/events?plan=${PLAN} 200`)
}

test('one edited file puts the build below a path and before a signed-in backend of another origin, stream and all', async ({
  page,
  context,
  backend,
  live,
  visit,
}) => {
  await context.addCookies([{ ...SIGN_IN, url: new URL(backend.baseUrl).origin }])
  await visit(pointedAt(backend))
  const card = page.getByRole('article').filter({ hasText: '5G base stations' })
  await expect(card).toContainText('92,000')
  await expect(
    page.getByRole('banner').getByTitle(/Changes show as soon as they are recorded\.$/u),
  ).toBeVisible()

  await untilFollowed(backend)
  live.record('5g-base-stations', '2024-07', 93_417)
  await expect(card).toContainText('93,417')
  await card.getByRole('link', { name: '5G base stations' }).first().click()
  await expect(page).toHaveURL(new RegExp(`${BELOW}plans/${PLAN}/targets/5g-base-stations`, 'u'))
  await page.reload()
  await expect(page.getByRole('main')).toContainText('93,417')
  expect(backend.asked).toContain(`/deep/api/v1/plans/${PLAN} 304`)
})

test('without a sign-in the page says so, and asks no stream where it is told to poll', async ({
  page,
  context,
  complaints,
  backend,
  visit,
}) => {
  complaints.allowUnauthorized()
  await visit(pointedAt(backend, { live: 'poll' }))
  await expect(page.getByRole('main')).toContainText('The server asks for a sign-in')
  await context.addCookies([{ ...SIGN_IN, url: new URL(backend.baseUrl).origin }])
  await page.reload()
  await expect(page.getByRole('main')).toContainText('92,000')
  await expect(page.getByRole('banner').getByTitle(/it is asked every minute\.$/u)).toBeVisible()
  expect(backend.asked.filter((path) => path.includes('/events'))).toEqual([])
})

test('a key that is not as it must be is named, with what it expects', async ({ page, visit }) => {
  await visit((html) =>
    html.replace('"live": "stream"', '"live": "always"').replace('href="/"', `href="${BELOW}"`),
  )
  await expect(page.getByRole('main')).toContainText(
    '"live" is "always"; it expects "stream", "poll" or "off".',
  )
  await expect(page.getByRole('main')).toContainText(
    'Correct the block with the id "configuration" in index.html',
  )
})

test('a policy that shuts out the backend is named, with what to add', async ({
  page,
  complaints,
  backend,
  visit,
}) => {
  complaints.allowPolicyViolations()
  await visit(pointedAt(backend, { origin: '' }))
  const { origin } = new URL(backend.baseUrl)
  await expect(page.getByRole('main')).toContainText(`Add ${origin} to its connect-src`)
})

test('the plans as files make a whole app on a host of files, deep links included', async ({
  page,
  plans,
  copy,
  complaints,
}) => {
  await writeFiles(copy, await answerFiles(plans), (html) => staticPage(html, BELOW))
  const host = await startFileHost(copy, { below: BELOW, otherwise: { page: '404.html', status: 404 } })
  complaints.allowMissingPages()
  await page.goto(`${host.url}${BELOW}plans/${PLAN}/targets/5g-base-stations?lang=en`)
  await expect(page.getByRole('main')).toContainText(/92,000 stations in February 2024/u)
  await expect(page.getByRole('banner').getByTitle(/it is asked every minute\.$/u)).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Overview' }).click()
  await expect(page.getByRole('article')).toHaveCount(4)
  await page.goto(`${host.url}${BELOW}plans/${PLAN}/targets/no-such-target?lang=zh-CN`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个页面')
  await page.goto('about:blank')
  await host.stop()
})

test.describe('the development server before a real API', () => {
  test.use({ serviceWorkers: 'allow' })

  test('shows what the API answers, stream and all, with no mocks and the address of the API', async ({
    page,
    context,
    backend,
    live,
  }) => {
    const server = await startDevelopmentServer(backend.baseUrl)
    await context.addCookies([{ ...SIGN_IN, url: server.url }])
    await page.goto(`${server.url}/plans/${PLAN}?lang=en`)
    const card = page.getByRole('article').filter({ hasText: '5G base stations' })
    await expect(card).toContainText('92,000')
    await expect(page.getByRole('banner')).toContainText(`Live data (${backend.baseUrl})`)
    await expect(page.getByRole('complementary', { name: 'Mock data' })).toHaveCount(0)
    await untilFollowed(backend)
    live.record('5g-base-stations', '2024-07', 93_417)
    await expect(card).toContainText('93,417')
    await page.goto('about:blank')
    await server.stop()
  })
})
