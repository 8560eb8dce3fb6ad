import { connect } from 'node:net'
import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { run, SCRIPT, type Running } from './running.ts'

interface Raw {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: Buffer
}

/** The bytes as they come, to a path as it is written. */
async function ask({ url }: Running, path: string, headers: Record<string, string> = {}): Promise<Raw> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => {
        parts.push(part)
      })
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
      })
    })
      .on('error', reject)
      .end()
  })
}

describe('the built app', () => {
  test.each([
    ['/', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['/plans/rivers/targets/clean', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['/embed/rivers/clean', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['/assets', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/index-abc.js', 200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/index-gone.js', 404, 'text/plain; charset=utf-8', 'no-cache'],
    ['/favicon.ico', 404, 'text/plain; charset=utf-8', 'no-cache'],
  ])('%s is answered with %d, %s, %s', async (path, status, type, caching) => {
    const { get } = await run()
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('Content-Type')).toBe(type)
    expect(answer.headers.get('Cache-Control')).toBe(caching)
  })

  test.each([
    '/../package.json',
    '/assets/../../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/%252e%252e/package.json',
    '/assets/..%5c..%5cpackage.json',
    '//etc/passwd.txt',
    '/assets/%00.js',
    '/.vite/manifest.json',
    '/.env.txt',
    '/assets/.hidden.js',
  ])('gives away nothing at %s', async (path) => {
    const answer = await ask(await run(), path)
    expect(answer.status).toBe(404)
    expect(answer.body.toString()).toBe('There is no such file.\n')
  })

  test('is sent compressed, each way with a version of its own', async () => {
    const server = await run()
    const path = '/assets/index-abc.js'
    const plain = await ask(server, path)
    const brotli = await ask(server, path, { 'Accept-Encoding': 'gzip, br' })
    const gzip = await ask(server, path, { 'Accept-Encoding': 'gzip, br;q=0' })
    expect(plain.body.toString()).toBe(SCRIPT)
    expect(brotliDecompressSync(brotli.body).toString()).toBe(SCRIPT)
    expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT)
    expect(new Set([plain, brotli, gzip].map(({ headers }) => headers['etag'])).size).toBe(3)
    for (const { headers } of [plain, brotli, gzip]) expect(headers['vary']).toBe('Accept-Encoding')
  })

  test('is not sent again where it has not changed', async () => {
    const { get } = await run()
    for (const path of ['/', '/assets/index-abc.js']) {
      const version = (await get(path)).headers.get('ETag') ?? ''
      const again = await get(path, { headers: { 'If-None-Match': version } })
      expect([again.status, await again.text()]).toEqual([304, ''])
    }
  })

  test('has a head with the length of the whole', async () => {
    const server = await run()
    const whole = await ask(server, '/assets/index-abc.js')
    const head = await server.get('/assets/index-abc.js', {
      method: 'HEAD',
      headers: { 'Accept-Encoding': 'identity' },
    })
    expect(head.headers.get('Content-Length')).toBe(String(whole.body.length))
    expect(await head.text()).toBe('')
  })

  test('is answered on a connection that goes on', async () => {
    const { hostname, port } = new URL((await run()).url)
    const socket = connect(Number(port), hostname)
    const heard = new Promise<string>((resolve) => {
      let text = ''
      socket.on('data', (part: Buffer) => {
        text += part.toString()
        if (text.split('HTTP/1.1 200').length === 3) resolve(text)
      })
    })
    socket.write('GET /livez HTTP/1.1\r\nHost: x\r\n\r\nGET /readyz HTTP/1.1\r\nHost: x\r\n\r\n')
    expect(await heard).toContain('"ready"')
    socket.destroy()
  })
})
