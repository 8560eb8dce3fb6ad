/** The chosen slides in the usual order and all of them: nothing that needs to be said. */
function normal(all: readonly string[], chosen: readonly string[]): readonly string[] | null {
  return chosen.length === all.length && chosen.every((id, index) => id === all[index]) ? null : chosen
}

function inUsualOrder(all: readonly string[], ids: readonly string[]): readonly string[] {
  return all.filter((id) => ids.includes(id))
}

/** The choice with one slide more or less; null for all slides in the usual order. One slide always stays. */
export function withToggled(
  all: readonly string[],
  chosen: readonly string[] | null,
  id: string,
): readonly string[] | null {
  const now = chosen ?? all
  if (now.includes(id))
    return now.length === 1
      ? chosen
      : normal(
          all,
          now.filter((other) => other !== id),
        )
  const isUsual = normal(inUsualOrder(all, now), now) === null
  const next = [...now, id]
  return normal(all, isUsual ? inUsualOrder(all, next) : next)
}

/** The choice with one slide a place earlier (-1) or later (1). */
export function withMoved(
  all: readonly string[],
  chosen: readonly string[] | null,
  id: string,
  by: -1 | 1,
): readonly string[] | null {
  const now = chosen ?? all
  const place = now.indexOf(id)
  const other = now[place + by]
  if (place === -1 || other === undefined) return chosen
  return normal(
    all,
    now.map((one) => (one === id ? other : one === other ? id : one)),
  )
}
