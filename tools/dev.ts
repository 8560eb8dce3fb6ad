/**
 * The development server: `npm run dev`, with the mocks, or `npm run dev -- --api URL`, before the API at
 * that base address. Every other option is one of Vite's.
 */

import { createRequire } from 'node:module'
import { join, dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { apiOption } from './api-option.ts'

const [node = 'node', , ...given] = process.argv
const option = apiOption(given)

if ('fault' in option) {
  console.error(option.fault)
  process.exitCode = 1
} else {
  const { api, others } = option
  // The environment is what Vite's own configuration file can read.
  if (api !== null) process.env['DEVELOPMENT_API'] = api
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
  process.argv = [node, vite, ...others]
  await import(pathToFileURL(vite).href)
}
