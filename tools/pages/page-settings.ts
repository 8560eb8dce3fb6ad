const CONFIGURATION = /<script[^>]*\sid="configuration"[^>]*>(?<json>[^<]*)<\/script>/u
const BASE = /<base href="(?<path>[^"]*)"/u

/** What a page states of where it lies and what it shows first. */
export interface PageSettings {
  /** The path that the app lives under, without a slash at its end. */
  readonly basePath: string
  /** Where the API lies, as the page finds it. */
  readonly apiBaseUrl: URL
  readonly defaultPlan: string
}

/** Null where the page states it otherwise than the app would take it. */
export function pageSettings(page: string, origin: string): PageSettings | null {
  const base = new URL(BASE.exec(page)?.groups?.['path'] ?? '/', origin)
  try {
    const stated: unknown = JSON.parse(CONFIGURATION.exec(page)?.groups?.['json'] ?? '')
    if (typeof stated !== 'object' || stated === null) return null
    if (!('apiBaseUrl' in stated) || typeof stated.apiBaseUrl !== 'string') return null
    if (!('defaultPlan' in stated) || typeof stated.defaultPlan !== 'string') return null
    return {
      basePath: base.pathname.replace(/\/$/u, ''),
      apiBaseUrl: new URL(stated.apiBaseUrl, base),
      defaultPlan: stated.defaultPlan,
    }
  } catch {
    return null
  }
}
