import { Button } from '#src/ui/button.tsx'
import { useTrajectoryWords } from '#src/ui/trajectories-language.ts'

interface PageStepsProps {
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => void
}

/** From one page of targets to the next. Nothing where there is only one. */
export function PageSteps({ page, pages, onPage }: PageStepsProps) {
  const texts = useTrajectoryWords()
  if (pages === 1) return null
  return (
    <nav aria-label={texts.pages} className="flex flex-wrap items-center gap-3 text-sm text-muted">
      <Step label={texts.previous} to={page - 1} isThere={page > 1} onPage={onPage} />
      <span>{texts.page(page, pages)}</span>
      <Step label={texts.next} to={page + 1} isThere={page < pages} onPage={onPage} />
    </nav>
  )
}

/** Stays where it is when there is no further page, so that focus does too. */
function Step({
  label,
  to,
  isThere,
  onPage,
}: {
  readonly label: string
  readonly to: number
  readonly isThere: boolean
  readonly onPage: (page: number) => void
}) {
  return (
    <Button
      aria-disabled={!isThere}
      className="aria-disabled:cursor-default aria-disabled:text-muted aria-disabled:hover:bg-surface"
      onClick={() => {
        if (isThere) onPage(to)
      }}
    >
      {label}
    </Button>
  )
}
