import { useState } from 'react'
import { useLocation, useRouter, useSearch } from 'wouter'
import type { Slide, Slides } from '#src/core/deck.ts'
import { asLeft, presenterPath, rememberDeck } from '#src/ui/present-path.ts'
import { methodPath, planPath, targetPath, trajectoriesPath, usePageHref } from '#src/ui/link.tsx'
import { writeDeckChoice } from './deck-address.ts'
import { destinationOf, type DeckCommand, type DeckControl, type DeckState } from './deck-commands.ts'
import { isFullScreen, leaveFullScreen, toggleFullScreen } from './full-screen.ts'
import type { Kept } from './kept-hold.ts'
import type { Shared } from './presenter-messages.ts'
import type { DeckInAddress } from './use-deck-address.ts'
import type { HeldData } from './use-hold.ts'

/** What lies on top of the slides. */
export type LayerName = 'overview' | 'help'

interface LedDeck extends DeckControl {
  readonly current: Slide
  readonly layer: LayerName | null
  /** The browser kept the presenter's window from opening. */
  readonly isWindowBlocked: boolean
  /** Shows what another window of the deck shows. */
  readonly follow: (shared: Shared, kept: Kept | null) => void
}

interface Led {
  readonly planId: string
  readonly slides: Slides
  readonly address: DeckInAddress
  readonly held: HeldData
}

/** The page of the dashboard that shows the same as a slide. */
function dashboardPath(planId: string, slide: Slide): string {
  switch (slide.kind) {
    case 'target':
      return targetPath(planId, slide.evidence.target.id)
    case 'trajectories':
      return trajectoriesPath(planId)
    case 'method':
      return methodPath(planId)
    case 'title':
    case 'summary':
    case 'unmeasured':
      return planPath(planId)
  }
}

/** Leads the slides: whatever asks for something, a key, a button or another window, asks here. */
export function useDeckControl({ planId, slides, address, held }: Led): LedDeck {
  const [isBlack, setIsBlack] = useState(false)
  const [layer, setLayer] = useState<LayerName | null>(null)
  const [isWindowBlocked, setIsWindowBlocked] = useState(false)
  const [, navigate] = useLocation()
  const { base } = useRouter()
  const search = useSearch()
  const hrefFor = usePageHref()
  const { choice, choose } = address
  const current = slides.find(({ id }) => id === choice.slide) ?? slides[0]
  const state: DeckState = {
    slides: slides.map(({ id }) => id),
    current: current.id,
    isBlack,
    hold: held.hold,
  }

  const leave = () => {
    const [path = '', query = ''] = hrefFor(dashboardPath(planId, current)).split('?')
    rememberDeck(planId, writeDeckChoice({ ...choice, slide: null, kiosk: null }, ''))
    const rest = writeDeckChoice({ slide: null, slides: null, theme: 'dark', kiosk: null }, query)
    navigate(asLeft(path, rest))
  }

  const close = () => {
    if (layer !== null) setLayer(null)
    else if (isBlack) setIsBlack(false)
    else if (isFullScreen()) leaveFullScreen()
  }

  const openPresenter = () => {
    const opened = window.open(`${base}${presenterPath(planId)}?${search}`, `presenter-${planId}`, 'popup')
    setIsWindowBlocked(opened === null)
  }

  const run = (command: DeckCommand) => {
    setIsWindowBlocked(false)
    switch (command.kind) {
      case 'next':
      case 'previous':
      case 'first':
      case 'last':
      case 'number':
      case 'go-to': {
        const id = destinationOf(command, state)
        setIsBlack(false)
        setLayer(null)
        // Slides that turn by themselves leave no trail of steps behind.
        if (id !== null && id !== current.id) choose({ slide: id }, choice.kiosk !== null)
        return
      }
      case 'black':
        setIsBlack(!isBlack)
        return
      case 'hold':
        held.toggle()
        return
      case 'overview':
      case 'help':
        setLayer(layer === command.kind ? null : command.kind)
        return
      case 'full-screen':
        toggleFullScreen()
        return
      case 'dashboard':
        leave()
        return
      case 'presenter':
        openPresenter()
        return
      case 'close':
        close()
    }
  }

  const follow = (shared: Shared, kept: Kept | null) => {
    // Steps made in another window are none to go back on in this one.
    choose({ slides: shared.slides, slide: shared.slide }, true)
    setIsBlack(shared.isBlack)
    if (kept !== null) held.take(kept)
    else if (shared.isHeld !== (held.hold !== null)) held.toggle()
  }
  return { state, run, follow, current, layer, isWindowBlocked }
}
