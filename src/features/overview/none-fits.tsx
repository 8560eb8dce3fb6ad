import { useToolWords } from './use-tool-words.ts'
import { Button } from '#src/ui/button.tsx'

/** Stands where the targets would, with the way out beside the words. */
export function NoneFits({ onClear }: { readonly onClear: () => void }) {
  const texts = useToolWords()
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3 rounded-2xl border border-line bg-surface p-6">
      <p className="text-muted">{texts.noneFits}</p>
      <Button onClick={onClear}>{texts.showAll}</Button>
    </div>
  )
}
