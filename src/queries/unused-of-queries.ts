/**
 * Stands in the build in place of two parts of the query client that the app never uses, as it only reads and
 * follows cursors itself. They would be a hundredth of the first screen.
 */
export class MutationCache {
  clear(): void {}

  findAll(): readonly never[] {
    return []
  }

  async resumePausedMutations(): Promise<void> {}
}

function notInThisBuild(): never {
  throw new Error('Lists that grow are not part of this build. Take the alias out of vite.config.ts.')
}

export {
  notInThisBuild as hasNextPage,
  notInThisBuild as hasPreviousPage,
  notInThisBuild as infiniteQueryBehavior,
}
