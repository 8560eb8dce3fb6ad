/**
 * The mark of browser tests that repeat on another page, plan, width or language what a test without it has seen
 * once. `npm test` leaves them out, so that it stays within minutes; `npm run test:full` runs them too.
 */
export const EXHAUSTIVE = '@exhaustive'
