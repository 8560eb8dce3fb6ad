import type { PlanStore } from '#tools/plans/plan-store.ts'
import type { ImportReport } from './import-report.ts'

/** Changes whenever plans or reports change their shape. */
const FORM = 1

export interface ImportRequest {
  readonly plans: PlanStore
  readonly isTrial: boolean
}

export type ImportReply =
  | { readonly isTaken: true; readonly report: ImportReport }
  | { readonly isTaken: false; readonly why: string }

interface Message<Content> {
  readonly form: number
  readonly content: Content
}

/** Both ends are this program: where the form is the same, so are the shapes. */
function isMessage<Content>(value: unknown): value is Message<Content> {
  return typeof value === 'object' && value !== null && 'form' in value && value.form === FORM
}

export function messageText(content: ImportRequest | ImportReply): string {
  return JSON.stringify({ form: FORM, content } satisfies Message<typeof content>)
}

function read<Content>(text: string): Content {
  const value: unknown = text === '' ? null : JSON.parse(text)
  if (isMessage<Content>(value)) return value.content
  throw new Error(
    'The importer and the program that has the folder open are different versions. Restart that program, and import again.',
  )
}

export function readRequest(text: string): ImportRequest {
  return read<ImportRequest>(text)
}

export function readReply(text: string): ImportReply {
  return read<ImportReply>(text)
}
