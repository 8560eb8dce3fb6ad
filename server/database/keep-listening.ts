import { Client } from 'pg'

const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 10_000

interface Listening {
  readonly url: string
  readonly channel: string
  readonly listener: () => void
  readonly log: (message: string) => void
}

/**
 * Listens on a connection of its own and opens it anew whenever it is lost. Whatever was told meanwhile is
 * missed, so the listener is called once then. The function returned ends it.
 */
export async function keepListening({
  url,
  channel,
  listener,
  log,
}: Listening): Promise<() => Promise<void>> {
  let current: Client | null = null
  let isOver = false
  let pause = FIRST_PAUSE_MS
  let timer: ReturnType<typeof setTimeout> | undefined

  const connect = async (): Promise<void> => {
    const client = new Client({ connectionString: url, keepAlive: true, application_name: 'policy-targets' })
    client.on('notification', listener)
    client.on('error', (error) => {
      if (!isOver) log(`The connection that listens for changes was lost: ${error.message}`)
    })
    client.on('end', () => {
      if (current === client) again()
    })
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
    } catch (error) {
      await client.end().catch(() => undefined)
      throw error
    }
    if (isOver) await client.end()
    else current = client
  }

  const reconnect = async (): Promise<void> => {
    try {
      await connect()
    } catch (error) {
      log(`Changes cannot be listened for: ${String(error)} Trying again.`)
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
      again()
      return
    }
    pause = FIRST_PAUSE_MS
    listener()
  }

  const again = (): void => {
    current = null
    if (isOver) return
    timer = setTimeout(() => {
      void reconnect()
    }, pause)
  }

  await connect()
  return async () => {
    isOver = true
    clearTimeout(timer)
    await current?.end()
  }
}
