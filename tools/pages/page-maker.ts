import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { makePage, PageOrder } from '#src/prerender.tsx'

/** A plan of more targets is brought to the screen by the app itself, a part at a time. */
export const MOST_MADE_TARGETS = 50

/** Makes the page of a plan's overview or of a target with its values in it, for the app in one folder. */
export type PageMaker = (order: Omit<PageOrder, 'page' | 'styles'>) => Promise<string>

interface MakerModule {
  readonly makePage: typeof makePage
}

function isMakerModule(module: unknown): module is MakerModule {
  return typeof module === 'object' && module !== null && 'makePage' in module
}

/** The maker that the build put into `makerFolder`, for the app that it put into `appFolder` at `builtAt`. */
export async function pageMaker(appFolder: string, makerFolder: string, builtAt: number): Promise<PageMaker> {
  const page = await readFile(join(appFolder, 'index.html'), 'utf8')
  const sheet = /<link rel="stylesheet"[^>]*\shref="\.\/(?<path>[^"]+)"/u.exec(page)?.groups?.['path']
  if (sheet === undefined)
    throw new Error('index.html links to no style sheet of its own. Build the app again.')
  const styles = await readFile(join(appFolder, sheet), 'utf8')
  // Its addresses are relative to the sheet, and from now on to the page.
  const moved = styles.trim().replaceAll('url(./', `url(./${sheet.slice(0, sheet.lastIndexOf('/') + 1)}`)
  const module: unknown = await import(
    `${pathToFileURL(join(makerFolder, 'prerender.js')).href}?${String(builtAt)}`
  )
  if (!isMakerModule(module)) throw new Error(`${makerFolder} holds another build. Build the app again.`)
  return async (order) => module.makePage({ ...order, page, styles: moved })
}
