const SECONDS = /^\d+$/u
const GMT = 'GMT'

/** What `Retry-After` asks for: seconds, or a moment by the backend's own clock; null where it is neither. */
export function retryAfterMs(headers: Headers): number | null {
  const value = headers.get('Retry-After')?.trim()
  if (value === undefined || value === '') return null
  if (SECONDS.test(value)) return Number(value) * 1000

  const moment = value.endsWith(GMT) ? Date.parse(value) : Number.NaN
  if (Number.isNaN(moment)) return null
  // The clock of this device may be a day off; that of the backend is not, seen from the backend.
  const backendNow = Date.parse(headers.get('Date') ?? '')
  return Math.max(0, moment - (Number.isNaN(backendNow) ? Date.now() : backendNow))
}
