import { resolve } from 'node:path'
import { build } from 'vite'
import { expect, test } from './fixtures.ts'
import { formattedSamples } from './formatted-samples.ts'
import { writePage } from './written-page.ts'

test.use({
  folder: async ({ browserName: _ }, use, testInfo) => {
    await use(writePage(testInfo.outputPath('built'), await samplesScript()))
  },
})

test('the browser formats as Node does', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('#said')).not.toBeEmpty()
  const said: unknown = JSON.parse((await page.locator('#said').textContent()) ?? '')
  expect(said).toEqual(formattedSamples())
})

/** A script that writes the samples, as the browser makes them, into the page. */
async function samplesScript(): Promise<string> {
  const samples = resolve('tests/e2e/formatted-samples.ts')
  const outputs = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'samples-script',
        resolveId: (id) => (id === 'samples-script' ? id : null),
        load: (id) =>
          id === 'samples-script'
            ? `import { formattedSamples } from ${JSON.stringify(samples)}\n` +
              `document.querySelector('#said').textContent = JSON.stringify(formattedSamples())`
            : null,
      },
    ],
    build: { write: false, rolldownOptions: { input: 'samples-script' } },
  })
  const [output] = [outputs].flat()
  if (output === undefined || !('output' in output)) throw new Error('Vite built no script.')
  const chunk = output.output.find(({ type }) => type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error('Vite built no script.')
  return chunk.code
}
