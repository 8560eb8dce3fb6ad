import type { Reporter, Suite, TestCase } from '@playwright/test/reporter'

/** Ends the run with one plain line of counts, and fails a run that had nothing to run. */
export default class ClosingLine implements Reporter {
  private tests: readonly TestCase[] = []

  onBegin(_config: unknown, suite: Suite): void {
    this.tests = suite.allTests()
  }

  async onEnd(): Promise<{ readonly status: 'failed' } | undefined> {
    const count = (outcome: ReturnType<TestCase['outcome']>): number =>
      this.tests.filter((test) => test.outcome() === outcome && test.results.length > 0).length
    const ran = this.tests.filter(({ results }) => results.length > 0).length
    for (const test of this.tests.filter((one) => one.outcome() === 'flaky')) {
      process.stdout.write(`Passed only when tried again: ${test.titlePath().join(' › ')}\n`)
    }
    process.stdout.write(
      `Browser tests: ${String(count('expected') + count('flaky'))} passed, ${String(count('unexpected'))} failed, ` +
        `${String(count('skipped') + this.tests.length - ran)} skipped.\n`,
    )
    return Promise.resolve(this.tests.length === 0 ? { status: 'failed' } : undefined)
  }

  printsToStdio(): boolean {
    return false
  }
}
