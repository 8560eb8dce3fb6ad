/** What a person chose on this device. A browser that blocks storage keeps the choice for this visit only. */
export function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(`dashboard.${name}`)
  } catch {
    return null
  }
}

export function writePreference(name: string, value: string): void {
  try {
    localStorage.setItem(`dashboard.${name}`, value)
  } catch {
    // Storage is blocked or full: the choice still holds until the page is left.
  }
}
