import { chromium } from '@playwright/test'
import type { HttpHandler } from 'msw'
import { startServer, type TestServer } from '#tests/e2e/server.ts'
import { findBrowser } from '#tools/find-browser.ts'
import { withWindows, type BareWindow } from './window.ts'

const SIZE = { width: 1_440, height: 900 }

/** Runs with windows, and with the built app on a server that answers by the handlers. */
export async function withApp<Result>(
  handlers: readonly HttpHandler[],
  measured: (openWindow: () => Promise<BareWindow>, server: TestServer) => Promise<Result>,
): Promise<Result> {
  const { executablePath, args } = await findBrowser('installed')
  const server = await startServer('dist', handlers)
  const browser = await chromium.launch({ executablePath, args: [...args, '--lang=en-GB'] })
  try {
    return await withWindows(browser, SIZE, async (openWindow) => measured(openWindow, server))
  } finally {
    await browser.close()
    await server.stop()
  }
}

export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
