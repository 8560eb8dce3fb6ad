import type { PrintWords } from './print.ts'

export const printEn: PrintWords = { page: { before: 'Page ', between: ' of ', after: '' } }
