import type { EmbedWords } from './embed.ts'

export const embedZhCn: EmbedWords = {
  open: '在仪表板中打开',
  notFoundTitle: '该网址没有可嵌入的内容',
  notFoundText: '嵌入页每次显示一项目标：/embed/规划/目标。',
  framedTitle: '本页被其他网站嵌在其页面中',
  framedText: '因此不在此处显示内容。只有目标的嵌入页可以嵌入其他网站。',
  framedLink: '在新窗口中打开本页',
  card: {
    title: '嵌入',
    hint: '在其他网站上展示该目标，数据随时更新。',
    hintPast: (date) => `在其他网站上展示该目标截至${date}的情况。`,
    size: '高度',
    sizes: {
      grows: '随内容调整（需脚本）',
      wide: '固定高度，用于较宽的位置',
      narrow: '固定高度，用于较窄的位置',
    },
    code: '嵌入代码',
  },
}
