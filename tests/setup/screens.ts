import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

// A machine that does much else at the same time is slow, and no test asserts a time.
configure({ asyncUtilTimeout: 10_000 })

const consoleError = vi.spyOn(console, 'error')
const consoleWarn = vi.spyOn(console, 'warn')

beforeEach(() => {
  localStorage.clear()
  window.scrollTo = () => undefined
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }))
})

// A stray error or warning fails the test that let it happen.
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  const strays = [...consoleError.mock.calls, ...consoleWarn.mock.calls]
  consoleError.mockClear()
  consoleWarn.mockClear()
  if (strays.length > 0) throw new Error(`The console was written to: ${JSON.stringify(strays)}`)
})
