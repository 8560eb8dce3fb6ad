/** What stands on the command line, or what is wrong with it. */
export type ApiOption =
  { readonly api: string | null; readonly others: readonly string[] } | { readonly fault: string }

const EXAMPLE = 'npm run dev -- --api http://localhost:8080/api/v1'

function isHttpAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, search, hash } = new URL(text)
  return /^https?:$/u.test(protocol) && search === '' && hash === ''
}

/** Takes `--api URL` or `--api=URL` from the options of a command; the others stay as they are. */
export function apiOption(given: readonly string[]): ApiOption {
  const index = given.findIndex((option) => option === '--api' || option.startsWith('--api='))
  if (index === -1) return { api: null, others: given }
  const [, inline] = (given[index] ?? '').split(/=(.*)/su)
  const api = inline ?? given[index + 1] ?? ''
  const others = [...given.slice(0, index), ...given.slice(index + (inline === undefined ? 2 : 1))]
  if (isHttpAddress(api)) return { api, others }
  return {
    fault: `--api is "${api}"; it expects the base address of an API, with http or https: ${EXAMPLE}`,
  }
}
