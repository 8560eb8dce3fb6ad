import { createHash } from 'node:crypto'
import { build, type Plugin } from 'vite'

const ENTRY = 'page-start-entry'
const POLICY = "script-src 'self'"
const WORD_FILES: Readonly<Record<string, string>> = { en: 'words-en', 'zh-CN': 'words-zh-cn' }

/**
 * Puts into the built page what cannot wait for a script: src/app/page-start.ts, as a script of its own in the
 * head, behind the configuration that it reads. The page's policy allows it by its hash.
 */
export function pageStart(): Plugin {
  return {
    name: 'page-start',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle }) => {
        const names = Object.keys(bundle ?? {})
        const files = Object.fromEntries(
          Object.entries(WORD_FILES).map(([language, name]) => {
            const file = names.find((one) => one.includes(`/${name}-`))
            if (file === undefined) throw new Error(`The build has no chunk ${name} to load ahead.`)
            return [language, `./${file}`]
          }),
        )
        const script = await startScript(files)
        const hash = createHash('sha256').update(script).digest('base64')
        const place = /(<script type="application\/json" id="configuration">[^<]*<\/script>)/u
        if (!html.includes(POLICY) || !place.test(html)) {
          throw new Error('index.html has no policy or no configuration block. Put them back.')
        }
        return html
          .replace(POLICY, `${POLICY} 'sha256-${hash}'`)
          .replace(place, (block) => `${block}\n    <script>${script}</script>`)
      },
    },
  }
}

async function startScript(files: Readonly<Record<string, string>>): Promise<string> {
  const outputs = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) =>
          id === ENTRY
            ? `import { startPage } from '/src/app/page-start.ts'\nwindow.pageStart = startPage(${JSON.stringify(files)})`
            : null,
      },
    ],
    build: {
      write: false,
      target: ['chrome111', 'safari16.4', 'firefox128'],
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  })
  const [output] = [outputs].flat()
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined
  if (chunk === undefined) throw new Error('Vite built no script for the head of the page.')
  return chunk.code.trim()
}
