/** The fonts of the page as a picture can carry them. */
export interface PageFonts {
  /** Font faces with the fonts themselves in them. */
  readonly css: string
  readonly families: readonly string[]
}

const SOURCE_URL = /url\(["']?(?<url>[^"')]+)["']?\)/u

async function asData(url: string): Promise<string> {
  const blob = await (await fetch(url)).blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') resolve(reader.result)
    })
    reader.addEventListener('error', () => {
      reject(new Error(`The font ${url} could not be read.`))
    })
    reader.readAsDataURL(blob)
  })
}

/** A face with its font in it; null where the font cannot be had, and the next of the family's list stands in. */
async function carried(face: CSSFontFaceRule, base: string): Promise<string | null> {
  const url = SOURCE_URL.exec(face.cssText)?.[1]
  if (url === undefined) return face.cssText
  try {
    return face.cssText.replace(SOURCE_URL, `url(${await asData(new URL(url, base).href)})`)
  } catch {
    return null
  }
}

function facesOf(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule)
  } catch {
    // A style sheet that an extension put here from elsewhere may not be read, and none of it is ours.
    return []
  }
}

/** Every font that the page brings along. Those of the system are named alone. */
export async function pageFonts(): Promise<PageFonts> {
  const faces = [...document.styleSheets].flatMap((sheet) =>
    facesOf(sheet).map((face) => ({ face, base: sheet.href ?? document.baseURI })),
  )
  const css = await Promise.all(faces.map(({ face, base }) => carried(face, base)))
  return {
    css: css.filter((rule) => rule !== null).join('\n'),
    families: faces.map(({ face }) => face.style.getPropertyValue('font-family').replaceAll(/["']/gu, '')),
  }
}

/** The list of a text's fonts with one behind the page's own that every office program has. */
export function portableFamily(family: string, own: readonly string[]): string {
  const names = family.split(',').map((name) => name.trim())
  const last = names.findLastIndex((name) => own.includes(name.replaceAll(/["']/gu, '')))
  return names.toSpliced(last + 1, 0, 'Arial').join(', ')
}
