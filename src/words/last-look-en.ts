import type { LastLook } from './last-look.ts'

export const lastLookEn: LastLook = {
  nothing: (date) => `Nothing changed since ${date}`,
  changes: (count, date) => `${count === 1 ? '1 change' : `${String(count)} changes`} since ${date}`,
  title: (date) => `What changed since you last looked, on ${date}`,
  newTarget: 'New target',
  removedTargets: (count) =>
    count === 1
      ? 'A target seen then is no longer in the plan.'
      : `${String(count)} targets seen then are no longer in the plan.`,
  keptHere: 'What you saw is kept on this device only.',
  markAsSeen: 'Mark as seen',
  forget: 'Forget',
  forgotten: 'Forgotten. Your next visit counts as the first.',
}
