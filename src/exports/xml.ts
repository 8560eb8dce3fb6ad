/** Characters that XML 1.0 has no place for, lone halves of a pair among them. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** Text as it stands in an element or an attribute. */
export function xmlText(text: string): string {
  return text.replace(NOT_IN_XML, '').replaceAll(/[&<>"\r]/gu, (found) => ENTITIES[found] ?? found)
}
