import type { TakeAway } from './take-away.ts'

/** `digital-shanghai-2025_5g-base-stations_2026-11-24`, with a word at its end for data that was not published. */
export function fileStem(
  { plan, target, asOf, origin, isIllustrative }: TakeAway,
  content: 'targets' | 'figures' | null,
): string {
  const parts = [plan.id, target?.id, content, asOf]
  if (isIllustrative) parts.push('illustrative')
  if (origin === 'mock') parts.push('mock')
  return parts.filter((part) => part !== null && part !== undefined).join('_')
}
