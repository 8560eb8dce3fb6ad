import { act, render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useParameter } from '#src/ui/search-part.ts'

test('who asks the address for one thing is drawn anew where that changes, and for nothing else', () => {
  const drawn: (string | null)[] = []
  function Reader() {
    drawn.push(useParameter('lang'))
    return null
  }
  const goTo = (search: string) => {
    act(() => {
      window.history.pushState(null, '', `/plans/some${search}`)
    })
  }
  goTo('?lang=en&q=roads')
  render(<Reader />)
  goTo('?lang=en&q=roads+and+rails')
  goTo('?view=table&lang=en')
  goTo('?view=table&lang=zh-CN')
  goTo('?view=table')
  expect(drawn).toEqual(['en', 'zh-CN', null])
})
