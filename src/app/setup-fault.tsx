import { LANGUAGES } from '#src/core/model.ts'
import { wordsFor } from '#src/words/words.ts'

/** Shown instead of the app where it cannot start, in every language, as none has been chosen yet. */
export function SetupFault({
  fault,
  detail = null,
}: {
  readonly fault: 'configurationFault' | 'browserTooOld'
  /** One sentence for whoever set the page up. */
  readonly detail?: string | null
}) {
  return (
    <main className="mx-auto max-w-2xl p-8">
      {LANGUAGES.map((language) => (
        <p key={language} lang={language} className="text-xl font-semibold">
          {wordsFor(language)[fault]}
        </p>
      ))}
      {detail === null ? null : (
        <p lang="en" className="mt-4 font-mono text-sm">
          {detail}
        </p>
      )}
    </main>
  )
}
