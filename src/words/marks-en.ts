import type { Marks } from './marks.ts'

export const marksEn: Marks = {
  'methods-disagree': 'Methods disagree',
  'figure-due': 'Newer figure due',
  'figure-overdue': 'Figure is old',
  'sources-differ-often': 'Sources differ for several periods',
  'other-figure-other-status': 'The other figure gives another status',
  'other-definition-other-status': 'Another definition gives another status',
}
