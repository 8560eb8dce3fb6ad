/** What is said of a large plan while it is loaded and judged. The numbers come written. */
export interface PlanProgress {
  readonly judging: (judged: string, total: string) => string
  readonly follows: string
  readonly failed: (here: string, total: string) => string
}
