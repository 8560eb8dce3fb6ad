/** What a card marks beside a status, each explained on the page of the target. */
export type Mark =
  | 'methods-disagree'
  | 'figure-due'
  | 'figure-overdue'
  | 'sources-differ-often'
  | 'other-figure-other-status'
  | 'other-definition-other-status'

export type Marks = Readonly<Record<Mark, string>>
