import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import type { Plan, Theme } from '#src/core/model.ts'

import { type Fields, readRecord } from './fields.ts'
import { IdList } from './id-list.ts'
import { DATE, ID, TIME_ZONE } from './kinds.ts'
import type { ListedId } from './listed-ids.ts'
import { didYouMean } from './nearest-word.ts'
import type { FaultList } from './plan-fault.ts'
import type { PlanTarget } from './plan-store.ts'
import type { Library } from './read-library.ts'
import { readNote } from './read-notes.ts'
import { readTarget } from './read-target.ts'
import { readYaml } from './read-yaml.ts'

interface PlanRead {
  /** Null where plan.yaml has a fault. */
  readonly plan: Plan | null
  readonly targets: readonly PlanTarget[]
}

export function readPlan(
  folder: string,
  id: string,
  planIds: IdList,
  library: Library,
  faults: FaultList,
): PlanRead {
  const file = `${id}/plan.yaml`
  const themeIds = new IdList('theme', `the themes in ${file}`)
  const targetIds = new IdList('target', file)
  const branch = readYaml(folder, file, faults)
  const present = targetsPresent(folder, id)

  // Where the plan's own file can't be read, its targets are still checked in the same run.
  let listed: readonly ListedId[] = present.map((name) => ({ id: name, place: { file, line: 1 } }))
  if (branch === null) themeIds.markPartial()
  const read = (fields: Fields): Omit<Plan, 'targetCount'> => {
    listed = fields.listedIds('targets', targetIds)
    return {
      id,
      name: fields.localized('name'),
      description: fields.localized('description'),
      timeZone: fields.value('time_zone', TIME_ZONE),
      ...readDates(fields),
      notice: readNotice(fields, planIds),
      contextNotes: fields.records('context_notes', (note) => readNote(note, library.sourceIds)),
      themes: readThemes(fields, themeIds, faults),
    }
  }
  const terms = branch === null ? null : readRecord(branch, 'The file', faults, read)

  if (listed.length > 0) checkAllListed(id, present, listed, faults)
  const targets = listed
    .filter((target) => checkPresent(id, target, present, faults))
    .map((target) => {
      const targetBranch = readYaml(folder, targetFile(id, target.id), faults)
      return targetBranch === null
        ? null
        : readTarget(targetBranch, { id: target.id, planId: id, themeIds, library }, faults)
    })
    .filter((target) => target !== null)
  return { plan: terms === null ? null : { ...terms, targetCount: targets.length }, targets }
}

function readDates(fields: Fields): Pick<Plan, 'start' | 'dueBy'> {
  const start = fields.valueOrNull('start', DATE)
  const dueBy = fields.value('due_by', DATE)
  if (start !== null && dueBy !== '' && start >= dueBy) {
    fields.fault(
      'start',
      `The plan starts on ${start}, not before its deadline (${dueBy}).`,
      'Correct one of the two.',
    )
  }
  return { start, dueBy }
}

function readNotice(fields: Fields, planIds: IdList): Plan['notice'] {
  return fields.record('notice', (notice) => ({
    text: notice.localized('text'),
    planId: notice.referenceOrNull('plan', planIds),
  }))
}

function readThemes(fields: Fields, themeIds: IdList, faults: FaultList): readonly Theme[] {
  return fields.records('themes', (theme): Theme => {
    const id = theme.value('id', ID)
    themeIds.add(id, theme.at('id'), faults)
    return { id, name: theme.localized('name') }
  })
}

function targetFile(planId: string, targetId: string): string {
  return `${planId}/targets/${targetId}.yaml`
}

/** The names of the target files of a plan, without their ending. */
function targetsPresent(folder: string, planId: string): readonly string[] {
  const targetFolder = join(folder, planId, 'targets')
  if (!existsSync(targetFolder)) return []
  const endings = readdirSync(targetFolder).filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
  return endings.map((name) => name.slice(0, -'.yaml'.length)).toSorted()
}

function checkAllListed(
  planId: string,
  present: readonly string[],
  listed: readonly ListedId[],
  faults: FaultList,
): void {
  const forgotten = present.filter((name) => !listed.some((target) => target.id === name))
  for (const name of forgotten) {
    faults.add(
      { file: targetFile(planId, name), line: 1 },
      `The target is not listed in ${planId}/plan.yaml.`,
      `Add “- ${name}” below targets there, or remove this file.`,
    )
  }
}

function checkPresent(
  planId: string,
  target: ListedId,
  present: readonly string[],
  faults: FaultList,
): boolean {
  if (present.includes(target.id)) return true
  const hint = didYouMean(target.id, present)
  const fix = `${hint}Correct the id, or add the file ${targetFile(planId, target.id)}.`
  faults.add(target.place, `There is no target “${target.id}”.`, fix)
  return false
}
