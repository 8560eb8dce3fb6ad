export function isFullScreen(): boolean {
  return document.fullscreenElement !== null
}

/** A browser that refuses shows the slides all the same. */
export function leaveFullScreen(): void {
  document.exitFullscreen().catch(() => undefined)
}

export function toggleFullScreen(): void {
  if (isFullScreen()) leaveFullScreen()
  else if (document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(() => undefined)
}
