import fc from 'fast-check'

/** Enough to find what a property finds at all, and few enough for thousands of mutants. */
const MOST_RUNS = 100

/**
 * The same values each time and the same number of them on every machine, so that one score can be compared with
 * the next. A counterexample is reported as it was found, as nobody reads it.
 */
fc.configureGlobal({ seed: 20251231, endOnFailure: true })
fc.installGlobalPlugin(() => {
  let runs = 0
  return {
    decorateRun: (run) => (value) => {
      runs += 1
      return runs > MOST_RUNS ? null : run(value)
    },
  }
})
