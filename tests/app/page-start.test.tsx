import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fetchAfter, keptAt, pageAnswers, type FirstAnswers } from '#src/api/first-answers.ts'
import { startPage, type PageFiles } from '#src/app/page-start.ts'

const FILES: PageFiles = {
  first: './assets/first.js',
  texts: { en: './assets/words-en.js', 'zh-CN': './assets/words-zh-cn.js' },
  target: ['./assets/target-page.js', './assets/chart.js'],
}
const CONFIGURATION = { apiBaseUrl: '/api/v1', defaultPlan: 'harbour-plan' }

const asked: Request[] = []

beforeEach(() => {
  asked.length = 0
  vi.stubGlobal('fetch', async (address: string, options: RequestInit) => {
    asked.push(new Request(address, options))
    return Response.json({})
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  document.head.replaceChildren()
  document.body.replaceChildren()
  for (const name of ['data-made-for', 'data-made-at', 'data-theme']) {
    document.documentElement.removeAttribute(name)
  }
  document.documentElement.lang = 'en'
})

function openAt(address: string, configuration: unknown = CONFIGURATION): void {
  window.history.replaceState(null, '', address)
  const base = document.createElement('base')
  base.href = '/'
  const block = document.createElement('script')
  block.type = 'application/json'
  block.id = 'configuration'
  block.textContent = JSON.stringify(configuration)
  document.head.append(base, block)
}

function loadedAhead(): (string | null)[] {
  return [...document.head.querySelectorAll('link[rel=modulepreload]')].map((link) =>
    link.getAttribute('href'),
  )
}

describe('what a page begins with', () => {
  test('the plan of the address is asked for as every answer is, and the texts of its language are loaded', () => {
    openAt('/plans/rivers?lang=zh-CN')
    const { planId, language, made, answers } = startPage(FILES)
    expect({ planId, language, made }).toEqual({ planId: 'rivers', language: 'zh-CN', made: 'nothing' })
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual(['/api/v1/plans/rivers'])
    expect(asked[0]?.headers.get('Accept')).toBe('application/json, application/problem+json')
    expect([...answers.keys()]).toEqual([asked[0]?.url])
    expect(document.documentElement.lang).toBe('zh-CN')
    expect(loadedAhead()).toEqual([FILES.first, FILES.texts['zh-CN']])
  })

  test('at the address of a target that is asked for too, and what its page is made of is loaded', () => {
    openAt('/plans/rivers/targets/weirs?lang=en')
    startPage(FILES)
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual([
      '/api/v1/plans/rivers',
      '/api/v1/plans/rivers/targets/weirs',
    ])
    expect(loadedAhead()).toEqual([FILES.first, FILES.texts.en, ...FILES.target])
  })

  test('where no plan stands in the address it becomes that of the default one', () => {
    openAt('/?lang=en#top')
    expect(startPage(FILES).planId).toBe('harbour-plan')
    expect(`${location.pathname}${location.search}${location.hash}`).toBe('/plans/harbour-plan?lang=en#top')
  })

  test('a theme that was chosen is shown at once', () => {
    localStorage.setItem('dashboard.theme', 'dark')
    openAt('/plans/rivers')
    startPage(FILES)
    expect(document.documentElement.dataset['theme']).toBe('dark')
  })

  test('nothing is asked ahead in development, nor by a page that is not set up right', () => {
    openAt('/plans/rivers')
    expect(startPage(null)).toMatchObject({ made: 'nothing', planId: 'rivers' })
    document.head.replaceChildren()
    openAt('/plans/rivers', { apiBaseUrl: 5 })
    expect(startPage(FILES).configuration).toBeNull()
    expect(asked).toEqual([])
  })
})

describe('a page that was made with its values', () => {
  beforeEach(() => {
    document.documentElement.dataset['madeFor'] = 'harbour-plan'
  })

  test.each([
    ['/', 'markup', 'harbour-plan'],
    ['/plans/harbour-plan?lang=en', 'markup', 'harbour-plan'],
    ['/plans/harbour-plan?view=table', 'answers', ''],
    ['/plans/harbour-plan/targets/quays', 'answers', '', 'plans/harbour-plan/targets/quays'],
    ['/plans/rivers', 'nothing', '', 'plans/rivers'],
  ])('is of use at %s: %s', (address, made, madeFor, ...missing) => {
    openAt(address)
    expect(startPage(FILES).made).toBe(made)
    expect(document.documentElement.dataset['madeFor']).toBe(madeFor)
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual(missing.map((path) => `/api/v1/${path}`))
  })

  test.each([
    ['/plans/harbour-plan/targets/quays', 'markup'],
    ['/plans/harbour-plan/targets/quays?view=table', 'answers', 'plans/harbour-plan/targets/quays'],
    ['/plans/harbour-plan/targets/cranes', 'answers', 'plans/harbour-plan/targets/cranes'],
    ['/plans/harbour-plan', 'answers'],
    ['/plans/rivers/targets/quays', 'nothing', 'plans/rivers', 'plans/rivers/targets/quays'],
  ])('and is about a target is of use at %s: %s', (address, made, ...missing) => {
    document.documentElement.dataset['madeFor'] = 'harbour-plan/targets/quays'
    openAt(address)
    expect(startPage(FILES).made).toBe(made)
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual(missing.map((path) => `/api/v1/${path}`))
  })

  test('is hidden from a reader of another language, until it is there in theirs', () => {
    openAt('/plans/harbour-plan?lang=zh-CN')
    startPage(FILES)
    expect(document.documentElement.dataset['madeFor']).toBe('')
    document.body.innerHTML =
      '<div id="root" lang="en">one</div><template id="root-zh-CN"><p>一</p></template>'
    document.dispatchEvent(new Event('readystatechange'))
    expect(document.getElementById('root')).toHaveTextContent('一')
    expect(document.documentElement.dataset['madeFor']).toBe('harbour-plan')
  })
})

describe('first answers', () => {
  const address = 'http://localhost:3000/api/v1/plans/harbour-plan'

  test('each is taken once, and asked for after that', async () => {
    const answers: FirstAnswers = new Map([[address, { answer: Promise.resolve(new Response('first')) }]])
    const fetchOnce = fetchAfter(answers)
    expect(await (await fetchOnce(new Request(address))).text()).toBe('first')
    expect(await (await fetchOnce(new Request(address))).json()).toEqual({})
  })

  test('one that is given up is given up on the way', async () => {
    const abort = vi.fn<() => void>()
    const answers: FirstAnswers = new Map([[address, { answer: Promise.race([]), abort }]])
    const giveUp = new AbortController()
    void fetchAfter(answers)(new Request(address, { signal: giveUp.signal }))
    giveUp.abort()
    await vi.waitFor(() => {
      expect(abort).toHaveBeenCalledOnce()
    })
  })

  test('those of the page are there by their addresses', () => {
    document.body.innerHTML =
      '<script type="application/json" id="answers">{"plans":{"items":[]},"series/gauges/observations":{}}</script>'
    const given = pageAnswers('markup', (path) => `http://localhost/${path}`)
    expect([...given]).toEqual([
      ['http://localhost/plans', { items: [] }],
      ['http://localhost/series/gauges/observations', {}],
    ])
  })

  test('what the page of another address holds is of use as far as it is about the plan', () => {
    document.body.innerHTML =
      '<script type="application/json" id="answers">{"plans":{},"plans/a":{},"plans/a/targets/b":{},"series/c/observations":{}}</script>'
    expect([...pageAnswers('answers', (path) => path).keys()]).toEqual(['plans', 'plans/a'])
  })

  test('a page without any gives none, and one that has just come is not a kept one', () => {
    document.body.innerHTML = ''
    expect(pageAnswers('markup', (path) => path).size).toBe(0)
    expect(keptAt(new Response(''))).toBeNull()
    expect(keptAt(new Response('', { headers: { 'X-Kept-At': '1764400000000' } }))).toBe(1_764_400_000_000)
  })
})
