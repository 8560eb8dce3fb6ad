/** By the entry of the browser's history: the address of the link that was followed from there. */
const followed = new Map<string, string>()
const MOST_ENTRIES = 50
/** A long list has its rows a few frames after the page. */
const LOOKS = 30

/**
 * From now on Back and Forward give the focus to the link that was followed there, and not to the page's beginning,
 * where every other way to a page gives it. Does nothing in a browser without names for the entries of its history.
 */
export function returnFocus(): void {
  if (!('navigation' in window)) return
  const { navigation } = window
  navigation.addEventListener('navigate', () => {
    const { currentEntry } = navigation
    if (currentEntry === null) return
    followed.delete(currentEntry.key)
    const link = document.activeElement
    if (!(link instanceof HTMLAnchorElement) || content()?.contains(link) !== true) return
    followed.set(currentEntry.key, link.href)
    const [oldest] = followed.keys()
    if (followed.size > MOST_ENTRIES && oldest !== undefined) followed.delete(oldest)
  })
  navigation.addEventListener('currententrychange', ({ navigationType }) => {
    const href = followed.get(navigation.currentEntry?.key ?? '')
    if (navigationType === 'traverse' && href !== undefined) focusOnceThere(href, LOOKS)
  })
}

/** What somebody has gone on to meanwhile keeps the focus. */
function focusOnceThere(href: string, looks: number): void {
  requestAnimationFrame(() => {
    const focused = document.activeElement
    if (focused !== document.body && focused !== content()) return
    const links = content()?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? []
    const link = [...links].find((one) => one.href === href)
    if (link !== undefined) link.focus({ preventScroll: true })
    else if (looks > 0) focusOnceThere(href, looks - 1)
  })
}

/** What is between the head of a page and its foot; another one once the slides are left. */
function content(): HTMLElement | null {
  return document.getElementById('content')
}
