import type { ShareScale } from '#src/ui/charts/share-axis.ts'
import { ORDERS, type Order } from '#src/words/trajectories.ts'

/** As many lines as can be told apart. */
export const LINES_AT_MOST = 12

/** How somebody wants to see the trajectories. All of it stands in the address and nowhere else. */
export interface Choice {
  readonly view: 'chart' | 'table'
  readonly scale: ShareScale
  readonly order: Order
  /** Of the small charts, from 1. */
  readonly page: number
  /** Targets by id; null for the first of the plan. */
  readonly targets: readonly string[] | null
}

export interface ReadChoice {
  readonly choice: Choice
  /** What stands in the address and says nothing here. */
  readonly ignored: readonly string[]
}

const PARAMETERS = ['view', 'scale', 'sort', 'page', 'targets'] as const

function oneOf<Value extends string>(
  asked: string | null,
  known: readonly [Value, ...Value[]],
  ignore: (value: string) => void,
): Value {
  const found = known.find((value) => value === asked)
  if (found === undefined && asked !== null && asked !== '') ignore(asked)
  return found ?? known[0]
}

/** What the address asks for. Targets that the plan does not have are left aside. */
export function readChoice(parameters: URLSearchParams, isTarget: (id: string) => boolean): ReadChoice {
  const ignored: string[] = []
  const ignore = (value: string) => {
    ignored.push(value)
  }
  const page = parameters.get('page') ?? '1'
  const isPage = /^[1-9]\d{0,5}$/u.test(page)
  if (!isPage) ignore(page)
  const asked = parameters.get('targets')
  const ids = [...new Set((asked ?? '').split(','))].filter((id) => id !== '')
  for (const id of ids) if (!isTarget(id)) ignore(id)
  return {
    choice: {
      view: oneOf(parameters.get('view'), ['chart', 'table'], ignore),
      scale: oneOf(parameters.get('scale'), ['compressed', 'even'], ignore),
      order: oneOf(parameters.get('sort'), ORDERS, ignore),
      page: isPage ? Number(page) : 1,
      targets: asked === null ? null : ids.filter(isTarget),
    },
    ignored,
  }
}

function textOf({ view, scale, order, page, targets }: Choice, parameter: (typeof PARAMETERS)[number]) {
  switch (parameter) {
    case 'view':
      return view === 'chart' ? null : view
    case 'scale':
      return scale === 'compressed' ? null : scale
    case 'sort':
      return order === 'plan' ? null : order
    case 'page':
      return page === 1 ? null : String(page)
    case 'targets':
      return targets === null ? null : targets.join(',')
  }
}

/** The query with this choice in it, beside what else stood there. Commas stay as people read them. */
export function writeChoice(choice: Choice, search: string): string {
  const parameters = new URLSearchParams(search)
  for (const parameter of PARAMETERS) {
    const text = textOf(choice, parameter)
    if (text === null) parameters.delete(parameter)
    else parameters.set(parameter, text)
  }
  return parameters.toString().replaceAll('%2C', ',')
}
