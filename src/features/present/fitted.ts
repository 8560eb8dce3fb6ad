/** The size of a text in em, which gives way where a slide holds more than fits, and never below the smallest. */
export function fitted(em: number) {
  return { fontSize: `max(1em, calc(var(--fit, 1) * ${String(em)}em))` } as const
}
