import { useEffect, useEffectEvent } from 'react'
import { useLocation, useRoute } from 'wouter'
import { targetSlideId } from '#src/core/deck.ts'
import { hasLetterKeys, isTyping } from '#src/ui/letter-keys.ts'
import { methodPath, trajectoriesPath, usePageHref } from '#src/ui/link.tsx'
import { ASKED_SLIDE, leftDeck, presentPath, rememberPage } from '#src/ui/present-path.ts'

/** P opens the slides, at the one that shows what the page shows. */
export function PresentKey({ planId }: { readonly planId: string }) {
  const [path, navigate] = useLocation()
  const [, atTarget] = useRoute('/plans/:planId/targets/:targetId')
  const hrefFor = usePageHref()

  const slideOfPage = (): string | null => {
    if (atTarget !== null) return targetSlideId(atTarget.targetId)
    if (path === trajectoriesPath(planId)) return 'trajectories'
    return path === methodPath(planId) ? 'method' : null
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented, target } = event
    if (key.toLowerCase() !== 'p' || altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return
    if (isTyping(target) || !hasLetterKeys()) return
    event.preventDefault()
    rememberPage(path)
    const href = hrefFor(presentPath(planId))
    const slide = slideOfPage()
    const asked = [slide === null ? '' : `slide=${slide}`, leftDeck(planId, slide)].filter(
      (part) => part !== '',
    )
    const query = asked.length === 0 ? '' : `${href.includes('?') ? '&' : '?'}${asked.join('&')}`
    navigate(`${href}${query}`, slide === null ? {} : { state: ASKED_SLIDE })
  })

  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [])
  return null
}
