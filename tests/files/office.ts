import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Separated by commas, quoted by double quotes, UTF-8, from the first line: what its dialogue offers at once. */
const CSV_AS_OFFERED = 'CSV:44,34,76,1'

/** The program, by `SOFFICE_PATH` or on the search path. */
export function findOffice(): string {
  const named = process.env['SOFFICE_PATH']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const candidates =
    named === undefined
      ? folders.flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')])
      : [named]
  const found = candidates.find((path) => existsSync(path))
  if (found === undefined) {
    throw new Error(
      'LibreOffice is not here, so that nothing was opened with it. Install it (Debian: apt-get install ' +
        'libreoffice-calc libreoffice-impress) or name its program in SOFFICE_PATH.',
    )
  }
  return found
}

/** Opens the files and saves each as a workbook of LibreOffice's own, into `folder`. */
export function openAndSave(files: readonly string[], folder: string): void {
  const isCsv = files.every((file) => file.endsWith('.csv'))
  convert(files, folder, 'xlsx', isCsv ? [`--infilter=${CSV_AS_OFFERED}`] : [])
}

/** Opens the files and saves each in a format of another name, into `folder`. */
export function convert(
  files: readonly string[],
  folder: string,
  format: string,
  more: readonly string[] = [],
): void {
  mkdirSync(folder, { recursive: true })
  const profile = pathToFileURL(join(folder, '.profile')).href
  const options = ['--headless', '--convert-to', format, '--outdir', folder, ...more]
  execFileSync(findOffice(), [`-env:UserInstallation=${profile}`, ...options, ...files], { stdio: 'pipe' })
}
