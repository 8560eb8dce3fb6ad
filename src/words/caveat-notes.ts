import { caveatsOf, type JudgedTarget } from '#src/core/caveats.ts'
import type { Note } from '#src/core/model.ts'

/** What a reader has to know beside the figures of a target; what is about one series begins with its name. */
export function caveatNotes(judged: JudgedTarget): readonly Note[] {
  return caveatsOf(judged).map(({ series, text, sourceIds }) => ({
    text:
      series === null
        ? text
        : { en: `${series.name.en}: ${text.en}`, 'zh-CN': `${series.name['zh-CN']}：${text['zh-CN']}` },
    sourceIds,
  }))
}
