import type { PrintWords } from './print.ts'

export const printZhCn: PrintWords = { page: { before: '第', between: '页，共', after: '页' } }
