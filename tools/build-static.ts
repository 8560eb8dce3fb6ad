/**
 * Builds the app with the plans as files beside it, for hosts that serve files and nothing else:
 * `npm run build:static`, with `-- --base /sub/` where it is to lie below a path, and with `--out FOLDER` to
 * put it elsewhere than into `dist-static`.
 */

import { existsSync, readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { MOST_MADE_TARGETS } from './pages/page-maker.ts'
import { formatFault } from './plans/plan-fault.ts'
import { readPlans } from './plans/read-plans.ts'
import { answerFiles } from './static/answer-files.ts'
import { writeMadePages } from './static/made-pages.ts'
import { staticPage } from './static/static-page.ts'
import { writeFiles } from './static/write-files.ts'

const PLANS = 'plans'
const OUT = 'dist-static'
const USAGE = 'npm run build:static -- [--base /sub/] [--out FOLDER]'

interface Wanted {
  readonly base: string
  readonly out: string
}

/** What the command line asks for, or a sentence that says what is wrong with it. */
function readWanted(): Wanted | string {
  try {
    const options = { base: { type: 'string', default: '/' }, out: { type: 'string', default: OUT } } as const
    const { base, out } = parseArgs({ options }).values
    if (!/^\/(?:[^?#\s"]*\/)?$/u.test(base)) {
      return `--base is "${base}"; it expects a path that begins and ends with a slash, such as /targets/.`
    }
    // Emptied before the build, as only a folder of the build's own may be.
    if (out !== OUT && existsSync(out) && readdirSync(out).length > 0) {
      return `--out is "${out}", which holds something already. Name a folder that is new or empty.`
    }
    return { base, out }
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${USAGE}`
  }
}

async function buildStatic({ base, out }: Wanted): Promise<readonly string[]> {
  const { store, faults } = readPlans(PLANS)
  if (faults.length > 0) return faults.map((fault) => formatFault(fault, PLANS))
  const answers = await answerFiles(store)
  await build({ logLevel: 'warn', build: { outDir: out, emptyOutDir: true } })
  await build({ configFile: 'tools/vite/prerender.config.ts', logLevel: 'warn' })
  await writeFiles(out, answers, (page) => staticPage(page, base))
  await writeMadePages({
    folder: out,
    makerFolder: 'dist-server',
    answers,
    planIds: store.plans.filter(({ targetCount }) => targetCount <= MOST_MADE_TARGETS).map(({ id }) => id),
    at: Date.now(),
  })
  console.log(`${out} holds the app and ${String(answers.size)} files of data. Serve it at ${base}.`)
  return []
}

const wanted = readWanted()
for (const complaint of typeof wanted === 'string' ? [wanted] : await buildStatic(wanted)) {
  console.error(complaint)
  process.exitCode = 1
}
