import { xmlText } from './xml.ts'
import { zip, type ArchivePart } from './zip.ts'

/** A relation of a part of the package to another part, or to an address outside. */
export interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly isOutside: boolean
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const CONTENT = 'application/vnd.openxmlformats-officedocument'

type Kinds = readonly (readonly [path: string, kind: string])[]

function contentTypes(kinds: Kinds): string {
  const each = kinds.map(
    ([path, kind]) =>
      `<Override PartName="/${path}" ContentType="${kind.includes('/') ? kind : `${CONTENT}.${kind}+xml`}"/>`,
  )
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Default Extension="xlsx" ContentType="${CONTENT}.spreadsheetml.sheet"/>${each.join('')}</Types>`
  )
}

function relationsXml(relations: readonly Relation[]): string {
  const each = relations.map(
    ({ id, type, target, isOutside }) =>
      `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${OFFICE}/${type}`}" Target="${xmlText(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`
}

/** Relations to other parts, with ids in their order. */
export function inside(...targets: readonly (readonly [type: string, target: string])[]): Relation[] {
  return targets.map(([type, target], index) => ({
    id: `rId${String(index + 1)}`,
    type,
    target,
    isOutside: false,
  }))
}

/** A part of the package with what the package must know of it. */
export interface Part {
  readonly path: string
  readonly content: ArchivePart['content']
  /** The end of its content type; null where the ending of its name says it. */
  readonly kind: string | null
}

export function relationsPart(path: string, relations: readonly Relation[]): Part {
  const at = path.lastIndexOf('/') + 1
  return {
    path: `${path.slice(0, at)}_rels/${path.slice(at)}.rels`,
    content: relationsXml(relations),
    kind: null,
  }
}

/** The parts as one file, with the list of what each of them is. */
export function packageFile(parts: readonly Part[], type: string): Promise<Blob> {
  const kinds = parts.flatMap(({ path, kind }) => (kind === null ? [] : [[path, kind] as const]))
  const archive = [{ path: '[Content_Types].xml', content: contentTypes(kinds) }, ...parts]
  return zip(
    archive.map(({ path, content }): ArchivePart => ({
      path,
      content: typeof content === 'string' ? `${DECLARATION}${content}` : content,
    })),
    type,
  )
}
