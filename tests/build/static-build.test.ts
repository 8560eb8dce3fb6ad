import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { readConfiguration } from '#src/api/configuration.ts'
import { startFileHost } from '#tests/e2e/file-host.ts'
import { readPlans } from '#tools/plans/read-plans.ts'
import { checkBackend } from '#tools/conformance/check-backend.ts'

const { store } = readPlans('plans')

interface Ended {
  readonly isDone: boolean
  readonly said: string
  readonly complained: string
}

async function buildStatic(...given: readonly string[]): Promise<Ended> {
  // As a shell would run it: what the tests say of themselves shall not make another build.
  const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined }
  return new Promise((resolve) => {
    execFile('npm', ['run', '-s', 'build:static', '--', ...given], { env }, (error, said, complained) => {
      resolve({ isDone: error === null, said, complained })
    })
  })
}

function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'static-'))
}

describe.each(['/', '/sub/'])('npm run build:static, served at %s by a host of files', (base) => {
  let folder = ''
  let said = ''

  beforeAll(async () => {
    folder = freshFolder()
    const ended = await buildStatic(...(base === '/' ? [] : ['--base', base]), '--out', folder)
    said = ended.said
  }, 240_000)

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  async function served(): Promise<string> {
    const otherwise = { page: '404.html', status: 404 }
    const host = await startFileHost(folder, { below: base, otherwise })
    onTestFinished(host.stop)
    return `${host.url}${base}`
  }

  test('says what it made and where to serve it', () => {
    const files = 2 + store.plans.length + store.targets.length + store.series.length
    expect(said).toBe(`${folder} holds the app and ${String(files)} files of data. Serve it at ${base}.\n`)
  })

  test('conforms to what it claims, and claims nothing that files can’t do', async () => {
    const { findings, notTried, passedChecks } = await checkBackend(`${await served()}api/v1`, {
      suffix: '.json',
    })
    expect(findings).toEqual([])
    expect(passedChecks).toBeGreaterThan(200)
    expect(notTried).toEqual(
      expect.arrayContaining([
        'Paging (limit, cursor): not claimed.',
        'ETag and 304: not claimed.',
        'The stream of events: not claimed.',
      ]),
    )
  })

  test('the page, and a deep link, find their files and their configuration below the base', async () => {
    const at = await served()
    const { planId = '', id = '' } = store.targets[0] ?? {}
    const deepLink = `plans/${planId}/targets/${id}`
    const pages = { 'index.html': 200, [`plans/${planId}.html`]: 200, [deepLink]: 404 }
    for (const [path, status] of Object.entries(pages)) {
      const answer = await fetch(`${at}${path}`)
      expect([path, answer.status]).toEqual([path, status])
      const page = await answer.text()
      expect(page).toContain(`<base href="${base}" />`)
      const [, block = ''] = /id="configuration">([^<]*)</u.exec(page) ?? []
      const document = { baseURI: at, getElementById: () => ({ textContent: block }) }
      expect(readConfiguration(document)).toMatchObject({ live: 'poll', apiSuffix: '.json' })

      const files = [...page.matchAll(/\s(?:src|href)="(?<path>\.\/[^"]+)"/gu)].map(([, file]) => file ?? '')
      expect(files.length).toBeGreaterThan(1)
      for (const file of files) {
        expect([file, (await fetch(new URL(file, at))).status]).toEqual([file, 200])
      }
    }
  })

  test('is the app as it is built for a service, and nothing of the mocks', () => {
    expect(readdirSync(join(folder, 'assets')).toSorted()).toEqual(readdirSync('dist/assets').toSorted())
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('http-equiv="Content-Security-Policy"')
  })
})

describe('npm run build:static does nothing, and says why,', () => {
  const complaint = async (...given: readonly string[]): Promise<string> => {
    const { isDone, complained } = await buildStatic(...given)
    expect(isDone).toBe(false)
    return complained
  }

  test('with a base that is no path', async () => {
    expect(await complaint('--base', 'sub')).toContain('--base is "sub"; it expects a path')
  })

  test('with an option that it doesn’t have', async () => {
    expect(await complaint('--bse', '/sub/')).toContain("Unknown option '--bse'")
  })

  test('with a folder that holds something', async () => {
    const folder = freshFolder()
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true })
    })
    writeFileSync(join(folder, 'thesis.txt'), 'dear')
    expect(await complaint('--out', folder)).toContain('which holds something already.')
    expect(readFileSync(join(folder, 'thesis.txt'), 'utf8')).toBe('dear')
  })
})
