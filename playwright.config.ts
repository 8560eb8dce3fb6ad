import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { findBrowser } from '#tools/find-browser.ts'

const { executablePath, args } = await findBrowser('shipped')

/** Each starts a browser. */
const MOST_WORKERS = 4

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: Math.min(availableParallelism(), MOST_WORKERS),
  // A busy machine may come between a key and a page. What passes only then is named in the last lines.
  retries: 1,
  // Generous, as nothing waits for these but a test that fails, and a machine may have other things to do.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // A megabyte of the build's own, which needs no compiling.
  build: { external: ['**/dist-server/**'] },
  reporter: [['list'], ['./tests/e2e/closing-line.ts']],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath, args: [...args] },
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'America/New_York',
  },
  projects: [{ name: 'chromium' }],
})
