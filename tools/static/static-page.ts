const CONFIGURATION = /(<script[^>]*\sid="configuration"[^>]*>)([^<]*)(<\/script>)/u
const BASE = /<base href="[^"]*" \/>/u

/** What the page of a static build is told: where its files lie, and that no server sends changes. */
const STATIC = { apiBaseUrl: 'api/v1', live: 'poll', apiSuffix: '.json' } as const

/** The page for files alone, below the path `base`. Whatever else its configuration says stays. */
export function staticPage(html: string, base: string): string {
  const [, opening, block, closing] = CONFIGURATION.exec(html) ?? []
  if (opening === undefined || block === undefined || closing === undefined || !BASE.test(html)) {
    throw new Error('index.html has no configuration block or no <base> to set. Put them back.')
  }
  const given: unknown = JSON.parse(block)
  if (typeof given !== 'object') throw new Error('The configuration in index.html must be a JSON object.')
  const configuration = JSON.stringify({ ...given, ...STATIC }, null, 2)
  return html
    .replace(CONFIGURATION, () => `${opening}\n${configuration}\n${closing}`)
    .replace(BASE, () => `<base href="${base}" />`)
}
