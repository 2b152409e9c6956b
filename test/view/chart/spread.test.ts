import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from '../../../src/view/chart'

describe('labels along a line', () => {
  it('stay where they want to be when there is room', () => {
    expect(spread([10, 40, 80], 15, 0, 100)).toEqual([10, 40, 80])
  })
  it('move apart evenly around the middle of what they wanted', () => {
    expect(spread([50, 52], 16, 0, 100)).toEqual([43, 59])
  })
  it('keep the order of their wants, whatever the order they are given in', () => {
    expect(spread([52, 50], 16, 0, 100)).toEqual([59, 43])
  })
  it('stay within the ends', () => {
    expect(spread([98, 99, 100], 10, 0, 100)).toEqual([80, 90, 100])
    expect(spread([-5, 1], 10, 0, 100)).toEqual([0, 10])
  })
  it('share what is too small for the gap', () => {
    expect(spread([5, 5, 5], 20, 0, 10)).toEqual([0, 5, 10])
  })
  it('never come closer than the gap nor leave the room', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -50, max: 150 }), { minLength: 1, maxLength: 7 }), (wanted) => {
      const places = spread(wanted, 15, 0, 100).sort((a, b) => a - b)
      expect(places[0]).toBeGreaterThanOrEqual(-1e-9)
      expect(places[places.length - 1]).toBeLessThanOrEqual(100 + 1e-9)
      const gap = Math.min(15, 100 / Math.max(1, wanted.length - 1))
      for (let place = 1; place < places.length; place++) expect(places[place] - places[place - 1]).toBeGreaterThanOrEqual(gap - 1e-9)
    }))
  })
})
