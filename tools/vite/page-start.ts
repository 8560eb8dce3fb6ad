import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { scriptOf } from './script-of.ts'

const POLICY = "script-src 'self'"
const CONFIGURATION = /(<script type="application\/json" id="configuration">[^<]*<\/script>)/u
/** The chunk with the texts of each language. */
const TEXTS: Readonly<Record<string, string>> = { en: 'words-en', 'zh-CN': 'words-zh-cn' }

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
        const names = Object.keys(bundle ?? {})
        const files = Object.fromEntries(
          Object.entries(TEXTS).map(([language, name]) => {
            const file = names.find((one) => one.includes(`/${name}-`))
            if (file === undefined) throw new Error(`The build has no chunk ${name} to load ahead.`)
            return [language, `./${file}`]
          }),
        )
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
