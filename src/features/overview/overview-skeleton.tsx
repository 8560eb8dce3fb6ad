const CARDS = 4

/** The overview's shapes before its data, each as tall as what will stand there. */
export function OverviewSkeleton() {
  return (
    <>
      <div className="h-5 w-80 max-w-full rounded bg-sunken" />
      <div className="mt-3 h-24 max-w-3xl rounded bg-sunken" />
      <div className="mt-4 h-12 max-w-2xl rounded bg-sunken" />
      <div className="mt-8 h-10 rounded bg-sunken" />
      <div className="mt-4 grid gap-5 lg:grid-cols-2">
        {Array.from({ length: CARDS }, (_, index) => (
          <div key={index} className="h-80 rounded-2xl border border-line bg-surface" />
        ))}
      </div>
    </>
  )
}
