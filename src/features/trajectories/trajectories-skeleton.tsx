const SMALL_CHARTS = 4

/** The page's shapes before its data, each about as tall as what will stand there. */
export function TrajectoriesSkeleton() {
  return (
    <>
      <div className="h-11 max-w-xs rounded bg-sunken" />
      <div className="mt-3 h-14 max-w-4xl rounded bg-sunken" />
      <div className="mt-2 h-10 max-w-4xl rounded bg-sunken" />
      <div className="mt-7 grid gap-5 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="h-[36rem] rounded-2xl border border-line bg-surface" />
        <div className="h-[36rem] rounded-2xl border border-line bg-surface" />
      </div>
      <div className="mt-10 grid gap-5 sm:grid-cols-2 xl:grid-cols-3">
        {Array.from({ length: SMALL_CHARTS }, (_, index) => (
          <div key={index} className="h-72 rounded-2xl border border-line bg-surface" />
        ))}
      </div>
    </>
  )
}
