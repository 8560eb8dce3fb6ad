/**
 * Stands in the build in place of parts of the query client that the app never uses, as it only reads, follows
 * cursors itself, shows errors and waiting as data, and knows no timers but the browser's. They would be two
 * hundredths of the first screen.
 */
export class MutationCache {
  clear(): void {}

  findAll(): readonly never[] {
    return []
  }

  async resumePausedMutations(): Promise<void> {}
}

function notInThisBuild(): never {
  throw new Error('This part of the query client is not in the build. Take its alias out of vite.config.ts.')
}

export {
  notInThisBuild as hasNextPage,
  notInThisBuild as hasPreviousPage,
  notInThisBuild as infiniteQueryBehavior,
}

export const timeoutManager = {
  setTimeout: (callback: () => void, delay: number) => setTimeout(callback, delay),
  clearTimeout: (id: number | undefined) => {
    clearTimeout(id)
  },
  setInterval: (callback: () => void, delay: number) => setInterval(callback, delay),
  clearInterval: (id: number | undefined) => {
    clearInterval(id)
  },
} as const

export function systemSetTimeoutZero(callback: () => void): void {
  setTimeout(callback, 0)
}

function nothing(): void {}

function never(): false {
  return false
}

export {
  never as getHasError,
  never as shouldSuspend,
  never as useIsRestoring,
  nothing as ensurePreventErrorBoundaryRetry,
  nothing as ensureSuspenseTimers,
  nothing as useClearResetErrorBoundary,
  nothing as useQueryErrorResetBoundary,
  notInThisBuild as defaultThrowOnError,
  notInThisBuild as fetchOptimistic,
  notInThisBuild as IsRestoringProvider,
  notInThisBuild as QueryErrorResetBoundary,
}
