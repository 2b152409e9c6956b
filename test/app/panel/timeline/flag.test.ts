import { expect, it } from 'vitest'
import { flagPlace } from '../../../../src/app/panel/timeline/flag'

it('the flag flies right of its pole, left where there is no room, and beside what stands in its way', () => {
  const room = [300, 700] as const
  expect(flagPlace(400, 140, room)).toEqual({ left: 400, flies: 'right' })
  expect(flagPlace(650, 140, room)).toEqual({ left: 510, flies: 'left' })
  expect(flagPlace(40, 140, room)).toEqual({ left: 300, flies: 'apart' })
  expect(flagPlace(900, 140, room)).toEqual({ left: 560, flies: 'apart' })
})
