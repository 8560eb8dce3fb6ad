import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LANGUAGES } from '#src/core/model.ts'
import { pageMaker } from '../pages/page-maker.ts'
import { pageSettings } from '../pages/page-settings.ts'

interface MadePagesParts {
  /** The app, its page as it is served and its data. */
  readonly folder: string
  readonly makerFolder: string
  readonly answers: ReadonlyMap<string, unknown>
  readonly planIds: readonly string[]
  /** When the answers were given, in milliseconds since 1970. */
  readonly at: number
}

/**
 * Writes the page of each plan with its values in it, as `plans/ID.html`, which most hosts of files answer
 * `plans/ID` with; the one of the plan that is shown first is index.html too.
 */
export async function writeMadePages({
  folder,
  makerFolder,
  answers,
  planIds,
  at,
}: MadePagesParts): Promise<void> {
  const index = join(folder, 'index.html')
  const settings = pageSettings(await readFile(index, 'utf8'), 'http://localhost')
  if (settings === null) throw new Error('index.html has no configuration to make pages by.')
  const { basePath, defaultPlan } = settings
  const make = await pageMaker(folder, makerFolder, at)
  const [language, ...others] = LANGUAGES
  await mkdir(join(folder, 'plans'), { recursive: true })
  for (const planId of planIds) {
    const bodies = bodiesFor(planId, answers)
    const html = await make({
      planId,
      targetId: null,
      search: '',
      defaultPlan,
      basePath,
      languages: [language, ...others],
      answers: { at, bodies },
    })
    await writeFile(join(folder, 'plans', `${planId}.html`), html)
    if (planId === defaultPlan) await writeFile(index, html)
  }
}

function bodiesFor(planId: string, answers: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [`plans/${planId}`, 'plans'].map((path) => [path, answers.get(`api/v1/${path}.json`)]),
  )
}
