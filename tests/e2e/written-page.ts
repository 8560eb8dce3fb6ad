import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'"

/** Writes a page that does what its script says, under a strict policy; gives back its folder. */
export function writePage(folder: string, script: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8" />` +
      `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />` +
      `<link rel="icon" href="data:," /><title>Page</title><p id="said"></p>` +
      `<script type="module" src="/page.js"></script></html>`,
  )
  writeFileSync(join(folder, 'page.js'), script)
  return folder
}
