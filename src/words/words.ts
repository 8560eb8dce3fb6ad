import type { InterfaceWords } from './interface-en.ts'
import type { Story } from './story.ts'

/** Everything the overview and the frame around every page say in one language. */
export interface Words extends InterfaceWords {
  readonly story: Story
}
