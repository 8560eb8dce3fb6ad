import { useReading } from '#src/ui/language.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { briefingFor } from '#src/words/briefing-for.ts'
import { punctuationFor } from '#src/words/punctuation.ts'
import type { History } from '#src/queries/use-histories.ts'

/** Says of each record that could not be had that it is not here, and what stands in for it. */
export function MissingRecords({ histories }: { readonly histories: readonly History[] }) {
  const { language, text, words } = useReading()
  return histories
    .filter(({ load }) => load.data === undefined || load.error !== null)
    .map(({ series, load }) => (
      <div key={series.id} className="mt-4">
        <Panel
          what={text(series.name)}
          load={load}
          skeleton={<p>{`${text(series.name)}${punctuationFor(language).colon}${words.states.loading}`}</p>}
        >
          {() => null}
        </Panel>
        {load.data === undefined && load.error !== null ? (
          <p className="text-sm text-muted">{briefingFor(language).shortHistory}</p>
        ) : null}
      </div>
    ))
}
