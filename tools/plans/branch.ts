import type { Place } from './plan-fault.ts'

/**
 * What stands in a plan file, before it is known what it means. A table row and a YAML mapping come out
 * alike, and every value is still the text that was written: nothing has been taken for a number or a date.
 */
export type Branch = TextBranch | ListBranch | MappingBranch

export interface TextBranch {
  readonly type: 'text'
  readonly place: Place
  readonly text: string
}

export interface ListBranch {
  readonly type: 'list'
  readonly place: Place
  readonly items: readonly Branch[]
}

export interface MappingBranch {
  readonly type: 'mapping'
  readonly place: Place
  readonly entries: ReadonlyMap<string, Entry>
}

/** A named value, with the line of its name. */
export interface Entry {
  readonly place: Place
  readonly branch: Branch
}
