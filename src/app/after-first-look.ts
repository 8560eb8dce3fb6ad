import '../inter.css'
import { takeOwnWorker } from './own-worker.ts'

/** What would only delay the first look: the font of the page, and the worker, never beside the one of the mocks. */
export async function comeAfterFirstLook(isMocked: boolean): Promise<void> {
  if (!isMocked) await takeOwnWorker()
}
