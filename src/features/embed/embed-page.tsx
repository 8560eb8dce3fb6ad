import { useSearchParams } from 'wouter'
import { useReading } from '#src/ui/language.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { EmbeddedTarget } from './embedded-target.tsx'
import { usePostedSize } from './posted-size.ts'
import { useEmbedded } from './use-embedded.ts'

/** What an embed may be asked for; otherwise it follows the device. */
const THEMES = ['light', 'dark'] as const

/** One target for another site: no header, no way around, as tall as its content. */
export function EmbedPage({ planId, targetId }: { readonly planId: string; readonly targetId: string }) {
  const { words } = useReading()
  const load = useEmbedded(planId, targetId)
  const { content, width } = usePostedSize()
  const [parameters] = useSearchParams()
  const theme = THEMES.find((name) => name === parameters.get('theme'))
  return (
    <main
      ref={content}
      data-embed
      data-theme={theme}
      className="border border-line bg-surface p-4 text-ink sm:p-5"
    >
      <Panel what={words.targets} load={load} isPage skeleton={<div className="h-80 rounded bg-sunken" />}>
        {(embedded) => <EmbeddedTarget {...embedded} width={width} />}
      </Panel>
    </main>
  )
}
