/**
 * Builds the app with the plans as files beside it, for hosts that serve files and nothing else:
 * `npm run build:static`, and with `-- --base /sub/` where it is to lie below a path.
 */

import { parseArgs } from 'node:util'
import { build } from 'vite'
import { formatFault } from './plans/plan-fault.ts'
import { readPlans } from './plans/read-plans.ts'
import { answerFiles } from './static/answer-files.ts'
import { staticPage } from './static/static-page.ts'
import { writeFiles } from './static/write-files.ts'

const PLANS = 'plans'
const OUT = 'dist-static'

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
  await writeFiles(OUT, answers, (page) => staticPage(page, base))
  console.log(`${OUT} holds the app and ${String(answers.size)} files of data. Serve it at ${base}.`)
}
