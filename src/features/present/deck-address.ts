import { writeParameters } from '#src/ui/write-parameters.ts'

export const SLIDE_THEMES = ['dark', 'light'] as const

export type SlideTheme = (typeof SLIDE_THEMES)[number]

/** How a deck is asked for. All of it stands in the address and nowhere else. */
export interface DeckChoice {
  /** The slide shown; null for the first. */
  readonly slide: string | null
  /** The chosen slides in their order; null for all of them in the usual order. */
  readonly slides: readonly string[] | null
  readonly theme: SlideTheme
  /** Seconds that each slide is shown before the next one comes by itself; null where somebody leads. */
  readonly kiosk: number | null
}

export interface ReadDeckChoice {
  readonly choice: DeckChoice
  /** What stands in the address and says nothing here. */
  readonly ignored: readonly string[]
}

type Parameter = 'slide' | 'slides' | 'theme' | 'kiosk'

const SHORTEST_KIOSK = 3
const LONGEST_KIOSK = 3_600

function kioskSeconds(asked: string | null): number | null {
  const seconds = asked !== null && /^\d{1,4}$/u.test(asked) ? Number(asked) : 0
  return seconds >= SHORTEST_KIOSK && seconds <= LONGEST_KIOSK ? seconds : null
}

/** What the address asks for; slides that the plan does not give are left aside. */
export function readDeckChoice(parameters: URLSearchParams, known: ReadonlySet<string>): ReadDeckChoice {
  const asked = (name: Parameter): string | null => {
    const value = parameters.get(name)
    return value === '' ? null : value
  }
  const ids = [...new Set(asked('slides')?.split(',') ?? [])].filter((id) => id !== '')
  const chosen = ids.filter((id) => known.has(id))
  const slides = chosen.length === 0 ? null : chosen
  const shown = slides === null ? known : new Set(slides)
  const slide = asked('slide')
  const theme = asked('theme')
  const kiosk = asked('kiosk')
  const seconds = kioskSeconds(kiosk)
  return {
    choice: {
      slide: slide !== null && shown.has(slide) ? slide : null,
      slides,
      theme: theme === 'light' ? 'light' : 'dark',
      kiosk: seconds,
    },
    ignored: [
      ...ids.filter((id) => !known.has(id)),
      ...(slide === null || shown.has(slide) ? [] : [slide]),
      ...(theme === null || theme === 'light' || theme === 'dark' ? [] : [theme]),
      ...(kiosk === null || seconds !== null ? [] : [kiosk]),
    ],
  }
}

/** The query with this choice in it, beside what else stood there. */
export function writeDeckChoice({ slide, slides, theme, kiosk }: DeckChoice, search: string): string {
  const texts: Readonly<Record<Parameter, string | null>> = {
    slide,
    slides: slides === null ? null : slides.join(','),
    theme: theme === 'dark' ? null : theme,
    kiosk: kiosk === null ? null : String(kiosk),
  }
  return writeParameters(search, texts)
}
