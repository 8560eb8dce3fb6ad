/**
 * A plan as slides: which there are and in what order. What each shows is drawn from the evidence, on screen, on
 * paper and in files alike.
 */

import type { IsoDate, Plan } from './model.ts'
import type { TargetEvidence } from './target-evidence.ts'

export type Slide =
  | { readonly kind: 'title' | 'summary' | 'trajectories' | 'method'; readonly id: string }
  | {
      readonly kind: 'target'
      readonly id: string
      readonly evidence: TargetEvidence
      /** Its place among the targets of the plan, from 1. */
      readonly number: number
    }
  | { readonly kind: 'unmeasured'; readonly id: string; readonly evidence: readonly TargetEvidence[] }

/** At least one, since no deck is empty. */
export type Slides = readonly [Slide, ...Slide[]]

export interface Deck {
  readonly plan: Plan
  readonly asOf: IsoDate
  /** Set where only what had been published by then counts. */
  readonly publishedBy: IsoDate | undefined
  /** The targets of the plan in its order, on slides of their own or not. */
  readonly evidence: readonly TargetEvidence[]
  /** Every slide that the plan gives, in the usual order. */
  readonly slides: Slides
}

/** A target's slide; no other slide's id begins like it. */
export function targetSlideId(targetId: string): string {
  return `target-${targetId}`
}

/** The target that a slide is about; null where it is about none or about several. */
export function targetOfSlide(slide: Slide | undefined): string | null {
  return slide?.kind === 'target' ? slide.evidence.target.id : null
}

function plain(kind: 'title' | 'summary' | 'trajectories' | 'method'): Slide {
  return { kind, id: kind }
}

/** Trajectories only where something was measured, and what was never measured only where something was not. */
export function makeDeck({ plan, asOf, publishedBy, evidence }: Omit<Deck, 'slides'>): Deck {
  const without = evidence.filter(({ assessment }) => assessment.latest === null)
  return {
    plan,
    asOf,
    publishedBy,
    evidence,
    slides: [
      plain('title'),
      plain('summary'),
      ...evidence.map((one, index): Slide => ({
        kind: 'target',
        id: targetSlideId(one.target.id),
        evidence: one,
        number: index + 1,
      })),
      ...(without.length === evidence.length ? [] : [plain('trajectories')]),
      ...(without.length === 0 ? [] : [{ kind: 'unmeasured', id: 'unmeasured', evidence: without } as const]),
      plain('method'),
    ],
  }
}

/** The slides of these ids in the order of the ids; all of them in the usual order where none is chosen. */
export function chooseSlides({ slides }: Deck, ids: readonly string[] | null): Slides {
  if (ids === null) return slides
  const [first, ...others] = ids.flatMap((id) => slides.find((slide) => slide.id === id) ?? [])
  return first === undefined ? slides : [first, ...others]
}
