import { useReading } from '#src/ui/language.tsx'
import { StatusShape } from '#src/ui/status.tsx'
import { sharedReason } from '#src/words/plan-story.ts'
import type { PlanStory } from '#src/words/story.ts'

/** How many targets have each status: a bar for the eye, a list for everyone. */
export function StatusCounts({ story }: { readonly story: PlanStory }) {
  const { words, format } = useReading()
  const { counts, present, total } = story
  const bars = present.map((status, index) => ({
    status,
    x: present.slice(0, index).reduce((sum, before) => sum + counts[before], 0) / total,
    width: counts[status] / total,
  }))
  return (
    <section aria-label={words.statusCounts} className="w-full max-w-sm sm:w-72">
      <svg width="100%" height="12" className="block" aria-hidden="true">
        {bars.map(({ status, x, width }) => (
          <rect
            key={status}
            x={`${String(x * 100)}%`}
            width={`${String(width * 100 - 1)}%`}
            height="12"
            rx="3"
            className={`status-${status} fill-status-fill`}
            opacity={status === 'not-assessed' ? 0.35 : 1}
          />
        ))}
      </svg>
      <ul className="mt-3 space-y-1.5">
        {present.map((status) => (
          <li key={status} className="flex items-center gap-2 text-sm">
            <span className={`status-${status} text-status`}>
              <StatusShape status={status} />
            </span>
            <span className="flex-1">{words.story.statusName(status, sharedReason(status, story))}</span>
            <span className="font-semibold">{format.number(counts[status])}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
