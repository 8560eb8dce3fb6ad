import { useId, useRef, type ReactNode, type RefObject } from 'react'
import { pinnedAddress } from '#src/exports/address.ts'
import { fileContext, marksOf } from '#src/exports/file-context.ts'
import type { CsvContent } from '#src/exports/table-files.ts'
import { useReading } from '#src/ui/language.tsx'
import { useDismissal } from '#src/ui/use-dismissal.ts'
import { takeAwayFor } from '#src/words/take-away-for.ts'
import type { TakeAwayMenuProps } from './menu-props.ts'
import { saveFile } from './save-file.ts'
import { outcomeText, TakingError, useTaking, type TakingOutcome } from './use-taking.ts'

interface TakeAwayPanelProps extends TakeAwayMenuProps {
  readonly id: string
  /** The button that takes focus back. */
  readonly opener: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

/** What the page can be taken away as. It stays open, so that what came of it can be read. */
export function TakeAwayPanel({ takeAway, load, id, opener, onClose }: TakeAwayPanelProps) {
  const reading = useReading()
  const words = takeAwayFor(reading.language)
  const panel = useRef<HTMLDivElement>(null)
  const { outcome, take } = useTaking()
  useDismissal(panel, opener, onClose)

  const contextNow = () => {
    const address = pinnedAddress(window.location.href, takeAway.asOf, reading.language)
    return fileContext(takeAway, address, reading)
  }
  const loadAll = async () => {
    try {
      return await load()
    } catch (error) {
      throw new TakingError('figures', error)
    }
  }
  const takeCsv = (content: CsvContent) => {
    take(async () => {
      const [all, { makeCsv }] = await Promise.all([loadAll(), import('#src/exports/table-files.ts')])
      return saved(makeCsv(content, all, contextNow()))
    })
  }
  const takeWorkbook = () => {
    take(async () => {
      const [all, { makeWorkbook }] = await Promise.all([loadAll(), import('#src/exports/table-files.ts')])
      return saved(await makeWorkbook(all, contextNow()))
    })
  }
  const copyText = (text: string) => {
    take(async () => {
      try {
        await navigator.clipboard.writeText(text)
        return { kind: 'copied' }
      } catch (error) {
        throw new TakingError('copying', error)
      }
    })
  }
  const sentenceNow = () => {
    const context = contextNow()
    const { sentence, asOf, publishers } = takeAway
    const { format, files, address } = context
    return files.sentence(format, { sentence, asOf, publishers, address, marks: marksOf(context) })
  }

  return (
    <div
      ref={panel}
      id={id}
      className="mt-2 rounded-2xl border border-line bg-surface p-4 sm:absolute sm:top-full sm:right-0 sm:z-10 sm:w-88 sm:shadow-xl sm:shadow-ink/10"
    >
      <Group title={words.download}>
        {takeAway.target === null ? (
          <Choice
            kind="CSV"
            onChoose={() => {
              takeCsv('targets')
            }}
          >
            {words.targets}
          </Choice>
        ) : null}
        <Choice
          kind="CSV"
          onChoose={() => {
            takeCsv('figures')
          }}
        >
          {words.figures}
        </Choice>
        <Choice kind="XLSX" onChoose={takeWorkbook}>
          {words.workbook}
        </Choice>
      </Group>
      <Group title={words.copy}>
        <Choice
          onChoose={() => {
            copyText(contextNow().address)
          }}
        >
          {words.link}
        </Choice>
        <Choice
          onChoose={() => {
            copyText(sentenceNow())
          }}
        >
          {words.sentence}
        </Choice>
      </Group>
      <p role="status" className="mt-2 min-h-5 px-2 text-sm break-words text-muted">
        {outcomeText(outcome, words)}
      </p>
    </div>
  )
}

function saved(file: { readonly name: string; readonly blob: Blob }): TakingOutcome {
  saveFile(file)
  return { kind: 'saved', name: file.name }
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const titleId = useId()
  return (
    <div className="not-first:mt-3">
      <p id={titleId} className="px-2 text-xs font-medium text-muted">
        {title}
      </p>
      <ul aria-labelledby={titleId} className="mt-1">
        {children}
      </ul>
    </div>
  )
}

function Choice({
  kind = null,
  onChoose,
  children,
}: {
  /** The kind of file; null for what is copied. */
  readonly kind?: string | null
  readonly onChoose: () => void
  readonly children: ReactNode
}) {
  return (
    <li>
      <button
        type="button"
        className="flex min-h-9 w-full items-baseline gap-3 rounded-lg px-2 py-1.5 text-left text-sm hover:bg-sunken"
        onClick={onChoose}
      >
        {kind === null ? null : (
          <span className="w-10 shrink-0 text-xs font-semibold text-muted">{kind}</span>
        )}
        <span>{children}</span>
      </button>
    </li>
  )
}
