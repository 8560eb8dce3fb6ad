import { Button } from '#src/ui/button.tsx'
import { useReading } from '#src/ui/language.tsx'
import { briefingFor } from '#src/words/briefing-for.ts'
import type { Printing } from './use-printing.ts'

export function PrintBar({ printing: { isWaiting, print } }: { readonly printing: Printing }) {
  const words = briefingFor(useReading().language)
  return (
    <div className="mx-auto mb-5 flex max-w-[62rem] flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <Button onClick={print}>{words.print}</Button>
      <p role="status" className="min-w-0 flex-[1_1_16rem] text-sm text-muted">
        {isWaiting ? words.waiting : words.hint}
      </p>
    </div>
  )
}
