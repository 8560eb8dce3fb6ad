import { CHART_DRAWING, CHART_KEY_ENTRY } from './chart-selector.ts'
import { pageFonts, portableFamily } from './page-fonts.ts'
import type { PictureTexts } from './picture-texts.ts'
import { createPlainCopier, type PlainCopier } from './plain-copy.ts'
import { wrapText, type Measure } from './wrap-text.ts'

const SVG = 'http://www.w3.org/2000/svg'
const PADDING = 24
const NARROWEST = 320
const GAP = 8
/** Other programs set text in other fonts, and a little wider. */
const ROOM_TO_SET = 0.94

/** How a text around the chart is set: in pixels, with a colour of the page. */
interface Manner {
  readonly size: number
  readonly weight: number
  readonly colour: string
  readonly before: number
}

const TITLE: Manner = { size: 20, weight: 700, colour: 'var(--ink)', before: 0 }
const MARK: Manner = { size: 13, weight: 700, colour: 'var(--outcome-awaited)', before: 6 }
const MESSAGE: Manner = { size: 14, weight: 400, colour: 'var(--ink)', before: 6 }
const KEY: Manner = { size: 12, weight: 400, colour: 'var(--ink-muted)', before: 6 }
const CAPTION: Manner = { size: 12, weight: 400, colour: 'var(--ink-muted)', before: 4 }
const LINE_HEIGHT = 1.45

/** A chart with all that it needs to be understood away from its page. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** The drawing as a file of its own, so many times its size. */
  readonly toSvg: (scale: number) => string
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

/** Where a drawing and all that reaches beyond it lie, seen from its own corner. */
function extentOf(drawing: SVGElement) {
  const own = drawing.getBoundingClientRect()
  const boxes = [...drawing.querySelectorAll('text')].map((text) => text.getBoundingClientRect())
  const left = Math.floor(Math.min(0, ...boxes.map((box) => box.left - own.left)))
  const top = Math.floor(Math.min(0, ...boxes.map((box) => box.top - own.top)))
  const right = Math.ceil(Math.max(own.width, ...boxes.map((box) => box.right - own.left)))
  const bottom = Math.ceil(Math.max(own.height, ...boxes.map((box) => box.bottom - own.top)))
  return { left, top, width: right - left, height: bottom - top, own }
}

/** A drawing as one within another, with its corner at a place. */
function placed(copier: PlainCopier, drawing: SVGElement, x: number, y: number): SVGElement {
  const { own } = extentOf(drawing)
  const copy = copier.copy(drawing)
  for (const [name, value] of Object.entries({ x, y, width: own.width, height: own.height })) {
    copy.setAttribute(name, String(value))
  }
  copy.setAttribute('overflow', 'visible')
  return copy
}

class Sheet {
  readonly root: SVGElement
  readonly #copier: PlainCopier
  readonly #family: string
  readonly #canvas: CanvasRenderingContext2D
  readonly #width: number
  #y = PADDING

  constructor(copier: PlainCopier, family: string, width: number) {
    const canvas = document.createElement('canvas').getContext('2d')
    if (canvas === null) throw new Error('The browser gives no canvas to measure text on.')
    this.root = element('g', {})
    this.#copier = copier
    this.#family = family
    this.#canvas = canvas
    this.#width = width
  }

  get bottom(): number {
    return this.#y
  }

  #measure({ size, weight }: Manner): Measure {
    this.#canvas.font = `${String(weight)} ${String(size)}px ${this.#family}`
    return (text) => this.#canvas.measureText(text).width
  }

  write(text: string, manner: Manner, indent = 0): void {
    const lines = wrapText(text, (this.#width - indent) * ROOM_TO_SET, this.#measure(manner))
    if (lines.length === 0) return
    this.#y += manner.before
    for (const line of lines) {
      this.#y += manner.size * LINE_HEIGHT
      const written = element('text', {
        x: PADDING + indent,
        y: this.#y - manner.size * (LINE_HEIGHT - 1.1),
        'font-size': manner.size,
        'font-weight': manner.weight,
        fill: this.#copier.colour(manner.colour),
      })
      written.append(line)
      this.root.append(written)
    }
  }

  draw(drawing: SVGElement): void {
    const { left, top, height } = extentOf(drawing)
    this.#y += 2 * GAP
    this.root.append(placed(this.#copier, drawing, PADDING - left, this.#y - top))
    this.#y += height + GAP
  }

  /** A line of the key: its sign, and behind it what that means. */
  explain(sign: SVGElement, text: string): void {
    const { own } = extentOf(sign)
    const line = KEY.size * LINE_HEIGHT
    this.root.append(
      placed(this.#copier, sign, PADDING, this.#y + KEY.before + Math.max(0, (line - own.height) / 2)),
    )
    this.write(text, KEY, own.width + GAP)
  }
}

/** What belongs to a chart and stands outside its drawing: the key, and the notes that it numbers. */
function explanations(holder: Element) {
  return [...holder.querySelectorAll(CHART_KEY_ENTRY)].map((item) => {
    const sign = item.querySelector('svg')
    // What is written in the sign is drawn with it.
    const texts = [...item.childNodes].filter((node) => node !== sign).map(({ textContent }) => textContent)
    return { sign, text: texts.join('').trim() }
  })
}

/** Takes the chart from its page, in the colours and fonts that it has there, with its texts around it. */
export async function takePicture(holder: Element, texts: PictureTexts): Promise<Picture> {
  const drawing = holder.querySelector<SVGElement>(CHART_DRAWING)
  if (drawing === null) throw new Error('No chart is shown.')
  const fonts = await pageFonts()
  const copier = createPlainCopier(fonts.families)
  const family = portableFamily(getComputedStyle(document.body).fontFamily, fonts.families)
  const inner = Math.max(NARROWEST, extentOf(drawing).width)
  const sheet = new Sheet(copier, family, inner)
  sheet.write(texts.title, TITLE)
  sheet.write(texts.marks.join(' · '), MARK)
  sheet.write(texts.message, MESSAGE)
  sheet.draw(drawing)
  for (const { sign, text } of explanations(holder)) {
    if (sign === null) sheet.write(text, KEY)
    else sheet.explain(sign, text)
  }
  sheet.write(texts.origin, { ...CAPTION, before: 2 * GAP })
  sheet.write(texts.address, CAPTION)

  const width = inner + 2 * PADDING
  const height = Math.ceil(sheet.bottom + PADDING)
  const root = element('svg', {
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    role: 'img',
    'font-family': family,
  })
  const title = element('title', {})
  title.append(texts.title)
  const description = element('desc', {})
  description.append([...texts.marks, texts.message, texts.origin, texts.address].join(' '))
  const style = element('style', {})
  style.append(fonts.css)
  root.append(title, description, style)
  root.append(element('rect', { width, height, fill: copier.colour('var(--surface)') }), sheet.root)
  return {
    width,
    height,
    toSvg: (scale) => {
      root.setAttribute('width', String(width * scale))
      root.setAttribute('height', String(height * scale))
      return new XMLSerializer().serializeToString(root)
    },
  }
}
