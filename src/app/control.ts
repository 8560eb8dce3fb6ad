/** How a control in the header looks. */
export const CONTROL =
  'min-h-9 max-w-full rounded-lg border border-line bg-surface px-2.5 py-1.5 text-sm text-ink hover:bg-sunken'
