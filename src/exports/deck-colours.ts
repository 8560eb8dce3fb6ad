import type { Status } from '#src/core/assessment.ts'

/** A deck is light, as paper is: the colours of the light theme. */
export const DECK_COLOURS = {
  paper: 'F7F6F2',
  sunken: 'ECEBE4',
  line: 'E2E0D8',
  ink: '13202B',
  muted: '55616B',
  accent: 'B06500',
  link: '0B5CAD',
  mark: '8F5200',
  markGround: 'FDEFD8',
} as const

/** Those of the lines of a chart. */
export const LINE_COLOURS = ['13202B', '7A5CA8', '2F6F8F', 'A8480F', '4A7023', 'B5206B'] as const

export interface StatusLook {
  readonly colour: string
  readonly ground: string
  /** A shape of its own, so that colour is not needed to tell it. */
  readonly preset: string
}

export const STATUS_LOOKS: Readonly<Record<Status, StatusLook>> = {
  met: { colour: '08704F', ground: 'E0F2EA', preset: 'ellipse' },
  'met-late': { colour: '3D6B1F', ground: 'E9F2DD', preset: 'pie' },
  'on-track': { colour: '1C5A9C', ground: 'E4EEF9', preset: 'rightArrow' },
  behind: { colour: '8F5200', ground: 'FBEED6', preset: 'chevron' },
  'off-track': { colour: 'A83A12', ground: 'FBE6DC', preset: 'downArrow' },
  regressing: { colour: '8A1C4A', ground: 'F9E2EC', preset: 'leftArrow' },
  missed: { colour: 'A3201B', ground: 'FBE3E1', preset: 'mathMultiply' },
  'outcome-awaited': { colour: '8F5200', ground: 'FDEFD8', preset: 'donut' },
  'not-assessed': { colour: '55616B', ground: 'EAECEE', preset: 'mathMinus' },
}
