declare module 'virtual:plans' {
  import type { PlanStore } from '#tools/plans/plan-store.ts'

  const store: PlanStore
  export default store
}
