import { readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'
import { readContract } from './contract/read-contract.ts'
import {
  answerNames,
  answerValidators,
  answerValidatorTypes,
  eventNames,
  eventValidatorTypes,
  requestValidators,
  requestValidatorTypes,
} from './contract/validators.ts'

/**
 * Makes all that follows from contract/openapi.yaml: types, validators of answers for the app, validators
 * of requests for the mocks. With `--check` nothing is written, and a file that is out of date is a failure.
 */

const root = new URL('../', import.meta.url)
const description = new URL('contract/openapi.yaml', root)
const HEADER =
  '// Generated from contract/openapi.yaml by `npm run generate`. Edit the description, not this file.\n\n'

const contract = await readContract(description)
// Read-only, so that what the plan files give can be answered as it is.
const types = astToString(await openapiTS(description, { immutable: true, silent: true }))

const files: Readonly<Record<string, string>> = {
  'src/api/contract.ts': types,
  'src/api/validators.js': await answerValidators(contract, answerNames(contract)),
  'src/api/validators.d.ts': answerValidatorTypes(contract),
  'src/api/event-validators.js': await answerValidators(contract, eventNames(contract)),
  'src/api/event-validators.d.ts': eventValidatorTypes(contract),
  'contract/answers/request-validators.js': await requestValidators(contract),
  'contract/answers/request-validators.d.ts': requestValidatorTypes(contract),
}

async function current(path: string): Promise<string | null> {
  try {
    return await readFile(new URL(path, root), 'utf8')
  } catch {
    return null
  }
}

const isCheck = process.argv.includes('--check')
const outdated: string[] = []

for (const [path, content] of Object.entries(files)) {
  const text = HEADER + content
  if ((await current(path)) === text) continue
  outdated.push(path)
  if (!isCheck) await writeFile(new URL(path, root), text)
}

if (isCheck && outdated.length > 0) {
  console.error(
    `Out of date with contract/openapi.yaml: ${outdated.join(', ')}. Run npm run generate and commit them.`,
  )
  process.exitCode = 1
} else {
  console.log(outdated.length === 0 ? 'Everything matches the contract.' : `Written: ${outdated.join(', ')}.`)
}
