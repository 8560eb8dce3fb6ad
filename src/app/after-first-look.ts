import { takeOwnWorker } from './own-worker.ts'
import { takePageFont } from './page-font.ts'
import { returnFocus } from './return-focus.ts'

/** What would only delay the first look: the font, the way back, and the worker, never beside the one of the mocks. */
export async function comeAfterFirstLook(isMocked: boolean): Promise<void> {
  returnFocus()
  await Promise.all([takePageFont(), isMocked ? null : takeOwnWorker()])
}
