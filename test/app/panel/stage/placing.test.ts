import { describe, expect, it } from 'vitest'
import { besidePlace } from '../../../../src/app/panel/stage/placing'
import type { TargetPlace } from '../../../../src/view/network'

const place = (x: number, radius: number, side: 'left' | 'right' = 'right'): TargetPlace => ({ target: { kind: 'household', household: 0 }, x, y: 300, radius, side })
const card = { width: 236, height: 200 }
const room = { width: 1000, height: 600 }

describe('a card', () => {
  it('stands beside the island of its family, on the side asked for', () => {
    expect(besidePlace(place(300, 4), place(320, 90), card, room)).toEqual({ left: 424, top: 276 })
    expect(besidePlace(place(400, 4, 'left'), place(420, 90), card, room)).toEqual({ left: 80, top: 276 })
  })
  it('goes to the other side where there is no room', () => {
    expect(besidePlace(place(900, 4), place(880, 90), card, room).left).toBe(540)
  })
  it('stands beside the mark where the island fills the stage', () => {
    expect(besidePlace(place(500, 10), place(500, 600), card, room).left).toBe(558)
  })
  it('never leaves the stage', () => {
    expect(besidePlace({ ...place(150, 10), y: 590 }, null, card, { width: 300, height: 600 })).toEqual({ left: 56, top: 392 })
  })
})
