import { Component, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { useReading } from './language.tsx'
import { Notice } from './notice.tsx'

interface Props {
  readonly children: ReactNode
  /** What stands in place of a part that has no room for the whole notice. */
  readonly fallback?: ReactNode
}

/** Keeps a fault in one part of the page from blanking the rest. */
export class FaultBoundary extends Component<Props, { readonly hasFault: boolean }> {
  override state = { hasFault: false }

  static getDerivedStateFromError() {
    return { hasFault: true }
  }

  override render() {
    const { children, fallback = <FaultNotice /> } = this.props
    return this.state.hasFault ? fallback : children
  }
}

function FaultNotice() {
  const { words } = useReading()
  return (
    <Notice>
      <div className="min-w-0 flex-1">
        <p className="font-semibold text-ink">{words.faultTitle}</p>
        <p>{words.faultText}</p>
      </div>
      <Button
        onClick={() => {
          window.location.reload()
        }}
      >
        {words.reload}
      </Button>
    </Notice>
  )
}
