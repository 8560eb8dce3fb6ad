import { defineConfig } from 'vitest/config'

/** The core's own tests alone, so that a mutant is judged by them and not by what happens to use it. */
export default defineConfig({
  test: {
    env: { TZ: 'Pacific/Auckland' },
    include: ['tests/core/**/*.test.ts'],
    environment: 'node',
  },
})
