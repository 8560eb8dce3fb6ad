import type { TakeAwayWords } from './take-away-en.ts'

export const takeAwayZhCn: TakeAwayWords = {
  menu: '下载与复制',
  download: '下载',
  copy: '复制',
  targets: '各项目标，每项一行',
  figures: '各系列全部数据',
  workbook: '工作簿：数据、来源、状态与计算',
  deck: '幻灯片（图表与表格可编辑）',
  image: '图表图片（双倍尺寸）',
  drawing: '图表矢量图（可缩放）',
  link: '当前页面的链接',
  sentence: '结论语句（含截至日期与来源）',
  copiedImage: '图表图片',
  noChart: '当前未显示图表，没有可下载的图片。',
  noImageCopy: '此浏览器不能复制图片，请下载图片。',
  working: '正在生成……',
  saved: (name) => `已保存：${name}`,
  copied: '已复制。',
  failures: {
    figures: '未保存：部分数据未能加载，请稍后重试。',
    file: '未能生成，请重新加载页面后重试。',
    copying: '浏览器不允许复制。请在地址栏中允许后重试。',
    chart: '图表尚未显示，请等图表出现后重试。',
  },
}
