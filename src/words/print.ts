/** What stands in the head and in the margins of a page on paper. */
export interface PrintWords {
  /** The parts around the number of the page and the number of pages. */
  readonly page: { readonly before: string; readonly between: string; readonly after: string }
}
