import { useId, useState } from 'react'
import { useRouter, useSearchParams } from 'wouter'
import type { Plan, Target } from '#src/core/model.ts'
import type { AsOf } from '#src/ui/as-of.ts'
import { Card } from '#src/ui/card.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { useReading } from '#src/ui/language.tsx'
import { useOrigin } from '#src/ui/origin.ts'
import { embedFor } from '#src/words/embed-for.ts'
import { embedCode } from './embed-code.ts'

/** Heights in which most embeds are whole where the place is as wide or as narrow as is said. */
const SIZES = {
  grows: { height: 560, grows: true },
  wide: { height: 560, grows: false },
  narrow: { height: 680, grows: false },
} as const

/** Where the page does not know yet where it lies, its code is not shown. */
const ANYWHERE = 'http://localhost'

type Size = keyof typeof SIZES

const SIZE_NAMES: readonly Size[] = ['grows', 'wide', 'narrow']
const THEMES = ['system', 'light', 'dark'] as const

interface EmbedCardProps {
  readonly plan: Plan
  readonly target: Target
  readonly asOf: AsOf
}

/** The code with which another site shows this target, as this page shows it now. */
export function EmbedCard({ plan, target, asOf }: EmbedCardProps) {
  const { language, format, text, words } = useReading()
  const { card } = embedFor(language)
  const { base } = useRouter()
  const [parameters] = useSearchParams()
  const [size, setSize] = useState<Size>('grows')
  const [theme, setTheme] = useState<(typeof THEMES)[number]>('system')
  const codeId = useId()
  const origin = useOrigin()
  const address = new URL(`${base}/embed/${plan.id}/${target.id}`, origin ?? ANYWHERE)
  address.searchParams.set('lang', language)
  if (asOf.isPast) address.searchParams.set('asOf', asOf.date)
  if (asOf.publishedBy !== undefined) address.searchParams.set('known', 'published')
  if (parameters.get('view') === 'table') address.searchParams.set('view', 'table')
  if (theme !== 'system') address.searchParams.set('theme', theme)
  const code = embedCode({
    ...SIZES[size],
    address: address.href,
    title: `${text(target.name)} · ${text(plan.name)}`,
  })
  return (
    <Card title={card.title}>
      <p className="mt-1 text-sm text-muted">
        {asOf.isPast ? card.hintPast(format.date(asOf.date)) : card.hint}
      </p>
      <div className="mt-3 flex flex-wrap gap-x-4 gap-y-2 text-sm">
        <Choice label={card.size} value={size} names={SIZE_NAMES} texts={card.sizes} onChoose={setSize} />
        <Choice label={words.theme} value={theme} names={THEMES} texts={words.themes} onChoose={setTheme} />
      </div>
      <label htmlFor={codeId} className="mt-3 block text-sm font-medium">
        {card.code}
      </label>
      <textarea
        id={codeId}
        readOnly
        rows={5}
        value={origin === null ? '' : code}
        spellCheck={false}
        className="mt-1 w-full rounded-lg border border-line bg-sunken p-2 font-mono text-xs/relaxed break-all"
        onFocus={(event) => {
          event.target.select()
        }}
      />
      <CopyButton text={code} />
    </Card>
  )
}

function Choice<Name extends string>({
  label,
  value,
  names,
  texts,
  onChoose,
}: {
  readonly label: string
  readonly value: Name
  readonly names: readonly Name[]
  readonly texts: Readonly<Record<Name, string>>
  readonly onChoose: (name: Name) => void
}) {
  return (
    <label className="min-w-0 font-medium">
      <span className="block">{label}</span>
      <select
        className="min-h-9 max-w-full rounded-lg border border-line bg-surface px-2.5 py-1.5 font-normal hover:bg-sunken"
        value={value}
        onChange={(event) => {
          const chosen = names.find((name) => name === event.target.value)
          if (chosen !== undefined) onChoose(chosen)
        }}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {texts[name]}
          </option>
        ))}
      </select>
    </label>
  )
}
