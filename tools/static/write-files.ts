import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const PAGES = ['index.html', '404.html'] as const

/** Writes the answers below the built app in `folder`, and its pages as `edit` gives them back. */
export async function writeFiles(
  folder: string,
  answers: ReadonlyMap<string, unknown>,
  edit: (page: string) => string,
): Promise<void> {
  for (const [path, answer] of answers) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, JSON.stringify(answer))
  }
  for (const page of PAGES) {
    const file = join(folder, page)
    await writeFile(file, edit(await readFile(file, 'utf8')))
  }
}
