/** Whatever the page still fetches, what somebody came for is not waited for longer than this. */
const AT_THE_LATEST_MS = 3_000

let end: () => void = () => undefined

/** Until what the page is about stands on the screen: what is fetched beside it shall not delay it. */
export const firstLook = new Promise<void>((resolve) => {
  end = resolve
  if (typeof window !== 'undefined') setTimeout(resolve, AT_THE_LATEST_MS)
})

/** Once the frame that is made now has been painted. */
export function endFirstLook(): void {
  requestAnimationFrame(() => {
    setTimeout(end)
  })
}
