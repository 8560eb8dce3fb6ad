import type { LiveWords } from './live.ts'

export const liveZhCn: LiveWords = {
  title: '最新数据',
  recorded: (target, figure) => `${target}：新数据${figure}`,
  corrected: (target, figure) => `${target}：数据更正为${figure}`,
  revised: (target) => `${target}：目标已调整`,
  changed: (target) => `${target}：数据有更新`,
  more: (count) => `另有${String(count)}项更新`,
  simulated: '模拟',
  marked: (text, mark) => `${text}（${mark}）`,
  streamed: '数据一经更新，页面即时显示。',
  polled: '此数据源不推送更新，页面每分钟查询一次。',
  unfollowed: '数据只查询一次，刷新页面可重新查询。',
  notLive: '非实时',
  hints: {
    mock: '由样例服务代替后端提供，未另行标注的均为已公布数据。',
    live: '数据来自后端服务。',
  },
  origins: { mock: '样例服务', live: '实时数据' },
  checked: (ago) => `${ago}核对`,
  connecting: '正在连接',
  faulty: '服务器故障',
  apart: '未连接',
  close: '关闭',
}
