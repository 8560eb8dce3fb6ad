import { expect, test } from 'vitest'
import { policyFault } from '#src/api/policy-fault.ts'

const API = new URL('https://backend.test/api/v1')

function violation(connect: string, { directive = 'connect-src', blocked = `${API.href}/plans` } = {}) {
  return {
    effectiveDirective: directive,
    blockedURI: blocked,
    documentURI: 'https://page.test/plans/harbour-plan',
    originalPolicy: `default-src 'none'; ${connect}; script-src https://backend.test`,
  }
}

test.each([
  ["connect-src 'self'"],
  ["connect-src 'none'"],
  ['connect-src https://backend.test:8443 https://other.test'],
  ["img-src 'self'"],
])('an API that the policy “%s” shuts out is named, and what to add', (connect) => {
  expect(policyFault(violation(connect), API)).toBe(
    'The Content Security Policy in index.html does not let this page ask https://backend.test. ' +
      'Add https://backend.test to its connect-src, as in "connect-src \'self\' https://backend.test", and reload.',
  )
})

test.each([
  ["connect-src 'self' https://backend.test"],
  ['connect-src https://backend.test/api/'],
  ['connect-src https://*.test'],
  ['connect-src https:'],
])('what the policy “%s” allows was redirected: nothing to add', (connect) => {
  expect(policyFault(violation(connect), API)).toBeNull()
})

test('an API of the page’s own origin that redirects elsewhere is no fault of the policy', () => {
  const own = new URL('https://page.test/api/v1')
  expect(policyFault(violation("connect-src 'self'", { blocked: own.href }), own)).toBeNull()
  expect(policyFault(violation("connect-src 'none'", { blocked: own.href }), own)).toContain(
    'Add https://page.test',
  )
})

test('other violations are none of the API’s', () => {
  expect(policyFault(violation("connect-src 'self'", { directive: 'img-src' }), API)).toBeNull()
  expect(policyFault(violation("connect-src 'self'", { blocked: 'https://extension.test/' }), API)).toBeNull()
})
