import type { ShareScale } from '#src/ui/charts/share-axis.ts'
import { writeParameters } from '#src/ui/write-parameters.ts'
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

type Parameter = 'view' | 'scale' | 'sort' | 'page' | 'targets'

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

/** The query with this choice in it, beside what else stood there. */
export function writeChoice({ view, scale, order, page, targets }: Choice, search: string): string {
  const texts: Readonly<Record<Parameter, string | null>> = {
    view: view === 'chart' ? null : view,
    scale: scale === 'compressed' ? null : scale,
    sort: order === 'plan' ? null : order,
    page: page === 1 ? null : String(page),
    targets: targets === null ? null : targets.join(','),
  }
  return writeParameters(search, texts)
}
