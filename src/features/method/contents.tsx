import { METHOD_SECTIONS } from '#src/words/method.ts'
import { AnchorLink } from './anchor.tsx'
import { useMethod } from './use-method.ts'

/** The table of contents: beside the text where there is room, else before it. */
export function Contents() {
  const { method } = useMethod()
  return (
    <nav
      aria-label={method.contents}
      className="rounded-2xl border border-line bg-surface p-5 text-sm lg:sticky lg:top-6 lg:max-h-[calc(100vh-3rem)] lg:overflow-y-auto lg:rounded-none lg:border-0 lg:bg-transparent lg:p-0 print:static"
    >
      <p className="font-semibold" aria-hidden="true">
        {method.contents}
      </p>
      <ol className="mt-2 gap-x-8 sm:columns-2 lg:columns-1">
        {METHOD_SECTIONS.map((id, index) => (
          <li key={id} className="flex min-h-8 break-inside-avoid items-baseline gap-2 py-1">
            <span className="w-5 shrink-0 text-right text-muted" aria-hidden="true">
              {index + 1}
            </span>
            <AnchorLink to={id} className="underline-offset-4 hover:underline">
              {method.sections[id].title}
            </AnchorLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
