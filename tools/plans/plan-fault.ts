/** One thing that is wrong in a plan file. */
export interface PlanFault {
  /** Path below the plans' folder, with forward slashes. */
  readonly file: string
  /** 1 for the first line. */
  readonly line: number
  /** A full sentence. */
  readonly what: string
  /** What to do, a full sentence. */
  readonly fix: string
}

/** One line for people; `folder` is where the plans were read from, as they know it. */
export function formatFault(fault: PlanFault, folder: string): string {
  return `${folder}/${fault.file}:${String(fault.line)}: ${fault.what} ${fault.fix}`
}
