import { placeOfKey } from '#tools/plans/place-of-key.ts'
import { formatFault } from '#tools/plans/plan-fault.ts'
import type { UnexplainedChange } from './unexplained-change.ts'

/** One line a change that was refused, with the file and line in `folder` that asks for it. */
export function refusalLines(folder: string, refused: readonly UnexplainedChange[]): readonly string[] {
  return refused.map(({ planId, targetId, onRecord, given }) => {
    const key = onRecord.value === given.value ? 'due_by' : 'value'
    const place = placeOfKey(folder, `${planId}/targets/${targetId}.yaml`, key)
    const terms = ({ value, dueBy }: UnexplainedChange['given']): string => `${String(value)} by ${dueBy}`
    const what = `On record the target is ${terms(onRecord)}; here it is ${terms(given)}, and no new revision replaces the former.`
    const fix =
      `Add one under “revisions”, with revised_on, previous_value: ${String(onRecord.value)}, ` +
      `previous_due_by: ${onRecord.dueBy} and the reason. Where the former was only copied wrongly, import with --correct-targets.`
    return formatFault({ ...place, what, fix }, folder)
  })
}
