import type { EmbedWords } from './embed.ts'

export const embedEn: EmbedWords = {
  open: 'Open in the dashboard',
  notFoundTitle: 'There is nothing to embed at this address',
  notFoundText: 'An embed shows one target: /embed/plan/target.',
  framedTitle: 'Another site shows this page within its own',
  framedText: 'So nothing of it is shown here. Only embeds of a target may be framed.',
  framedLink: 'Open the page in a window of its own',
  card: {
    title: 'Embed',
    hint: 'Shows this target on another site, always with the newest figures.',
    hintPast: (date) => `Shows this target on another site as it stood on ${date}.`,
    size: 'Height',
    sizes: {
      grows: 'As tall as its content, by a script',
      wide: 'Fixed, for a wide place',
      narrow: 'Fixed, for a narrow place',
    },
    code: 'Code to copy',
  },
}
