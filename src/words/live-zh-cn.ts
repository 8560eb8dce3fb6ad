import type { LiveWords } from './live.ts'

export const liveZhCn: LiveWords = {
  title: '最新数据',
  recorded: (target, figure) => `${target}：新数据${figure}`,
  corrected: (target, figure) => `${target}：数据更正为${figure}`,
  revised: (target) => `${target}：目标已调整`,
  changed: (target) => `${target}：数据有更新`,
  more: (count) => `另有${String(count)}项更新`,
  simulated: '模拟',
  close: '关闭',
}
