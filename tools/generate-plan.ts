/**
 * Writes a folder of plans with one generated plan in it, to try the dashboard with large ones:
 * `npm run generate:plan -- --targets 1000 --observations 12..400 --to FOLDER`. The figures are illustrative,
 * and the same numbers and `--seed` always give the same files.
 */

import { existsSync, readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writePlanFolder } from './generated/plan-folder.ts'

const USAGE = 'npm run generate:plan -- --targets 1000 --observations 12..400 --to FOLDER [--seed TEXT]'

function refuse(fault: string): void {
  console.error(fault)
  process.exitCode = 1
}

interface Wanted {
  readonly targets: string
  readonly observations: string
  readonly to: string
  readonly seed: string
}

function readArguments(): Wanted | string {
  try {
    return parseArgs({
      options: {
        targets: { type: 'string', default: '100' },
        observations: { type: 'string', default: '12..60' },
        to: { type: 'string', default: '' },
        seed: { type: 'string', default: '' },
      },
    }).values
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${USAGE}`
  }
}

const MOST_TARGETS = 100_000
const MOST_OBSERVATIONS = 100_000

async function generate({ targets, observations, to, seed }: Wanted): Promise<void> {
  const count = /^\d+$/u.test(targets) ? Number(targets) : 0
  const range = /^(\d+)(?:\.\.(\d+))?$/u.exec(observations)
  const least = Number(range?.[1] ?? 0)
  const most = Number(range?.[2] ?? least)
  if (count < 1 || count > MOST_TARGETS) {
    refuse(`--targets is "${targets}"; it expects a whole number from 1 to ${String(MOST_TARGETS)}.`)
  } else if (least < 1 || most < least || most > MOST_OBSERVATIONS) {
    refuse(
      `--observations is "${observations}"; it expects a number or two of them, 12..400, up to ${String(MOST_OBSERVATIONS)}.`,
    )
  } else if (to === '') {
    refuse('--to is missing; it expects the folder to write into.')
  } else if (existsSync(to) && readdirSync(to).length > 0) {
    refuse(`${to} is not empty. Name another folder, so that no plan is written over.`)
  } else {
    await writePlanFolder(to, { targets: count, observations: { least, most }, seed })
    console.log(`${to} holds a plan of ${String(count)} targets. Check it: npm run plans:check -- ${to}`)
  }
}

const wanted = readArguments()
if (typeof wanted === 'string') refuse(wanted)
else await generate(wanted)
