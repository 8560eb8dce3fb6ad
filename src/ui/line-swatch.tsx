/** A short piece of a line with its mark, beside the name of what it shows. */
export function LineSwatch({
  style: { stroke, dash, mark },
}: {
  readonly style: { readonly stroke: string; readonly dash: string; readonly mark: string }
}) {
  return (
    <svg width="30" height="14" viewBox="-15 -7 30 14" className="shrink-0" aria-hidden="true">
      <line x1="-15" x2="15" y1="0" y2="0" stroke={stroke} strokeWidth="2" strokeDasharray={dash} />
      <path d={mark} fill={stroke} stroke="var(--surface)" strokeWidth="1" />
    </svg>
  )
}
