import type { TargetEvidence } from '#src/core/target-evidence.ts'
import type { FileContext } from './file-context.ts'
import { fileStem } from './file-name.ts'
import { takePicture, type Picture } from './picture.ts'
import { pictureTexts } from './picture-texts.ts'
import type { TakenFile } from './taken-file.ts'

const PNG_SCALE = 2

/** An image may come from `data:` alone, by the policy of the page. */
async function pngOf(picture: Picture): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.toSvg(PNG_SCALE))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = picture.width * PNG_SCALE
  canvas.height = picture.height * PNG_SCALE
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The browser gives no canvas to draw on.')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser made no image of the chart.'))
      else resolve(blob)
    }, 'image/png')
  })
}

/** The chart in `holder` as a PNG of twice its size. */
export async function makePng(
  holder: Element,
  all: readonly TargetEvidence[],
  context: FileContext,
): Promise<TakenFile> {
  const picture = await takePicture(holder, pictureTexts(all, context))
  return { name: `${fileStem(context.takeAway, null)}.png`, blob: await pngOf(picture) }
}

/** The chart in `holder` as a drawing that keeps its colours and fonts outside the page. */
export async function makeSvg(
  holder: Element,
  all: readonly TargetEvidence[],
  context: FileContext,
): Promise<TakenFile> {
  const picture = await takePicture(holder, pictureTexts(all, context))
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${picture.toSvg(1)}`
  return {
    name: `${fileStem(context.takeAway, null)}.svg`,
    blob: new Blob([text], { type: 'image/svg+xml' }),
  }
}
