import type { Branch } from './branch.ts'
import type { IdList } from './id-list.ts'
import { ID, Refusal } from './kinds.ts'
import type { FaultList, Place } from './plan-fault.ts'

export interface ListedId {
  readonly id: string
  readonly place: Place
}

/** The ids of a list in which order counts, each noted in `ids`. What is no id is a fault and left out. */
export function readListedIds(
  branch: Branch,
  name: string,
  ids: IdList,
  faults: FaultList,
): readonly ListedId[] {
  if (branch.type !== 'list') {
    faults.add(branch.place, `${name} is no list.`, 'Write each id on a line of its own, after “- ”.')
    return []
  }
  const listed: ListedId[] = []
  for (const item of branch.items) {
    const text = item.type === 'text' ? item.text : ''
    const id = ID.read(text)
    if (id instanceof Refusal) {
      faults.add(item.place, `${name} holds “${text}”, which ${id.why}.`, ID.expects)
      continue
    }
    ids.add(id, item.place, faults)
    if (!listed.some((earlier) => earlier.id === id)) listed.push({ id, place: item.place })
  }
  return listed
}
