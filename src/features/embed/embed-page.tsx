import { useSearchParams } from 'wouter'
import { useApi } from '#src/queries/api-context.tsx'
import { bothOf } from '#src/queries/both-of.ts'
import { planOptions } from '#src/queries/plan.ts'
import { targetOptions } from '#src/queries/target.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { useReading } from '#src/ui/language.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { EmbeddedTarget } from './embedded-target.tsx'
import { usePostedSize } from './posted-size.ts'

/** What an embed may be asked for; otherwise it follows the device. */
const THEMES = ['light', 'dark'] as const

/** One target for another site: no header, no way around, as tall as its content. */
export function EmbedPage({ planId, targetId }: { readonly planId: string; readonly targetId: string }) {
  const { words } = useReading()
  const api = useApi()
  const plan = useResource(planOptions(api, planId))
  const target = useResource(targetOptions(api, planId, targetId))
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
      <Panel
        what={words.targets}
        load={bothOf(plan, target)}
        isPage
        skeleton={<div className="h-80 rounded bg-sunken" />}
      >
        {([planDetail, detail]) => <EmbeddedTarget plan={planDetail.plan} {...detail} width={width} />}
      </Panel>
    </main>
  )
}
