import { readFileSync } from 'node:fs'
import type { ExampleBackend } from '#tests/tools/conformance/example-backend.ts'
import { checkBackend } from '#tools/conformance/check-backend.ts'
import { reportLines } from '#tools/conformance/print-report.ts'

export const guide = readFileSync('docs/backend.md', 'utf8')
const PRINTED_AT = 'http://127.0.0.1:8787/api/v1'

/** The block of code after the remark of this name. */
export function block(remark: string): string {
  const [, text] = guide.split(`<!-- ${remark} -->`)
  const found = /```\w*\n(?<code>[\s\S]*?)```/u.exec(text ?? '')?.groups?.['code']
  if (found === undefined) throw new Error(`docs/backend.md has no block after "${remark}".`)
  return found.trimEnd()
}

/** What the command prints of a backend, as if it had the address of the guide. */
export async function printed({ baseUrl }: ExampleBackend): Promise<string> {
  return reportLines(await checkBackend(baseUrl))
    .join('\n')
    .replaceAll(baseUrl, PRINTED_AT)
}
