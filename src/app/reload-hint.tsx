/** Shown where a part of the app cannot be fetched, in every language, as nothing more can be fetched for it. */
export function ReloadHint() {
  return (
    <main className="mx-auto max-w-2xl space-y-3 p-8 text-xl font-semibold">
      <p lang="en">A part of this page could not be fetched. Reload it.</p>
      <p lang="zh-CN">页面的一部分未能加载，请重新加载。</p>
    </main>
  )
}
