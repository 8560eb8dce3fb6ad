import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

const consoleError = vi.spyOn(console, 'error')
const consoleWarn = vi.spyOn(console, 'warn')

beforeEach(() => {
  localStorage.clear()
  window.scrollTo = () => undefined
  window.matchMedia = (query) => ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  })
})

// A stray error or warning fails the test that let it happen.
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  const strays = [...consoleError.mock.calls, ...consoleWarn.mock.calls]
  consoleError.mockClear()
  consoleWarn.mockClear()
  expect(strays).toEqual([])
})
