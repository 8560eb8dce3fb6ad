import { chromium, type Browser } from '@playwright/test'
import { createHandlers } from '#mocks/create-handlers.ts'
import { startServer, type TestServer } from '#tests/e2e/server.ts'
import { findBrowser } from '#tools/find-browser.ts'
import type { PlanStore } from '#tools/plans/plan-store.ts'

/** Runs with a browser, and with the built app on a server that answers from `plans`. */
export async function withApp<Result>(
  handlersFrom: Parameters<typeof createHandlers>,
  measured: (browser: Browser, server: TestServer) => Promise<Result>,
): Promise<Result> {
  const { executablePath, args } = await findBrowser()
  const server = await startServer('dist', createHandlers(...handlersFrom))
  const browser = await chromium.launch({ executablePath, args: [...args] })
  try {
    return await measured(browser, server)
  } finally {
    await browser.close()
    await server.stop()
  }
}

export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export type { PlanStore }
