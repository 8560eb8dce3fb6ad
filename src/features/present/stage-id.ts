/** Where the focus is while nothing lies on top of the slides. */
export const STAGE_ID = 'stage'
