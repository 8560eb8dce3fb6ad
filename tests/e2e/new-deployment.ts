import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const NAMED_BY_CONTENT = /-(?:[\w-]{6}(?=\.js$)|[\w-]{8}(?=\.css$))/u

/** The page with the script in its head allowed by its policy, as the build leaves it. */
function withHash(page: string): string {
  const script = /<script>(?<text>[^<]*)<\/script>/u.exec(page)?.groups?.['text'] ?? ''
  const hash = createHash('sha256').update(script).digest('base64')
  return page.replace(/'sha256-[^']+'/u, `'sha256-${hash}'`)
}

/** Puts another version of the built app in place of the one in `folder`: each of its files has a new name. */
export function deployAnew(folder: string): void {
  const names = readdirSync(join(folder, 'assets')).filter((name) => NAMED_BY_CONTENT.test(name))
  const renamed = names.map((name) => [name, name.replace(NAMED_BY_CONTENT, '-deployed')] as const)
  const textWithNewNames = (file: string): string =>
    renamed.reduce((text, [before, after]) => text.replaceAll(before, after), readFileSync(file, 'utf8'))
  const index = join(folder, 'index.html')
  writeFileSync(index, withHash(textWithNewNames(index)))
  // A file that is being read is never one of both versions.
  for (const [before, after] of renamed) {
    writeFileSync(join(folder, 'assets', after), textWithNewNames(join(folder, 'assets', before)))
  }
  for (const [before] of renamed) rmSync(join(folder, 'assets', before), { force: true })
}
