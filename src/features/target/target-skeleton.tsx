/** The target page's shapes before its data. */
export function TargetSkeleton() {
  return (
    <>
      <div className="h-11 max-w-md rounded bg-sunken" />
      <div className="mt-4 h-16 max-w-3xl rounded bg-sunken" />
      <div className="mt-8 grid gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <ChartSkeleton />
        <div className="h-72 rounded-2xl border border-line bg-surface" />
      </div>
    </>
  )
}

export function ChartSkeleton() {
  return <div className="h-[28rem] rounded-2xl border border-line bg-surface" />
}
