import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { API, answerFromPlans, findCard, renderApp, server } from '#tests/setup/render-app.tsx'
import { readPlans } from '#tools/plans/read-plans.ts'

answerFromPlans()

const NOWHERE = { level: 1, name: 'There is no such page' }
const PAGE_FOR_PEOPLE = '<!doctype html><title>Not found</title>'

function missing(): Response {
  const problem = { type: 'about:blank', title: 'Not found', status: 404 }
  return HttpResponse.json(problem, {
    status: 404,
    headers: { 'Content-Type': 'application/problem+json' },
  })
}

test('a plan that is not there leads to those that are', async () => {
  const { user } = await renderApp('/plans/no-such-plan?lang=en')
  expect(await screen.findByRole('heading', NOWHERE)).toBeVisible()
  expect(document.title).toBe('There is no such page')
  const content = within(screen.getByRole('main'))
  const link = await content.findByRole('link', { name: 'Digital Shanghai 2025' })
  expect(content.queryByText(/^For whoever set this page up/u)).not.toBeInTheDocument()
  await user.click(link)
  expect(await findCard('5G base stations')).toBeVisible()
})

test('where the default plan is not there, the key that names it is said', async () => {
  const { plans } = readPlans('plans').store
  server.use(
    http.get(`${API}/plans/digital-shanghai-2025`, missing),
    http.get(`${API}/plans`, () =>
      HttpResponse.json({
        items: plans.filter(({ id }) => id !== 'digital-shanghai-2025'),
        nextCursor: null,
      }),
    ),
  )
  await renderApp('/?lang=en')
  expect(await screen.findByRole('heading', NOWHERE)).toBeVisible()
  expect(
    await screen.findByText(
      /"defaultPlan" in index\.html is "digital-shanghai-2025", which the API does not have/u,
    ),
  ).toBeVisible()
})

test.each([
  ['en', 'There is no such page', `nothing at ${API} answers as the API does. Correct "apiBaseUrl"`],
  ['zh-CN', '没有这个页面', `${API}处没有符合接口约定的应答。请更正index.html中的"apiBaseUrl"，`],
])('where nothing at the address of the API is one, its key is said, %s', async (language, name, told) => {
  server.use(http.all(`${API}/*`, () => HttpResponse.html(PAGE_FOR_PEOPLE, { status: 404 })))
  await renderApp(`/?lang=${language}`)
  expect(await screen.findByRole('heading', { level: 1, name })).toBeVisible()
  expect(await screen.findByText(new RegExp(told.replaceAll('.', String.raw`\.`), 'u'))).toBeVisible()
})

test('where pages for people come in place of answers, the key is said among the technical details', async () => {
  server.use(http.all(`${API}/*`, () => HttpResponse.html(PAGE_FOR_PEOPLE)))
  await renderApp('/?lang=en')
  await screen.findByRole('heading', { level: 1, name: /failed|could not/iu })
  expect(
    screen.getByText(/the response is text\/html, not application\/json\. .*"apiBaseUrl" in index\.html\./u),
  ).toBeInTheDocument()
})
