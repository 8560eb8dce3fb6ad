import { createHash } from 'node:crypto'
import type { Plugin, Rolldown } from 'vite'
import { scriptOf } from './script-of.ts'

const POLICY = "script-src 'self'"
const CONFIGURATION = /(<script type="application\/json" id="configuration">[^<]*<\/script>)/u

/** What the page of a target is made of, what fetches its figures, and the chart that nearly every target has. */
const OF_TARGET = [
  '/src/app/target-ahead.ts',
  '/src/features/target/target-page.tsx',
  '/src/api/every-page.ts',
  '/src/ui/charts/trajectory-chart.tsx',
]

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>

function isChunk(output: Rolldown.OutputChunk | Rolldown.OutputAsset): output is Rolldown.OutputChunk {
  return output.type === 'chunk'
}

/** As the page names it. */
function below(file: string): string {
  return `./${file}`
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
        const textsIn = (name: string): string => {
          const file = [...chunks.keys()].find((one) => one.includes(`/${name}-`))
          if (file === undefined) throw new Error(`The build has no chunk ${name} to load ahead.`)
          return below(file)
        }
        const [first] = [...chunks.values()].filter(({ isEntry }) => isEntry)
        if (first === undefined) throw new Error('The build has no chunk to begin with.')
        const files = {
          first: below(first.fileName),
          texts: { en: textsIn('words-en'), 'zh-CN': textsIn('words-zh-cn') },
          target: filesFor(chunks, OF_TARGET).map(below),
        }
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
