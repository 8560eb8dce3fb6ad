import { trajectoriesFor } from '#src/words/trajectories-for.ts'
import type { TrajectoryWords } from '#src/words/trajectories.ts'
import { useReading } from './language.tsx'

/** The texts of the page on all trajectories, in the language being read. */
export function useTrajectoryWords(): TrajectoryWords {
  return trajectoriesFor(useReading().language)
}
