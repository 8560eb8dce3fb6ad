import { shown, type Fault } from './rules/fault.ts'
import type { Visit } from './visit.ts'

const EXPOSED = ['ETag', 'Retry-After'] as const

function listed(header: string | null): readonly string[] {
  return (header ?? '').split(',').map((name) => name.trim().toLowerCase())
}

/** Whether a page of another origin may read an answer, and the two headers it needs of it. */
export function checkOrigin({ settings, recorder }: Visit, request: string, headers: Headers): void {
  const { origin } = settings
  if (origin === null) return
  const allowed = headers.get('Access-Control-Allow-Origin')
  const hasCookie = Object.keys(settings.headers).some((name) => name.toLowerCase() === 'cookie')
  const exposed = listed(headers.get('Access-Control-Expose-Headers'))
  const isExposed = (name: string): boolean =>
    exposed.includes(name.toLowerCase()) || (!hasCookie && exposed.includes('*'))

  const faults: Fault[] = EXPOSED.filter((name) => !isExposed(name)).map((name) => ({
    expected: `Access-Control-Expose-Headers to have ${name}`,
    came: shown(headers.get('Access-Control-Expose-Headers') ?? undefined),
  }))
  if (allowed !== origin && (allowed !== '*' || hasCookie)) {
    faults.push({
      expected: `Access-Control-Allow-Origin: ${origin}`,
      came: shown(allowed ?? undefined),
    })
  }
  if (hasCookie && headers.get('Access-Control-Allow-Credentials') !== 'true') {
    faults.push({ expected: 'Access-Control-Allow-Credentials: true, as a cookie is sent', came: 'nothing' })
  }
  recorder.judge('cross-origin', request, faults)
}
