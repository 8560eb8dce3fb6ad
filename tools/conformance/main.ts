import { readArguments, USAGE } from './arguments.ts'
import { CannotRun, checkBackend } from './check-backend.ts'
import { reportLines } from './print-report.ts'

/** Holds a backend against the contract: `npm run conformance -- URL`. */

const COULD_NOT_RUN = 2

function giveUp(reason: string): void {
  console.error(reason)
  process.exitCode = COULD_NOT_RUN
}

const command = readArguments(process.argv.slice(2))
if (command.kind === 'help') console.log(USAGE)
else if (command.kind === 'fault') giveUp(`${command.reason}\n\n${USAGE}`)
else {
  try {
    const report = await checkBackend(command.baseUrl, command.options)
    console.log(command.isJson ? JSON.stringify(report, null, 2) : reportLines(report).join('\n'))
    process.exitCode = report.isConformant ? 0 : 1
  } catch (error) {
    if (error instanceof CannotRun) giveUp(error.message)
    else {
      const said = error instanceof Error ? error.message : String(error)
      giveUp(`The check itself failed: ${said}. Please report it with the address that was asked.`)
    }
  }
}
