export interface EmbedCode {
  readonly address: string
  /** What the frame shows, for people who do not see it. */
  readonly title: string
  /** In pixels. */
  readonly height: number
  /** Whether the page around lets the frame follow its content, for which it needs a script. */
  readonly grows: boolean
}

function quoted(text: string): string {
  return `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`
}

/** Listens to the heights that `src/features/embed/posted-size.ts` posts, of this origin and of the frame's own. */
function script(origin: string): string {
  return [
    '<script>',
    "addEventListener('message', ({ origin, source, data }) => {",
    `  if (origin !== '${origin}' || data?.type !== 'policy-target-height') return`,
    "  for (const frame of document.querySelectorAll('iframe'))",
    '    if (frame.contentWindow === source) frame.height = data.height',
    '})',
    '</script>',
  ].join('\n')
}

/** Markup for another site. */
export function embedCode({ address, title, height, grows }: EmbedCode): string {
  const frame = `<iframe src=${quoted(address)} title=${quoted(title)} loading="lazy" style="width:100%;border:0" height="${String(height)}"></iframe>`
  return grows ? `${frame}\n${script(new URL(address).origin)}` : frame
}
