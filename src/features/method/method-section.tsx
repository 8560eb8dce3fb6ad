import type { ReactNode } from 'react'
import { METHOD_SECTIONS, type MethodSectionId } from '#src/words/method.ts'
import { Blocks } from './blocks.tsx'
import { useMethod } from './use-method.ts'
import { WorkedCaseList } from './worked-case-list.tsx'

/** A numbered part of the page: its text, what else it shows, and the worked examples of its rules. */
export function MethodSection({
  id,
  children,
}: {
  readonly id: MethodSectionId
  readonly children: ReactNode
}) {
  const { method, numbers } = useMethod()
  const { title, blocks } = method.sections[id]
  return (
    <section className="border-t border-line pt-8 first:border-0 first:pt-0">
      <h2
        id={id}
        tabIndex={-1}
        className="flex scroll-mt-6 items-baseline gap-3 text-2xl/tight font-bold tracking-tight"
      >
        <span className="text-muted" aria-hidden="true">
          {METHOD_SECTIONS.indexOf(id) + 1}
        </span>
        {title}
      </h2>
      <Blocks blocks={blocks(numbers)} />
      {children}
      <WorkedCaseList section={id} />
    </section>
  )
}
