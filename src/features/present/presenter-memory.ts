import { forget, recall, remember } from '#src/ui/device-memory.ts'

/** Notes as they were changed on this device, with what the plan said then. */
export interface KeptNotes {
  readonly text: string
  readonly from: string
}

function nameOf(planId: string, slideId: string, language: string): string {
  return `notes.${planId}.${slideId}.${language}`
}

function parsed(text: string | null): unknown {
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function readNotes(value: unknown): KeptNotes | null {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('from' in value)) return null
  const { text, from } = value
  return typeof text === 'string' && typeof from === 'string' ? { text, from } : null
}

export function recallNotes(planId: string, slideId: string, language: string): KeptNotes | null {
  return readNotes(parsed(recall(nameOf(planId, slideId, language))))
}

/** Null: as the plan has them. */
export function keepNotes(planId: string, slideId: string, language: string, notes: KeptNotes | null): void {
  const name = nameOf(planId, slideId, language)
  if (notes === null) forget(name)
  else remember(name, JSON.stringify(notes))
}

/** How long somebody has been speaking. */
export interface Timer {
  /** When it was started, in milliseconds since 1970; null while it stands. */
  readonly startedAt: number | null
  /** What had passed before. */
  readonly passedMs: number
}

export const TIMER_AT_ZERO: Timer = { startedAt: null, passedMs: 0 }

const TIMER = 'presenter-timer'

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

export function recallTimer(): Timer {
  const value = parsed(recall(TIMER))
  if (typeof value !== 'object' || value === null) return TIMER_AT_ZERO
  if (!('startedAt' in value) || !('passedMs' in value)) return TIMER_AT_ZERO
  const { startedAt, passedMs } = value
  return isMoment(passedMs) && (startedAt === null || isMoment(startedAt))
    ? { startedAt, passedMs }
    : TIMER_AT_ZERO
}

export function keepTimer(timer: Timer): void {
  remember(TIMER, JSON.stringify(timer))
}

export function passedBy({ startedAt, passedMs }: Timer, now: number): number {
  return passedMs + (startedAt === null ? 0 : Math.max(0, now - startedAt))
}
