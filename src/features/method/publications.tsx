import { useMethod } from './use-method.ts'

/** The publications whose methods are applied, by publisher and title. */
export function Publications() {
  const { method } = useMethod()
  return (
    <ul className="mt-3 max-w-3xl space-y-3 leading-relaxed">
      {method.publications.map(({ publisher, title, what }) => (
        <li key={title}>
          <span className="font-semibold">{publisher}</span>:{' '}
          <cite lang="en" className="italic">
            {title}
          </cite>
          <span className="block text-sm text-muted">{what}</span>
        </li>
      ))}
    </ul>
  )
}
