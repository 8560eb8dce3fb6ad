/** The plan's data in grey shapes, before it is here. */
export function PlanDataSkeleton() {
  return (
    <div className="mt-4 grid gap-5 xl:grid-cols-2">
      {['first', 'second', 'third', 'fourth'].map((place) => (
        <div key={place} className="h-72 rounded-2xl border border-line bg-surface" />
      ))}
    </div>
  )
}
