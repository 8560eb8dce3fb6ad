import { pinnedAddress } from '#src/exports/address.ts'
import { fileContext, marksOf, type FileContext } from '#src/exports/file-context.ts'
import type { CsvContent } from '#src/exports/table-files.ts'
import type { TakenFile } from '#src/exports/taken-file.ts'
import { useReading } from '#src/ui/language.tsx'
import type { TakeAwayMenuProps } from './menu-props.ts'
import { saveFile } from './save-file.ts'
import { TakingError, useTaking, type Taking, type TakingOutcome } from './use-taking.ts'

/** Everything that can be taken, each by one call. */
export interface TakeAwayChoices {
  readonly outcome: Taking['outcome']
  readonly saveCsv: (content: CsvContent) => void
  readonly saveWorkbook: () => void
  readonly saveDeck: () => void
  readonly savePng: () => void
  readonly saveSvg: () => void
  readonly copyLink: () => void
  readonly copySentence: () => void
  readonly copyImage: () => void
}

function sentenceOf(context: FileContext): string {
  const { takeAway, address, format, files } = context
  const { sentence, asOf, publishedBy, publishers } = takeAway
  return files.sentence(format, {
    sentence,
    asOf,
    isPublishedOnly: publishedBy !== undefined,
    publishers,
    address,
    marks: marksOf(context),
  })
}

async function copyText(text: string): Promise<TakingOutcome> {
  try {
    await navigator.clipboard.writeText(text)
    return { kind: 'copied' }
  } catch (error) {
    throw new TakingError('copying', { cause: error, text })
  }
}

export function useTakeAway({ takeAway, load, chart, slides }: TakeAwayMenuProps): TakeAwayChoices {
  const reading = useReading()
  const { outcome, take } = useTaking()

  const contextNow = () => {
    const address = pinnedAddress(window.location.href, takeAway.asOf, reading.language)
    return fileContext(takeAway, address, reading)
  }
  const loadAll = async () => {
    try {
      return await load()
    } catch (error) {
      throw new TakingError('figures', { cause: error })
    }
  }
  const chartNow = () => {
    const holder = chart?.() ?? null
    if (holder === null) throw new TakingError('chart')
    return holder
  }
  const save = (make: () => Promise<TakenFile>) => {
    take(async () => {
      const file = await make()
      saveFile(file)
      return { kind: 'saved', name: file.name }
    })
  }
  const makePng = async () => {
    const [all, files] = await Promise.all([loadAll(), import('#src/exports/image-files.ts')])
    return files.makePng(chartNow(), all, contextNow())
  }

  return {
    outcome,
    saveCsv: (content) => {
      save(async () => {
        const [all, { makeCsv }] = await Promise.all([loadAll(), import('#src/exports/table-files.ts')])
        return makeCsv(content, all, contextNow())
      })
    },
    saveWorkbook: () => {
      save(async () => {
        const [all, { makeWorkbook }] = await Promise.all([loadAll(), import('#src/exports/table-files.ts')])
        return makeWorkbook(all, contextNow())
      })
    },
    saveDeck: () => {
      save(async () => {
        const [all, { deckFile }] = await Promise.all([loadAll(), import('#src/exports/deck-file.ts')])
        return deckFile(all, contextNow(), slides)
      })
    },
    savePng: () => {
      save(makePng)
    },
    saveSvg: () => {
      save(async () => {
        const [all, { makeSvg }] = await Promise.all([loadAll(), import('#src/exports/image-files.ts')])
        return makeSvg(chartNow(), all, contextNow())
      })
    },
    copyLink: () => {
      take(() => copyText(contextNow().address))
    },
    copySentence: () => {
      take(() => copyText(sentenceOf(contextNow())))
    },
    copyImage: () => {
      take(async () => {
        // The browser is asked at once, while the press still counts, and given the image when it is made.
        const image = makePng().then(({ blob }) => blob)
        try {
          await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })])
          return { kind: 'copied' }
        } catch (error) {
          await image
          throw new TakingError('copying', { cause: error })
        }
      })
    },
  }
}
