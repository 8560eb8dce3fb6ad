import type { BrowserContext, ConsoleMessage } from '@playwright/test'

const API_PATH = '/api/v1'

/** How the browser itself reports a request that failed; an app can't keep it from doing so. */
const FAILED_REQUEST = 'Failed to load resource: '

const MISSING_FILE = 'TypeError: Failed to fetch dynamically imported module: '

/** What the pages of one test complained about: console errors and warnings, uncaught errors, policy violations. */
export class Complaints {
  readonly #allowed: RegExp[] = []
  // Where a test blocks workers, the page is told so in its console.
  readonly #allowedTexts: RegExp[] = [/^Service Worker registration blocked by Playwright/u]
  #mayMissFiles = false
  readonly #heard: string[] = []

  /**
   * Lets pass what the browser logs when a request below /api/v1 fails whose path fits, for a test that makes
   * it fail. The app's own words on the console are never let pass.
   */
  allowFailedRequests(path: RegExp): void {
    this.#allowed.push(path)
  }

  /** Lets pass that files of the app are gone, for a test that takes them away, and what React logs of it. */
  allowMissingFiles(): void {
    this.#mayMissFiles = true
  }

  /** Lets pass what the browser logs where it is refused for want of a sign-in, by whatever origin. */
  allowUnauthorized(): void {
    this.#allowedTexts.push(/^Failed to load resource: .*\b401\b/u)
  }

  /** Lets pass that a host of files answers with its page for what is not there. */
  allowMissingPages(): void {
    this.#allowedTexts.push(/^Failed to load resource: .*\b404\b/u)
  }

  /** Lets pass that nothing answers, for a test that stops the server. */
  allowUnreachable(): void {
    this.#allowedTexts.push(/^Failed to load resource: net::ERR_(?:CONNECTION_REFUSED|FAILED)/u)
  }

  /** Lets pass that the policy shuts out a request, for a test about that. */
  allowPolicyViolations(): void {
    this.#allowedTexts.push(/^The policy connect-src |violates the .*Content Security Policy|connect-src/u)
  }

  /** In the order they came. */
  get heard(): readonly string[] {
    return this.#heard
  }

  async listenTo(context: BrowserContext): Promise<void> {
    context.on('console', (message) => {
      const isComplaint = message.type() === 'error' || message.type() === 'warning'
      if (isComplaint && !this.#isAllowed(message)) this.#heard.push(describe(message))
    })
    context.on('weberror', (webError) => {
      this.#heard.push(`uncaught: ${String(webError.error())}`)
    })
    await context.addInitScript(reportPolicyViolations)
  }

  #isAllowed(message: ConsoleMessage): boolean {
    if (this.#allowedTexts.some((allowed) => allowed.test(message.text()))) return true
    if (this.#mayMissFiles && message.text().startsWith(MISSING_FILE)) return true
    if (!message.text().startsWith(FAILED_REQUEST)) return false
    const { pathname, search } = new URL(message.location().url)
    if (this.#mayMissFiles && pathname.startsWith('/assets/')) return true
    if (!pathname.startsWith(API_PATH)) return false
    const path = `${pathname.slice(API_PATH.length)}${search}`
    return this.#allowed.some((allowed) => allowed.test(path))
  }
}

function describe(message: ConsoleMessage): string {
  return `${message.type()}: ${message.text()} (${message.location().url})`
}

/** Runs in the page, before any script of its own. */
function reportPolicyViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    // oxlint-disable-next-line no-console -- The console is what is listened to.
    console.error(`The policy ${violatedDirective} was violated by ${blockedURI} in ${sourceFile}.`)
  })
}
