import { portableFamily } from './page-fonts.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** What a child takes from its parent, with the value that holds where nobody says another. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  visibility: 'visible',
  'text-anchor': 'start',
  'font-family': 'inherit',
  'font-size': 'inherit',
  'font-weight': '400',
  'font-style': 'normal',
  'font-variant': 'normal',
  'letter-spacing': 'normal',
}

const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'dominant-baseline': 'auto',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
}

const TEXT_ONLY = /^(?:font-|letter-|text-|dominant-)/u
const COLOURS = /^(?:fill|stroke|stop-color)$/u

/** Never drawn themselves, and needed by what is. */
const NOT_DRAWN = /^(?:defs|clipPath|mask|marker|pattern|linearGradient|radialGradient|title|desc)$/u

/** What means something on the page alone. */
const LEFT_BEHIND = /^(?:class|style|role|tabindex|data-.*|aria-.*|on.*)$/u

/** Reads any colour that a style can have as `#rrggbb` and how opaque it is. */
function createColourReader(): (colour: string) => { readonly hex: string; readonly alpha: number } {
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('The browser gives no canvas to read colours from.')
  return (colour) => {
    context.clearRect(0, 0, 1, 1)
    context.fillStyle = colour
    context.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')
    return { hex: `#${hex}`, alpha: alpha / 255 }
  }
}

export interface PlainCopier {
  /**
   * A drawing of the page as it is seen there, without styles, names or scripts of the page, to stand in one
   * with the page's font.
   */
  readonly copy: (drawing: SVGElement) => SVGElement
  /** A colour of the page, `var(--ink)` or any other, as `#rrggbb`. */
  readonly colour: (css: string) => string
}

/** @param ownFamilies the families of fonts that the page brings along */
export function createPlainCopier(ownFamilies: readonly string[]): PlainCopier {
  const readColour = createColourReader()

  const write = (to: Element, name: string, value: string) => {
    if (COLOURS.test(name) && value !== 'none' && !value.startsWith('url(')) {
      const { hex, alpha } = readColour(value)
      to.setAttribute(name, hex)
      if (alpha < 1 && name !== 'stop-color') {
        const opacity = Number(to.getAttribute(`${name}-opacity`) ?? 1)
        to.setAttribute(`${name}-opacity`, String(Number((opacity * alpha).toFixed(3))))
      }
    } else if (name === 'font-family') {
      to.setAttribute(name, portableFamily(value, ownFamilies))
    } else {
      to.setAttribute(name, value.replaceAll(/(?<number>\d)px/gu, '$<number>'))
    }
  }

  const copyElement = (from: Element, inherited: Readonly<Record<string, string>>): SVGElement | null => {
    const style = getComputedStyle(from)
    if (style.display === 'none' && !NOT_DRAWN.test(from.localName)) return null
    const to = document.createElementNS(SVG, from.localName)
    for (const { name, value } of from.attributes) {
      const isStyled = name in INHERITED || name in OWN
      if (!isStyled && !LEFT_BEHIND.test(name) && name !== 'xmlns') to.setAttribute(name, value)
    }
    const isText = from.localName === 'text' || from.localName === 'tspan'
    const passedOn = { ...inherited }
    // An opacity stands before the colour that may make it less.
    for (const name of Object.keys({ ...OWN, ...INHERITED })
      .toSorted()
      .toReversed()) {
      if (TEXT_ONLY.test(name) && !isText) continue
      const value = style.getPropertyValue(name)
      const known = name in OWN ? OWN[name] : passedOn[name]
      if (value === '' || value === known) continue
      write(to, name, value)
      if (name in INHERITED) passedOn[name] = value
    }
    for (const child of from.childNodes) {
      if (child instanceof Element) {
        const copied = copyElement(child, passedOn)
        if (copied !== null) to.append(copied)
      } else if (child.nodeType === Node.TEXT_NODE) to.append(child.textContent ?? '')
    }
    return to
  }

  return {
    copy: (drawing) => {
      const { fontFamily } = getComputedStyle(document.body)
      const copied = copyElement(drawing, { ...INHERITED, 'font-family': fontFamily })
      if (copied === null) throw new Error('The chart is not shown.')
      return copied
    },
    colour: (css) => {
      const probe = document.createElement('span')
      probe.style.color = css
      document.body.append(probe)
      const { color } = getComputedStyle(probe)
      probe.remove()
      return readColour(color).hex
    },
  }
}
