/** What the presenter's own window says beside the slides. */
export interface PresenterWords {
  readonly pageTitle: (plan: string) => string
  readonly title: string
  readonly current: string
  readonly next: string
  readonly noNext: string
  readonly notes: string
  readonly notesHint: string
  readonly leaveNotes: string
  readonly edited: string
  /** The plan's own notes are others than when the text was changed here. */
  readonly outdated: string
  readonly restore: string
  readonly clock: string
  readonly timer: string
  readonly start: string
  readonly pause: string
  readonly reset: string
  readonly stageHere: string
  readonly stageGone: string
  readonly openStage: string
  /** Where this window was loaded after the numbers of the slides were frozen. */
  readonly maybeNewer: string
  readonly isBlack: string
  readonly showAgain: string
  readonly waiting: string
  readonly nothingWaits: string
  readonly shownAsTheyCome: string
  readonly more: (count: string) => string
  readonly source: (text: string) => string
  readonly definition: (text: string) => string
  /** Above what a reader must know. */
  readonly heading: (text: string) => string
}
