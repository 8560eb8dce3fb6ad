import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** The series that the target 5g-base-stations is judged on. */
export const STATIONS = '5g-stations-regulator'

type Variables = Readonly<Record<string, string>>

export interface ServerProcess {
  readonly url: string
  readonly pid: number
  readonly logged: readonly string[]
  /** Sends the signal and gives the exit status; null where the signal itself ended the process. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

interface Finished {
  readonly status: number | null
  readonly output: string
}

/** Nothing of the surrounding environment configures the programs under test. */
function environment(variables: Variables): NodeJS.ProcessEnv {
  const { PATH = '', HOME = '' } = process.env
  return { PATH, HOME, TZ: 'UTC', ...variables }
}

function urlIn(line: string): string | null {
  if (!line.includes('"started"')) return null
  return /"url":"(?<url>[^"]+)"/u.exec(line)?.groups?.['url'] ?? null
}

/** Starts the server as `npm start` does, on a port that is free, and waits until it says that it has started. */
export async function startProcess(
  variables: Variables,
  parameters: readonly string[] = [],
): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts', ...parameters], {
    env: environment({ PORT: '0', ...variables }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const logged: string[] = []
  const faults: string[] = []
  createInterface(child.stderr).on('line', (line) => {
    faults.push(line)
  })
  const ended = once(child, 'exit')
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      logged.push(line)
      const found = urlIn(line)
      if (found !== null) resolve(found)
    })
    child.once('exit', () => {
      reject(new Error(`The server did not start: ${[...faults, ...logged].join('\n')}`))
    })
  })
  return {
    url,
    pid: child.pid ?? 0,
    logged,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode === null) child.kill(signal)
      await ended
      return child.exitCode
    },
  }
}

/** Runs one of the programs of this repository to its end. */
export async function runProgram(
  file: string,
  parameters: readonly string[],
  variables: Variables = {},
): Promise<Finished> {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...parameters], {
    env: environment(variables),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => {
      output.push(line)
    })
  }
  await once(child, 'close')
  return { status: child.exitCode, output: output.join('\n') }
}

/** A copy of the shipped plans with one more figure of 5G stations, for July 2024. */
export function plansWithStations(value: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'plans-'))
  cpSync('plans', folder, { recursive: true })
  const file = join(folder, 'series', 'observations.csv')
  const rows = readFileSync(file, 'utf8').trimEnd().split('\n')
  const last = rows.findLast((row) => row.startsWith(`${STATIONS},`))?.split(',') ?? []
  const source = last[6] ?? ''
  rows.push(
    `${STATIONS},2024-07,${String(value)},exact,reported,no,${source},2024-08-01,2026-11-24T00:00:00Z,,,,`,
  )
  writeFileSync(file, `${rows.join('\n')}\n`)
  return folder
}
