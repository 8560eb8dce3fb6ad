import type { Locator, Page } from '@playwright/test'
import type { Language } from '#src/core/model.ts'
import { EXHAUSTIVE } from './exhaustive.ts'
import { expect, test } from './fixtures.ts'

/** What the published figures come to: each plan, each target, in each language, as a person reads it. */

const FIRST = 'digital-shanghai-2025'
const SECOND = 'fourteenth-five-year-plan'

/** Noon of a day in the plans' time zone, after the deadline of both. */
const TODAY = new Date('2026-11-23T12:00:00+08:00')

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(TODAY)
})

interface Told {
  readonly plan: string
  readonly target: string
  readonly language: Language
  readonly name: string
  /** What the card says, in the order of reading. */
  readonly card: readonly (string | RegExp)[]
  /** What the page of the target says in its first sentences. */
  readonly page: readonly (string | RegExp)[]
}

const TOLD: readonly Told[] = [
  {
    plan: FIRST,
    target: 'digital-gdp-share',
    language: 'en',
    name: 'Digital industries’ share of GDP',
    card: ['Outcome not published', /over\s*18%/u, 'target 25%', '2024', 'at most 7.0 points'],
    page: ['Outcome not published', /over 18% for 2024, at most 7\.0 points from the target of 25%/iu],
  },
  {
    plan: FIRST,
    target: 'digital-gdp-share',
    language: 'zh-CN',
    name: '数字产业占GDP比重',
    card: ['结果未公布', /超过\s*18%/u, '目标 25%', '2024年', /至多7\.0个百分点/u],
    page: ['结果未公布', /2024年超过18%/u],
  },
  {
    plan: FIRST,
    target: '5g-base-stations',
    language: 'en',
    name: '5G base stations',
    card: ['Met by Apr 2022', '92,000', 'target 10,000', /9\.2 times the target/u],
    page: [
      'Met by Apr 2022',
      /92,000.*9\.2 times the target of 10,000/iu,
      'Met by April 2022, its first figure',
    ],
  },
  {
    plan: FIRST,
    target: '5g-base-stations',
    language: 'zh-CN',
    name: '5G基站',
    card: ['最迟2022年4月已达标', '92,000', /目标 10,000/u, /9\.2倍/u],
    page: ['最迟2022年4月已达标', /92,000.*9\.2倍/u],
  },
  {
    plan: FIRST,
    target: 'lingang-autonomous-vehicles',
    language: 'en',
    name: 'Autonomous vehicles in Lingang',
    card: ['Not measured', 'No figure', 'target 50%', 'Related only'],
    page: ['Not measured', 'No figure'],
  },
  {
    plan: FIRST,
    target: 'lingang-autonomous-vehicles',
    language: 'zh-CN',
    name: '临港自动驾驶汽车',
    card: ['未评估', '无数据', '目标 50%', '仅有相关数据'],
    page: ['未评估', '无数据'],
  },
  {
    plan: FIRST,
    target: 'smart-factories',
    language: 'en',
    name: 'Smart factories',
    card: ['Met by end 2022', '177', 'target 100', 'Sources differ'],
    page: ['Met by end 2022', /177.*target of 100/iu, 'Met by the end of 2022'],
  },
  {
    plan: FIRST,
    target: 'smart-factories',
    language: 'zh-CN',
    name: '智能工厂',
    card: ['最迟2022年底已达标', '177', /目标 100/u, '来源不一致'],
    page: ['最迟2022年底已达标', /177/u],
  },
  {
    plan: SECOND,
    target: 'digital-economy-share',
    language: 'en',
    name: 'Digital economy’s share of GDP',
    card: ['Met by 2022', '60.5%', 'target over 60%'],
    page: ['Met by 2022', /60\.5% for 2022, 0\.5 points beyond the target of over 60%/iu],
  },
  {
    plan: SECOND,
    target: 'digital-economy-share',
    language: 'zh-CN',
    name: '数字经济占GDP比重',
    card: [/已达标/u, '60.5%', '目标 超过60%'],
    page: [/已达标/u, /60\.5%/u],
  },
  {
    plan: SECOND,
    target: '5g-base-stations',
    language: 'en',
    name: '5G base stations',
    card: ['Met by 12 Dec 2024', /over\s*83,000/u, 'target 70,000'],
    page: ['Met by 12 Dec 2024', /over 83,000.*target of 70,000/iu],
  },
  {
    plan: SECOND,
    target: '5g-base-stations',
    language: 'zh-CN',
    name: '5G基站',
    card: [/已达标/u, /超过\s*83,000/u, /目标 70,000/u],
    page: [/已达标/u, /超过83,000/u],
  },
  {
    plan: SECOND,
    target: 'smart-factories',
    language: 'en',
    name: 'Smart factories',
    card: ['Outcome not published', '177', 'target 200', 'series ended'],
    page: ['Outcome not published', /177.*target of 200/iu, 'The series ended before the deadline'],
  },
  {
    plan: SECOND,
    target: 'smart-factories',
    language: 'zh-CN',
    name: '智能工厂',
    card: ['结果未公布', '177', /目标 200/u, '已停止发布'],
    page: ['结果未公布', /177/u],
  },
  {
    plan: SECOND,
    target: 'lingang-vehicle-fleet',
    language: 'en',
    name: 'Connected-vehicle fleet in Lingang',
    card: ['Not measured', 'No figure', 'target 1,000'],
    page: ['Not measured', 'No figure'],
  },
  {
    plan: SECOND,
    target: 'lingang-vehicle-fleet',
    language: 'zh-CN',
    name: '临港智能网联汽车车队',
    card: ['未评估', '无数据', /目标 1,000/u],
    page: ['未评估', '无数据'],
  },
]

for (const plan of [FIRST, SECOND]) {
  for (const language of ['en', 'zh-CN'] as const) {
    const told = TOLD.filter((each) => each.plan === plan && each.language === language)

    test(`${plan} on the overview, ${language}`, async ({ page }) => {
      await page.goto(`/plans/${plan}?lang=${language}`)
      for (const { name, card } of told) {
        await test.step(name, async () => {
          await expectTold(cardOf(page, name), card)
        })
      }
      await expect(page.getByRole('article')).toHaveCount(told.length)
    })

    test(
      `${plan} on the pages of its targets, ${language}`,
      { tag: language === 'en' ? [] : [EXHAUSTIVE] },
      async ({ page }) => {
        for (const each of told) {
          await test.step(each.name, async () => {
            await page.goto(`/plans/${plan}/targets/${each.target}?lang=${language}`)
            await expect(page.getByRole('heading', { level: 1, name: each.name })).toBeVisible()
            await expectTold(page.getByRole('main'), each.page)
          })
        }
      },
    )
  }
}

test('the first plan in a headline: two met, one not known, and the counts', async ({ page }) => {
  await page.goto(`/plans/${FIRST}?lang=en`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Two of four targets were met. Whether digital industries reached 25% of GDP is not known.',
  )
  const counts = page.getByRole('region', { name: 'Targets by status' }).getByRole('listitem')
  await expect(counts).toHaveText([/Met\s*2/u, /Outcome not published\s*1/u, /Not measured\s*1/u])
})

test('the first plan in a headline, in Chinese', async ({ page }) => {
  await page.goto(`/plans/${FIRST}?lang=zh-CN`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '4项目标中有2项达标；数字产业占GDP比重是否达到25%，尚无法确认。',
  )
})

test('the regulator’s 92,000 stands beside the outdoor count that the second plan is judged on', async ({
  page,
}) => {
  await page.goto(`/plans/${SECOND}/targets/5g-base-stations?lang=en&view=table`)
  const table = page.getByRole('table', { name: /5G base stations over time/u })
  await expect(rowOf(table, 'over 83,000')).not.toContainText('Not judged')
  await expect(rowOf(table, '92,000')).toContainText('Not judged')
})

test('the two counts of stations stay two series, and one of them is judged', async ({ page }) => {
  await page.goto(`/plans/${FIRST}/targets/5g-base-stations?lang=en&view=table`)
  const table = page.getByRole('table', { name: /5G base stations over time/u })
  await expect(rowOf(table, '51,716')).toContainText('5G stations, telecom regulator’s count')
  await expect(rowOf(table, '51,716')).not.toContainText('Not judged')
  await expect(rowOf(table, 'over 16,000')).toContainText('5G stations, outdoor (city count)')
  await expect(rowOf(table, 'over 16,000')).toContainText('Not judged')
})

test('Lingang’s page says why there is no figure, shows what is related, and draws no chart', async ({
  page,
}) => {
  await page.goto(`/plans/${FIRST}/targets/lingang-autonomous-vehicles?lang=en`)
  await expect(page.getByRole('main')).toContainText(/No definition of the 50% was published/u)
  await expect(page.getByRole('region', { name: 'Related figures' })).toContainText('932')
  await expect(page.getByRole('button', { name: 'Chart' })).toHaveCount(0)
  await expect(page.getByRole('main')).not.toContainText(/\b0%/u)
})

for (const [language, onTrack, past] of [
  ['en', 'On track', 'This page shows the past, as of 1 June 2024.'],
  ['zh-CN', '进度正常', '2024年6月1日'],
] as const) {
  test(`on 1 June 2024 the second plan’s factories are on track at 1.45, ${language}`, async ({ page }) => {
    await page.goto(`/plans/${SECOND}?asOf=2024-06-01&lang=${language}`)
    const name = language === 'en' ? 'Smart factories' : '智能工厂'
    await expectTold(cardOf(page, name), [onTrack, '177', '1.45'])
    await expect(page.getByRole('main')).toContainText(past)
    await page.getByRole('link', { name }).click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expectTold(page.getByRole('main'), [onTrack, '177', '1.45'])
  })
}

function cardOf(page: Page, name: string): Locator {
  return page.getByRole('article').filter({ has: page.getByRole('heading', { level: 3, name }) })
}

function rowOf(table: Locator, figure: string): Locator {
  const cell = table.page().getByRole('cell', { name: figure, exact: true })
  return table.getByRole('row').filter({ has: cell })
}

async function expectTold(where: Locator, parts: readonly (string | RegExp)[]): Promise<void> {
  for (const part of parts) await expect(where).toContainText(part)
}
