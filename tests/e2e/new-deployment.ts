import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'

const NAMED_BY_CONTENT = /-[\w-]{8}(?=\.(?:js|css)$)/u
const TEXTS: ReadonlySet<string> = new Set(['.html', '.js', '.css', '.json'])

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
  const files = [join(folder, 'index.html'), ...names.map((name) => join(folder, 'assets', name))]
  for (const file of files.filter((name) => TEXTS.has(extname(name)))) {
    let text = readFileSync(file, 'utf8')
    for (const [before, after] of renamed) text = text.replaceAll(before, after)
    writeFileSync(file, extname(file) === '.html' ? withHash(text) : text)
  }
  for (const [before, after] of renamed) {
    renameSync(join(folder, 'assets', before), join(folder, 'assets', after))
  }
}
