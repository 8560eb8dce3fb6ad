import { fetchedPart } from '#src/ui/fetched-part.tsx'

/** Stands at once where a page of a target was made ahead and its parts have come. */
export const targetPage = fetchedPart(
  async () => (await import('#src/features/target/target-page.tsx')).TargetPage,
)
