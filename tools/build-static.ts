/**
 * Builds the app with the plans as files beside it, for hosts that serve files and nothing else:
 * `npm run build:static`, and with `-- --base /sub/` where it is to lie below a path.
 */

import { parseArgs } from 'node:util'
import { build } from 'vite'
import { formatFault } from './plans/plan-fault.ts'
import { readPlans } from './plans/read-plans.ts'
import { answerFiles } from './static/answer-files.ts'
import { writeMadePages } from './static/made-pages.ts'
import { staticPage } from './static/static-page.ts'
import { writeFiles } from './static/write-files.ts'

const PLANS = 'plans'
const OUT = 'dist-static'
/** A plan of more targets is brought to the screen by the app itself, a part at a time. */
const MOST_TARGETS = 50

const { base } = parseArgs({ options: { base: { type: 'string', default: '/' } } }).values
const { store, faults } = readPlans(PLANS)

if (!/^\/(?:[^?#\s"]*\/)?$/u.test(base)) {
  console.error(
    `--base is "${base}"; it expects a path that begins and ends with a slash, such as /targets/.`,
  )
  process.exitCode = 1
} else if (faults.length > 0) {
  for (const fault of faults) console.error(formatFault(fault, PLANS))
  process.exitCode = 1
} else {
  const answers = await answerFiles(store)
  await build({ logLevel: 'warn', build: { outDir: OUT, emptyOutDir: true } })
  await build({ configFile: 'tools/vite/prerender.config.ts', logLevel: 'warn' })
  await writeFiles(OUT, answers, (page) => staticPage(page, base))
  await writeMadePages({
    folder: OUT,
    makerFolder: 'dist-server',
    answers,
    planIds: store.plans.filter(({ targetCount }) => targetCount <= MOST_TARGETS).map(({ id }) => id),
    at: Date.now(),
  })
  console.log(`${OUT} holds the app and ${String(answers.size)} files of data. Serve it at ${base}.`)
}
