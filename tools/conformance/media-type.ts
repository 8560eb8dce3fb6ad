import { shown, type Fault } from './rules/fault.ts'

export function mediaTypeOf(headers: Headers): string {
  return (headers.get('Content-Type') ?? '').replace(/;.*$/u, '').trim().toLowerCase()
}

export function mediaTypeFaults(headers: Headers, expected: string): readonly Fault[] {
  const came = mediaTypeOf(headers)
  return came === expected ? [] : [{ expected, came: came === '' ? 'no Content-Type' : shown(came) }]
}
