import { FaultList, type Place } from './plan-fault.ts'
import { readYaml } from './read-yaml.ts'

/** Where a key stands in a YAML file of plans; its first line where it stands nowhere. */
export function placeOfKey(folder: string, file: string, key: string): Place {
  const branch = readYaml(folder, file, new FaultList())
  const place = branch?.type === 'mapping' ? branch.entries.get(key)?.place : undefined
  return place ?? { file, line: 1 }
}
