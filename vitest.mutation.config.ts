import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import type { TestSequencer, TestSpecification } from 'vitest/node'

function hasProperties({ moduleId }: TestSpecification): boolean {
  return readFileSync(moduleId, 'utf8').includes('fast-check')
}

/** Cases in tables first: they find most mutants, and far sooner than the properties do. */
class CasesFirst implements TestSequencer {
  shard(files: TestSpecification[]): TestSpecification[] {
    return files
  }

  sort(files: TestSpecification[]): TestSpecification[] {
    return [...files.filter((file) => !hasProperties(file)), ...files.filter(hasProperties)]
  }
}

/** The core's own tests alone, so that a mutant is judged by them and not by what happens to use it. */
export default defineConfig({
  test: {
    env: { TZ: 'Pacific/Auckland' },
    include: ['tests/core/**/*.test.ts'],
    setupFiles: ['tests/setup/mutation.ts'],
    environment: 'node',
    isolate: false,
    sequence: { sequencer: CasesFirst },
    testTimeout: 60_000,
  },
})
