import { checkLayers } from './layers/layer-check.ts'

const { moduleCount, faults } = await checkLayers('.', '.dependency-cruiser.cjs')

for (const fault of faults) console.error(fault)
if (faults.length > 0) {
  console.error(`Layers: ${String(faults.length)} faults in ${String(moduleCount)} modules.`)
  process.exitCode = 1
} else {
  console.log(`Layers: ${String(moduleCount)} modules read, all imports point the right way.`)
}
