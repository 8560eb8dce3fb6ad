import type { Block } from '#src/words/method.ts'
import { MethodTableView } from './method-table.tsx'

function keyOf(block: Block): string {
  switch (block.kind) {
    case 'text':
    case 'title':
      return block.text
    case 'formula':
      return block.name
    case 'points':
    case 'steps':
      return block.items.join(' ')
    case 'terms':
      return block.items.map(([term]) => term).join(' ')
    case 'table':
      return block.table
  }
}

/** The text of a section, piece by piece. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block) => <BlockView key={`${block.kind} ${keyOf(block)}`} block={block} />)
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'text':
      return <p className="mt-4 max-w-prose leading-relaxed text-pretty">{block.text}</p>
    case 'title':
      return <h3 className="mt-8 text-lg font-semibold">{block.text}</h3>
    case 'formula':
      return (
        <p className="mt-3 max-w-prose rounded-lg border-l-4 border-accent bg-surface px-4 py-2.5 leading-relaxed">
          <strong className="font-semibold">{block.name}</strong> = {block.sum}
        </p>
      )
    case 'points':
      return <Items className="list-disc" items={block.items} />
    case 'steps':
      return <Items className="list-decimal" items={block.items} isOrdered />
    case 'terms':
      return (
        <dl className="mt-4 max-w-prose space-y-2 leading-relaxed">
          {block.items.map(([term, meaning]) => (
            <div key={term} className="gap-4 sm:grid sm:grid-cols-[10rem_minmax(0,1fr)]">
              <dt className="font-semibold">{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return <MethodTableView table={block.table} />
  }
}

function Items({
  items,
  className,
  isOrdered = false,
}: {
  readonly items: readonly string[]
  readonly className: string
  readonly isOrdered?: boolean
}) {
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <List
      className={`mt-4 max-w-prose space-y-2 pl-6 leading-relaxed text-pretty marker:text-muted ${className}`}
    >
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </List>
  )
}
