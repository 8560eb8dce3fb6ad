import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Slide, Slides } from '#src/core/deck.ts'
import { methodPath, planPath, targetPath, trajectoriesPath, usePageHref } from '#src/ui/link.tsx'
import { destinationOf, type DeckCommand, type DeckControl, type DeckState } from './deck-commands.ts'
import { isFullScreen, leaveFullScreen, toggleFullScreen } from './full-screen.ts'
import type { DeckInAddress } from './use-deck-address.ts'
import type { HeldData } from './use-hold.ts'

/** What lies on top of the slides. */
export type LayerName = 'overview' | 'help'

interface LedDeck extends DeckControl {
  readonly current: Slide
  readonly layer: LayerName | null
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
  const [, navigate] = useLocation()
  const hrefFor = usePageHref()
  const { choice, choose } = address
  const current = slides.find(({ id }) => id === choice.slide) ?? slides[0]
  const state: DeckState = {
    slides: slides.map(({ id }) => id),
    current: current.id,
    isBlack,
    hold: held.hold,
  }

  const close = () => {
    if (layer !== null) setLayer(null)
    else if (isBlack) setIsBlack(false)
    else if (isFullScreen()) leaveFullScreen()
  }

  const run = (command: DeckCommand) => {
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
        navigate(hrefFor(dashboardPath(planId, current)))
        return
      case 'close':
        close()
    }
  }
  return { state, run, current, layer }
}
