/** What is said of the changes since somebody last looked. */
export interface LastLook {
  readonly nothing: (date: string) => string
  readonly changes: (count: number, date: string) => string
  readonly title: (date: string) => string
  readonly newTarget: string
  readonly removedTargets: (count: number) => string
  readonly keptHere: string
  readonly markAsSeen: string
  readonly forget: string
  readonly forgotten: string
}
