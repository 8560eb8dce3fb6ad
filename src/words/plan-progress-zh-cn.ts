import type { PlanProgress } from './plan-progress.ts'

export const planProgressZhCn: PlanProgress = {
  judging: (judged, total) => `正在评估：已完成${judged}项，共${total}项目标`,
  follows: '全部目标评估完毕后，将显示综述和分类计数。',
  failed: (here, total) => `共${total}项目标，已加载${here}项，其余未能加载。`,
}
