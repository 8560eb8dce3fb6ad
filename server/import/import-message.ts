import type { PlanStore } from '#tools/plans/plan-store.ts'
import type { ImportOptions, ImportReport } from './import-report.ts'

/** Changes whenever plans or reports change their shape. */
const FORM = 2

export interface ImportRequest {
  readonly plans: PlanStore
  readonly options: ImportOptions
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

function parsed(text: string): unknown {
  return text === '' ? null : JSON.parse(text)
}

function otherForm(): Error {
  return new Error(
    'The importer and the program that has the folder open are different versions. Restart that program, and import again.',
  )
}

export function readRequest(text: string): ImportRequest {
  const value = parsed(text)
  if (isMessage<ImportRequest>(value)) return value.content
  throw otherForm()
}

export function readReply(text: string): ImportReply {
  const value = parsed(text)
  if (isMessage<ImportReply>(value)) return value.content
  throw otherForm()
}
