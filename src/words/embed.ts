/** What an embed says, and what is said of embedding. */
export interface EmbedWords {
  readonly open: string
  readonly notFoundTitle: string
  readonly notFoundText: string
  /** In place of a page that another site framed. */
  readonly framedTitle: string
  readonly framedText: string
  readonly framedLink: string
  readonly card: {
    readonly title: string
    readonly hint: string
    readonly hintPast: (date: string) => string
    readonly size: string
    readonly sizes: Readonly<Record<'grows' | 'wide' | 'narrow', string>>
    readonly code: string
  }
}
