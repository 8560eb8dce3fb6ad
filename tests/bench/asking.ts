import { once } from 'node:events'
import { Agent, get, type IncomingMessage } from 'node:http'

export interface Read {
  readonly perSecond: number
  /** In milliseconds, as the other figures. */
  readonly median: number
  /** One in a hundred takes longer. */
  readonly slowest: number
}

async function ask(url: string, agent: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'Accept-Encoding': 'br' } }, resolve).on('error', reject)
  })
}

async function readOnce(url: string, agent: Agent): Promise<void> {
  const answer = await ask(url, agent)
  if (answer.statusCode !== 200) throw new Error(`${url} is answered with ${String(answer.statusCode)}.`)
  answer.resume()
  await once(answer, 'end')
}

/** Asks for one address over so many connections, each without a pause. */
export async function readFor(
  base: string,
  path: string,
  connections: number,
  seconds: number,
): Promise<Read> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const until = performance.now() + seconds * 1_000
  const keepAsking = async (): Promise<void> => {
    while (performance.now() < until) {
      const begunAt = performance.now()
      await readOnce(`${base}${path}`, agent)
      times.push(performance.now() - begunAt)
    }
  }
  await Promise.all(Array.from({ length: connections }, keepAsking))
  agent.destroy()
  times.sort((one, other) => one - other)
  return {
    perSecond: Math.round(times.length / seconds),
    median: times[Math.floor(times.length / 2)] ?? 0,
    slowest: times[Math.floor(times.length * 0.99)] ?? 0,
  }
}

export interface Streams {
  /** How long it took from the first that heard of a change to the last, and to the one in the middle. */
  readonly told: () => Promise<{ readonly spread: number; readonly afterFirst: number }>
  readonly close: () => void
}

/** Opens so many streams of a plan and waits until each has begun. */
export async function openStreams(base: string, planId: string, count: number): Promise<Streams> {
  const agent = new Agent({ keepAlive: true, maxSockets: count })
  const answers: IncomingMessage[] = []
  const heardAt: number[] = []
  let allTold: () => void = () => undefined
  for (let index = 0; index < count; index += 1) {
    const answer = await ask(`${base}/api/v1/events?plan=${planId}`, agent)
    answer.on('data', (part: Buffer) => {
      if (!part.includes('observation-recorded')) return
      heardAt.push(performance.now())
      if (heardAt.length === count) allTold()
    })
    answers.push(answer)
  }
  return {
    told: async () => {
      await new Promise<void>((resolve) => {
        allTold = resolve
      })
      const [first = 0] = heardAt
      return {
        spread: (heardAt.at(-1) ?? 0) - first,
        afterFirst: (heardAt[Math.floor(count / 2)] ?? 0) - first,
      }
    },
    close: () => {
      for (const answer of answers) answer.destroy()
      agent.destroy()
    },
  }
}
