import { describe, expect, test, vi } from 'vitest'
import { findBrowser, NoBrowserError, type BrowserWorld } from '#tools/find-browser.ts'

const PLAYWRIGHT = '/cache/playwright/chrome'
const SHIPPED = '/shipped/chromium'

interface Machine extends Partial<BrowserWorld> {
  readonly files?: readonly string[]
}

/** A machine that has nothing but what is given. */
function machine({ files = [], ...given }: Machine = {}): BrowserWorld {
  return {
    environment: {},
    platform: 'linux',
    architecture: 'x64',
    exists: (path) => files.includes(path),
    playwrightPath: () => PLAYWRIGHT,
    unpackShipped: () => Promise.resolve(null),
    ...given,
  }
}

describe('findBrowser', () => {
  test.each([
    [
      'the variable CHROMIUM_PATH',
      { CHROMIUM_PATH: '/own/chromium', CHROME_PATH: '/own/chrome' },
      '/own/chromium',
    ],
    ['the variable CHROME_PATH', { CHROME_PATH: '/own/chrome' }, '/own/chrome'],
    ['Playwright’s own, where a variable is empty', { CHROMIUM_PATH: '' }, PLAYWRIGHT],
    ['Playwright’s own, where no variable is set', {}, PLAYWRIGHT],
  ])('takes %s before any other', async (_what, environment, executablePath) => {
    const files = ['/own/chromium', '/own/chrome', PLAYWRIGHT, '/usr/bin/chromium']
    await expect(findBrowser('shipped', machine({ environment, files }))).resolves.toEqual({
      executablePath,
      args: [],
    })
  })

  test.each<readonly [NodeJS.Platform, string]>([
    ['linux', '/usr/bin/chromium'],
    ['linux', '/usr/bin/chromium-browser'],
    ['linux', '/usr/bin/google-chrome-stable'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', 'C:\\Users\\me\\Local\\Google\\Chrome\\Application\\chrome.exe'],
  ])('on %s takes %s where neither a variable nor Playwright has one', async (platform, path) => {
    const environment = { LOCALAPPDATA: 'C:\\Users\\me\\Local' }
    await expect(findBrowser('shipped', machine({ platform, environment, files: [path] }))).resolves.toEqual({
      executablePath: path,
      args: [],
    })
  })

  test('does not take a path of another system', async () => {
    await expect(
      findBrowser('shipped', machine({ platform: 'darwin', files: ['/usr/bin/chromium'] })),
    ).rejects.toThrow(NoBrowserError)
  })

  test('unpacks the shipped one before one of the system, with arguments of its own', async () => {
    const files = ['/usr/bin/chromium']
    const unpackShipped = (): Promise<string> => Promise.resolve(SHIPPED)
    const found = await findBrowser('shipped', machine({ files, unpackShipped }))
    expect(found.executablePath).toBe(SHIPPED)
    expect(found.args).toContain('--no-sandbox')
    expect(found.args).not.toContain('--disable-web-security')
    expect(found.args).not.toContain('--single-process')
  })

  test('takes the one of the system first where that is wanted, and the shipped one where there is none', async () => {
    const unpackShipped = vi.fn<() => Promise<string>>(() => Promise.resolve(SHIPPED))
    const files = ['/usr/bin/chromium']
    await expect(findBrowser('installed', machine({ files, unpackShipped }))).resolves.toEqual({
      executablePath: '/usr/bin/chromium',
      args: [],
    })
    expect(unpackShipped).not.toHaveBeenCalled()
    const { executablePath } = await findBrowser('installed', machine({ unpackShipped }))
    expect(executablePath).toBe(SHIPPED)
  })

  test('does not unpack the shipped one where one is named', async () => {
    const unpackShipped = vi.fn<() => Promise<string>>()
    await findBrowser('shipped', machine({ files: [PLAYWRIGHT], unpackShipped }))
    expect(unpackShipped).not.toHaveBeenCalled()
  })

  test.each<readonly [NodeJS.Platform, string]>([
    ['linux', 'arm64'],
    ['darwin', 'x64'],
    ['win32', 'x64'],
  ])('does not unpack the shipped one on %s %s, where it cannot run', async (platform, architecture) => {
    const unpackShipped = vi.fn<() => Promise<string>>()
    await expect(findBrowser('shipped', machine({ platform, architecture, unpackShipped }))).rejects.toThrow(
      NoBrowserError,
    )
    expect(unpackShipped).not.toHaveBeenCalled()
  })

  test('says what to do where there is none', async () => {
    await expect(findBrowser('shipped', machine())).rejects.toThrow(
      'No browser was found for the browser tests. Install Chromium or Chrome, run "npx playwright install ' +
        'chromium", or set CHROMIUM_PATH to the browser to use.',
    )
  })

  test('does not pass over a variable that leads nowhere', async () => {
    const environment = { CHROMIUM_PATH: '/gone/chromium' }
    await expect(findBrowser('shipped', machine({ environment, files: [PLAYWRIGHT] }))).rejects.toThrow(
      'CHROMIUM_PATH is /gone/chromium, and there is no such file. Correct it or unset it.',
    )
  })

  test('passes on a failure to unpack', async () => {
    const unpackShipped = (): Promise<string> => Promise.reject(new Error('no space left'))
    await expect(findBrowser('shipped', machine({ unpackShipped }))).rejects.toThrow('no space left')
  })
})
