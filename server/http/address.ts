import type { IncomingMessage } from 'node:http'

const FIRST_64_BITS = 4

/**
 * The address of a client. Behind proxies it is the one that the outermost of them saw: each adds the address it
 * saw to the end of `X-Forwarded-For`, and whatever stands before was written by the client.
 */
export function addressOf(request: IncomingMessage, trustedProxies: number): string {
  const direct = request.socket.remoteAddress ?? 'unknown'
  const header = request.headers['x-forwarded-for']
  if (trustedProxies === 0 || header === undefined) return direct
  const named = (Array.isArray(header) ? header.join(',') : header).split(',').map((each) => each.trim())
  const address = named[Math.max(0, named.length - trustedProxies)] ?? ''
  return address === '' ? direct : address.slice(0, 45)
}

/** What is counted as one client: an IPv4 address, or the network that a household has in IPv6. */
export function clientOf(address: string): string {
  const mapped = address.replace(/^::ffff:(?=\d+\.)/iu, '')
  if (!mapped.includes(':')) return mapped
  const [before = '', after] = mapped.toLowerCase().split('::')
  const leading = before === '' ? [] : before.split(':')
  const trailing = after === undefined || after === '' ? [] : after.split(':')
  const zeros = after === undefined ? 0 : Math.max(0, 8 - leading.length - trailing.length)
  const groups = [...leading, ...Array.from({ length: zeros }, () => '0'), ...trailing]
  return `${groups.slice(0, FIRST_64_BITS).join(':')}::/64`
}
