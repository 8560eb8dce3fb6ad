import type { ShareLine, SharePoint } from '#src/ui/charts/share-model.ts'

/** The first, the lowest and the highest of the judged figures. */
export function extremesOf({
  segments,
  latest,
}: ShareLine): Readonly<Record<'first' | 'lowest' | 'highest', SharePoint>> {
  const points = segments.flat()
  return {
    first: points[0] ?? latest,
    lowest: points.reduce((found, point) => (point.share < found.share ? point : found), latest),
    highest: points.reduce((found, point) => (point.share > found.share ? point : found), latest),
  }
}
