import { useEffect } from 'react'
import { endFirstLook } from './first-look.ts'

/** Stands behind what the page is about, and comes up with it. */
export function FirstLookEnd(): null {
  useEffect(endFirstLook, [])
  return null
}
