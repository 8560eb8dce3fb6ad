import { useState } from 'react'

/** A text that comes in anew when it changes while somebody looks, and stands at once when its slide comes up. */
export function ArrivingText({ text }: { readonly text: string }) {
  const [first] = useState(text)
  const [hasChanged, setHasChanged] = useState(false)
  if (text !== first && !hasChanged) setHasChanged(true)
  return (
    <span key={text} className={hasChanged ? 'figure-arrive inline-block' : 'inline-block'}>
      {text}
    </span>
  )
}
