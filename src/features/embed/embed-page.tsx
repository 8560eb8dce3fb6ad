import { useRouter, useSearchParams } from 'wouter'
import { useApi } from '#src/queries/api-context.tsx'
import { bothOf } from '#src/queries/both-of.ts'
import { planOptions } from '#src/queries/plan.ts'
import { targetOptions } from '#src/queries/target.ts'
import { useResource } from '#src/queries/use-resource.ts'
import { useReading } from '#src/ui/language.tsx'
import { planPath } from '#src/ui/link.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { embedFor } from '#src/words/embed-for.ts'
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
  const load = bothOf(plan, target)
  const isNowhere = load.data === undefined && load.error?.status === 404
  const theme = THEMES.find((name) => name === parameters.get('theme'))
  return (
    <main
      ref={content}
      data-embed
      data-theme={theme}
      className="border border-line bg-surface p-4 text-ink sm:p-5"
    >
      {isNowhere ? (
        <Nowhere planId={plan.data === undefined ? null : planId} />
      ) : (
        <Panel what={words.targets} load={load} isPage skeleton={<div className="h-80 rounded bg-sunken" />}>
          {([planDetail, detail]) => <EmbeddedTarget plan={planDetail.plan} {...detail} width={width} />}
        </Panel>
      )}
    </main>
  )
}

/** Only embeds may be framed, so that the way to the whole site leaves the frame. */
function Nowhere({ planId }: { readonly planId: string | null }) {
  const { language, words } = useReading()
  const { base } = useRouter()
  return (
    <>
      <title>{words.notFoundTitle}</title>
      <h1 className="font-semibold">{words.notFoundTitle}</h1>
      <p className="mt-1 text-sm text-muted">{words.failures.notFound}</p>
      <p className="mt-2 text-sm font-medium">
        <a
          href={`${base}${planId === null ? '/' : planPath(planId)}?lang=${language}`}
          target="_blank"
          rel="noopener noreferrer"
          className="underline underline-offset-2"
        >
          {embedFor(language).open} <span aria-hidden="true">↗</span>
        </a>
      </p>
    </>
  )
}
