import { useQueryClient } from '@tanstack/react-query'
import type { Deck } from '#src/core/deck.ts'
import { judgeEvidence, type TargetEvidence } from '#src/core/target-evidence.ts'
import { useApi } from '#src/queries/api-context.tsx'
import { wholeSeries } from '#src/queries/whole-series.ts'
import { Button } from '#src/ui/button.tsx'
import { useReading } from '#src/ui/language.tsx'
import { TakingStatus } from '#src/ui/take-away/taking-status.tsx'
import { useTakeAway } from '#src/ui/take-away/use-take-away.ts'
import { planStory } from '#src/words/plan-story.ts'
import { presentFor } from '#src/words/present-for.ts'
import { partialTargets, type DeckData } from './deck-data.ts'
import { hasIllustrative } from './has-illustrative.ts'

interface DeckFileProps {
  readonly deck: Deck
  /** What the deck is made from; while the numbers are frozen, as it stood then. */
  readonly data: DeckData
  /** The slides that are shown, in their order. */
  readonly slides: readonly string[]
}

/** Leaves the slides behind as a file, with the numbers that are on them. */
export function DeckFile({ deck, data, slides }: DeckFileProps) {
  const { format, language, words } = useReading()
  const api = useApi()
  const client = useQueryClient()
  const { plan, asOf, publishedBy, evidence } = deck
  const story = planStory(plan, evidence, asOf)

  const load = async (): Promise<readonly TargetEvidence[]> => {
    const partial = await wholeSeries(client, api, partialTargets(data), data.detail.sources)
    const fetched = new Map(partial.map((one) => [one.target.id, judgeEvidence(one, asOf, publishedBy)]))
    return evidence.map((one) => fetched.get(one.target.id) ?? one)
  }

  const { outcome, saveDeck } = useTakeAway({
    takeAway: {
      plan,
      target: null,
      asOf,
      publishedBy,
      origin: data.origin,
      isIllustrative: hasIllustrative(evidence),
      sentence: words.story.headline(format, story),
      publishers: [],
    },
    load,
    slides,
  })

  return (
    <>
      <Button onClick={saveDeck}>{presentFor(language).choice.pptx}</Button>
      {outcome === null ? null : <TakingStatus outcome={outcome} />}
    </>
  )
}
