/** A file as it is handed over. */
export interface TakenFile {
  readonly name: string
  readonly blob: Blob
}
