/** The shapes of the tools, each drawn in a box of 16 by 16. */
const SHAPES = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.4 10.4 14 14',
  filter: 'M2 4h12M4.5 8h7M7 12h2',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  cards: 'M2.5 2.5h4.6v4.6H2.5zM8.9 2.5h4.6v4.6H8.9zM2.5 8.9h4.6v4.6H2.5zM8.9 8.9h4.6v4.6H8.9z',
  table: 'M2.5 3h11v10h-11zM2.5 6.4h11M2.5 9.7h11M6.2 6.4V13',
  present: 'M2 3h12v8H2zM8 11v2.5M5.5 13.5h5',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  remove: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  ascending: 'M8 12.5v-9M4.5 7 8 3.5 11.5 7',
  descending: 'M8 3.5v9M4.5 9 8 12.5 11.5 9',
  unsorted: 'M5 6.2 8 3.2l3 3M5 9.8l3 3 3-3',
} as const

export function Icon({
  shape,
  className = '',
}: {
  readonly shape: keyof typeof SHAPES
  readonly className?: string
}) {
  return (
    <svg viewBox="0 0 16 16" className={`size-4 shrink-0 ${className}`} aria-hidden="true">
      <path
        d={SHAPES[shape]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
