/** A line of a plan file. */
export interface Place {
  /** Path below the plans' folder, with forward slashes. */
  readonly file: string
  /** 1 for the first line. */
  readonly line: number
}

/** One thing that is wrong in a plan file, in two full sentences. */
export interface PlanFault extends Place {
  readonly what: string
  /** What to do about it. */
  readonly fix: string
}

/** Collects faults, so that one run reports all of them. */
export class FaultList {
  readonly #faults: PlanFault[] = []

  get count(): number {
    return this.#faults.length
  }

  add(place: Place, what: string, fix: string): void {
    this.#faults.push({ file: place.file, line: place.line, what, fix })
  }

  /** By file and line; faults of one line in the order in which they were found. */
  sorted(): readonly PlanFault[] {
    return this.#faults.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
  }
}

/** One line for people; `folder` is where the plans were read from, as they know it. */
export function formatFault(fault: PlanFault, folder: string): string {
  return `${folder}/${fault.file}:${String(fault.line)}: ${fault.what} ${fault.fix}`
}
