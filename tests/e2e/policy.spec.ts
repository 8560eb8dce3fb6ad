import { expect, test } from './fixtures.ts'
import { open } from './page-checks.ts'

/** The build under its own strict policy. A violation is a complaint, and a complaint fails any test. */

test('no violation on the way from page to page', async ({ page }) => {
  await open(page, '/plans/digital-shanghai-2025?lang=en')
  await page.getByRole('link', { name: 'Smart factories' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Smart factories' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Overview' }).click()
  await page.getByRole('combobox', { name: 'Choose a plan' }).selectOption('fourteenth-five-year-plan')
  await expect(page.getByRole('heading', { level: 3, name: 'Digital economy’s share' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 3, name: 'Digital industries’ share' })).toBeVisible()
})

const HEADERS = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['cross-origin-embedder-policy', 'require-corp'],
] as const

for (const [what, path, status] of [
  ['the page', '/', 200],
  ['a deep link', '/plans/digital-shanghai-2025/targets/smart-factories?lang=zh-CN', 200],
  ['a script', 'script', 200],
  ['a missing file', '/assets/gone.js', 404],
  ['an answer of the API', '/api/v1/plans', 200],
  ['an error of the API', '/api/v1/plans/no-such-plan', 404],
] as const) {
  test(`${what} carries the policy and the other headers`, async ({ request }) => {
    const page = await (await request.get('/')).text()
    const script = /<script type="module"[^>]* src="(?<source>[^"]+)"/u.exec(page)?.[1] ?? 'none'
    const response = await request.get(path === 'script' ? script : path)
    expect(response.status()).toBe(status)
    const headers = response.headers()
    for (const [name, value] of HEADERS) expect(headers[name], name).toBe(value)
    expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/u)
    const policy = headers['content-security-policy'] ?? ''
    const [fallback, scripts, styles] = policy.split('; ')
    expect([fallback, styles]).toEqual(["default-src 'none'", "style-src 'self'"])
    // The one script in the page itself is named by its hash.
    expect(scripts).toMatch(/^script-src 'self' 'sha256-[\w+/]{43}='$/u)
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe-|\*|\bblob:/u)
  })
}
