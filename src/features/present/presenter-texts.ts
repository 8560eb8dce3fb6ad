import type { Deck, Slide } from '#src/core/deck.ts'
import type { Formatter } from '#src/core/format.ts'
import type { Language, Source } from '#src/core/model.ts'
import type { TargetEvidence } from '#src/core/target-evidence.ts'
import { caveatNotes } from '#src/words/caveat-notes.ts'
import type { Evidence } from '#src/words/evidence.ts'
import { planStory } from '#src/words/plan-story.ts'
import type { PresentWords } from '#src/words/present.ts'
import type { PresenterWords } from '#src/words/presenter.ts'
import type { Words } from '#src/words/words.ts'

interface Teller {
  readonly language: Language
  readonly format: Formatter
  readonly words: Words
  readonly evidence: Evidence
  readonly present: PresentWords
  readonly presenter: PresenterWords
}

function sourceLine({ publisher, title, url }: Source, { evidence, presenter }: Teller): string {
  const told = [publisher.text, title?.text ?? null, url ?? evidence.originalNotLocated]
  return presenter.source(told.filter((part) => part !== null).join(' · '))
}

/** Of the figures that are judged and of where the target is stated. */
function sourcesOf({ target, assessment, sources }: TargetEvidence): readonly Source[] {
  const figures = assessment.figures.map(({ observation }) => observation.sourceId)
  const named = new Set([...figures, ...target.sourceIds])
  return [...new Map(sources.map((source) => [source.id, source])).values()].filter(({ id }) => named.has(id))
}

function targetLines(one: TargetEvidence, teller: Teller): string[] {
  const { language, format, evidence, presenter } = teller
  const { target, assessment } = one
  const caveats = caveatNotes(one)
  return [
    evidence.sentence(format, target, assessment),
    presenter.definition(target.definition[language]),
    ...(caveats.length === 0 ? [] : [presenter.heading(evidence.caveats)]),
    ...caveats.map(({ text }) => `– ${text[language]}`),
    ...sourcesOf(one).map((source) => sourceLine(source, teller)),
  ]
}

/** What the plan's data gives the presenter to say about a slide. */
export function notesOf(slide: Slide, { plan, evidence, asOf }: Deck, teller: Teller): string {
  const { language, format, words, present } = teller
  const story = planStory(plan, evidence, asOf)
  const lines = (): readonly string[] => {
    switch (slide.kind) {
      case 'title':
        return [plan.description[language], plan.notice?.text[language] ?? '']
      case 'summary':
        return [words.story.headline(format, story), words.story.subline(format, story)]
      case 'target':
        return targetLines(slide.evidence, teller)
      case 'trajectories':
        return evidence.map(
          ({ target, assessment }) => `– ${teller.evidence.sentence(format, target, assessment)}`,
        )
      case 'unmeasured':
        return slide.evidence.map(
          ({ target, assessment }) => `– ${teller.evidence.sentence(format, target, assessment)}`,
        )
      case 'method':
        return present.method(format)
    }
  }
  return lines()
    .filter((line) => line !== '')
    .join('\n')
}
