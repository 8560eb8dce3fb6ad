/** Takes a plan folder into the database: `npm run import -- FOLDER [--dry-run]`. */
import { formatFault } from '#tools/plans/plan-fault.ts'
import { readPlans } from '#tools/plans/read-plans.ts'
import { existsSync } from 'node:fs'
import { importPlans } from './import-plans.ts'
import { refusalLines } from './refusal-lines.ts'
import { reportLines } from './report-lines.ts'

const FLAGS: ReadonlySet<string> = new Set(['--dry-run', '--correct-targets', '--yes'])

const NOTHING_CHANGED = 'Nothing was changed. Correct this, and import again.'

const USAGE = `npm run import -- FOLDER [--dry-run] [--correct-targets]

Takes the plans in FOLDER into the database: into the one that DATABASE_URL names, else into the one in
DATA_FOLDER (data), through the server where one runs. All of it is taken in, or nothing.

--dry-run          only says what would change
--correct-targets  takes targets that changed without a revision for copied wrongly before
--yes              for scripts: nothing is asked anyway
--help             says this
`

function say(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}

function complain(lines: readonly string[]): void {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''))
  process.exitCode = 1
}

async function run(given: readonly string[]): Promise<void> {
  if (given.includes('--help')) {
    say([USAGE])
    return
  }
  const flags = given.filter((each) => each.startsWith('-'))
  const folders = given.filter((each) => !each.startsWith('-'))
  const unknown = flags.filter((flag) => !FLAGS.has(flag))
  const [folder] = folders
  if (folder === undefined || folders.length > 1 || unknown.length > 0) {
    complain([...unknown.map((flag) => `There is no ${flag}.`), USAGE])
    return
  }
  if (!existsSync(folder)) {
    complain([`There is no folder ${folder}. Name a folder of plans such as plans.`])
    return
  }
  const { store, faults } = readPlans(folder)
  if (faults.length > 0) {
    complain([...faults.map((fault) => formatFault(fault, folder)), NOTHING_CHANGED])
    return
  }
  const isTrial = flags.includes('--dry-run')
  const { DATABASE_URL: url, DATA_FOLDER: data } = process.env
  const place = {
    databaseUrl: url === undefined || url === '' ? null : url,
    folder: data === undefined || data === '' ? 'data' : data,
  }
  try {
    const options = { isTrial, correctsTargets: flags.includes('--correct-targets') }
    const report = await importPlans(place, { plans: store, options })
    if (report.refused.length > 0) complain([...refusalLines(folder, report.refused), NOTHING_CHANGED])
    else say(reportLines(report, isTrial))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    complain([`Nothing was changed: ${why}`])
  }
}

await run(process.argv.slice(2))
