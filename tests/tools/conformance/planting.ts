import type { Change } from './served-backend.ts'

/** Streams have no text to change. */
function isStream({ headers }: Response): boolean {
  return headers.get('Content-Type')?.startsWith('text/event-stream') === true
}

/** Puts another value in a copy, at a place such as `plan.themes.0.id`. */
function replaceAt(value: unknown, place: readonly string[], replace: (value: unknown) => unknown): unknown {
  const [key, ...rest] = place
  if (key === undefined) return replace(value)
  if (Array.isArray(value)) {
    return value.map((item, index): unknown =>
      String(index) === key ? replaceAt(item, rest, replace) : item,
    )
  }
  if (typeof value !== 'object' || value === null) throw new Error(`There is no ${key}.`)
  return { ...value, [key]: replaceAt(Reflect.get(value, key), rest, replace) }
}

/** Changes what the answers to these paths say, where they are no errors. */
export function saying(paths: RegExp, place: string, replace: (value: unknown) => unknown): Change {
  return async (answer, path) => {
    if (!paths.test(path) || answer.status !== 200 || isStream(answer)) return answer
    const body: unknown = await answer.json()
    const { headers } = answer
    return new Response(JSON.stringify(replaceAt(body, place.split('.').filter(Boolean), replace)), {
      headers,
    })
  }
}

/** Changes the headers of the answers to these paths; undefined takes one away. */
export function heading(
  paths: RegExp,
  headers: Readonly<Record<string, string | undefined>>,
  status?: number,
): Change {
  return (answer, path) => {
    if (!paths.test(path)) return answer
    const changed = new Headers(answer.headers)
    for (const [name, value] of Object.entries(headers)) {
      if (value === undefined) changed.delete(name)
      else changed.set(name, value)
    }
    return new Response(answer.body, { status: status ?? answer.status, headers: changed })
  }
}

/** Answers these paths so, whatever the truth is. */
export function answering(
  paths: RegExp,
  status: number,
  body: string | null,
  headers: Readonly<Record<string, string>> = { 'Content-Type': 'application/json' },
): Change {
  return (answer, path) => (paths.test(path) ? new Response(body, { status, headers }) : answer)
}

export function constant(value: unknown): () => unknown {
  return () => value
}

export function list(change: (items: unknown[]) => unknown[]): (value: unknown) => unknown {
  return (value) => {
    if (!Array.isArray(value)) throw new Error('There is no list to change.')
    return change(value)
  }
}

export const reversed = list((items) => items.toReversed())
export const withoutFirst = list((items) => items.slice(1))
export const withFirstTwice = list(([first, ...rest]) => [first, first, ...rest])

/** A stream that says this and then stays open, or ends. */
export function streaming(
  say: (lastEventId: string | null) => string,
  { staysOpen }: { readonly staysOpen: boolean } = { staysOpen: true },
): Change {
  return (answer, _path, request) => {
    if (!isStream(answer)) return answer
    const { searchParams } = new URL(request.url)
    const text = say(request.headers.get('Last-Event-ID') ?? searchParams.get('lastEventId'))
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(text))
        if (!staysOpen) controller.close()
      },
    })
    return new Response(body, { headers: answer.headers })
  }
}
