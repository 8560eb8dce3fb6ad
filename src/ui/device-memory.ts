/**
 * What this device keeps for one person: what was chosen and what was seen. A browser that blocks storage
 * keeps nothing beyond this visit, and says nothing of it.
 */

function keyOf(name: string): string {
  return `dashboard.${name}`
}

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name))
  } catch {
    return null
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value)
  } catch {
    // Storage is blocked or full: what was to be kept still holds until the page is left.
  }
}

export function forget(name: string): void {
  try {
    localStorage.removeItem(keyOf(name))
  } catch {
    // Where storage is blocked nothing was kept.
  }
}
