import type { Schemas } from '#tools/contract/described.ts'
import type { Asker } from './ask.ts'
import type { Settings } from './options.ts'
import type { Recorder } from './report.ts'

/** What every check of one run needs. */
export interface Visit {
  readonly asker: Asker
  readonly recorder: Recorder
  readonly settings: Settings
  /** What GET /health claims; nothing where it could not be read. */
  readonly claims: Schemas['Health']['capabilities']
}
