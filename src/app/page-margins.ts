/** The custom properties that `src/print.css` shows in the margins of every sheet. */
export type PageMargins = Readonly<
  Record<
    | '--running-title'
    | '--running-note'
    | '--running-address'
    | '--page-before'
    | '--page-between'
    | '--page-after',
    string
  >
>

/** A string as a style sheet writes it. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\\n]/gu, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`
}

export function writePageMargins(margins: PageMargins): void {
  for (const [property, text] of Object.entries(margins)) {
    document.documentElement.style.setProperty(property, quoted(text))
  }
}
