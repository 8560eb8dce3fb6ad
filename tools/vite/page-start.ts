import { createHash } from 'node:crypto'
import type { Plugin, Rolldown } from 'vite'
import { scriptOf } from './script-of.ts'

const POLICY = "script-src 'self'"
const CONFIGURATION = /(<script type="application\/json" id="configuration">[^<]*<\/script>)/u
/** The chunk with the texts of each language. */
const TEXTS: Readonly<Record<string, string>> = { en: 'words-en', 'zh-CN': 'words-zh-cn' }

/** What the page of a target is made of, what fetches its figures, and its chart, which nearly every target has. */
const OF_TARGET = [
  '/src/app/target-ahead.ts',
  '/src/features/target/target-page.tsx',
  '/src/api/every-page.ts',
  '/src/ui/charts/still-chart.tsx',
  '/src/ui/charts/trajectory-chart.tsx',
]

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>

function isChunk(output: Rolldown.OutputChunk | Rolldown.OutputAsset): output is Rolldown.OutputChunk {
  return output.type === 'chunk'
}

/** A chunk and all that it imports, the files already reached among them left out. */
function reach(chunks: Chunks, fileName: string, reached: Set<string>): void {
  if (reached.has(fileName)) return
  reached.add(fileName)
  for (const imported of chunks.get(fileName)?.imports ?? []) reach(chunks, imported, reached)
}

/** What the chunks of modules need beyond what every page begins with. */
function filesFor(chunks: Chunks, modules: readonly string[]): readonly string[] {
  const first = new Set<string>()
  for (const { isEntry, fileName } of chunks.values()) if (isEntry) reach(chunks, fileName, first)
  const reached = new Set(first)
  for (const module of modules) {
    const chunk = [...chunks.values()].find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)))
    if (chunk === undefined) throw new Error(`The build has no chunk of ${module} to load ahead.`)
    reach(chunks, chunk.fileName, reached)
  }
  return [...reached].filter((fileName) => !first.has(fileName))
}

/**
 * Puts into the built page what cannot wait for a script: src/app/page-start.ts, as a script of its own in the
 * head, behind the configuration that it reads. The page's policy allows it by its hash.
 */
export function pageStart(): Plugin {
  return {
    name: 'page-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle }) => {
        const chunks: Chunks = new Map(
          Object.values(bundle ?? {})
            .filter(isChunk)
            .map((chunk) => [chunk.fileName, chunk]),
        )
        const texts = Object.fromEntries(
          Object.entries(TEXTS).map(([language, name]) => {
            const file = [...chunks.keys()].find((one) => one.includes(`/${name}-`))
            if (file === undefined) throw new Error(`The build has no chunk ${name} to load ahead.`)
            return [language, `./${file}`]
          }),
        )
        const target = filesFor(chunks, OF_TARGET).map((file) => `./${file}`)
        const files = { texts, target }
        const script = await scriptOf(
          `import { startPage } from '/src/app/page-start.ts'\n` +
            `window.pageStart = startPage(${JSON.stringify(files)})`,
        )
        const hash = createHash('sha256').update(script).digest('base64')
        if (!html.includes(POLICY) || !CONFIGURATION.test(html)) {
          throw new Error('index.html has no policy or no configuration block. Put them back.')
        }
        return html
          .replace(POLICY, `${POLICY} 'sha256-${hash}'`)
          .replace(CONFIGURATION, (block) => `${block}\n    <script>${script}</script>`)
      },
    },
  }
}
