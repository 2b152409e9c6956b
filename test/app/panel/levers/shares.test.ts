import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bordersOf, fractionsOf, moveBorder, sharesOf } from '../../../../src/app/panel/levers/shares'

const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0)

describe('shares of one whole', () => {
  it('are whole percents that sum to 100', () => {
    expect(sharesOf([0.35, 0.45, 0.2])).toEqual([35, 45, 20])
    expect(sharesOf([1, 1, 1])).toEqual([34, 33, 33])
    expect(sharesOf([0, 0, 0])).toEqual([100, 0, 0])
  })

  it('have a border after each but the last', () => {
    expect(bordersOf([35, 45, 20])).toEqual([35, 80])
  })

  it('change only beside the border that is moved, and never below nothing', () => {
    expect(moveBorder([35, 45, 20], 0, 50)).toEqual([50, 30, 20])
    expect(moveBorder([35, 45, 20], 1, 60)).toEqual([35, 25, 40])
    expect(moveBorder([35, 45, 20], 0, 99)).toEqual([80, 0, 20])
    expect(moveBorder([35, 45, 20], 1, -5)).toEqual([35, 0, 65])
  })

  it('sum to 100 whatever is moved, and to 1 as fractions', () => {
    const moves = fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.double({ min: -20, max: 120, noNaN: true })))
    fc.assert(
      fc.property(moves, (all) => {
        const shares = all.reduce((now, [border, to]) => moveBorder(now, border, to), [35, 45, 20])
        expect(sum(shares)).toBe(100)
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
        expect(Math.abs(sum(fractionsOf(shares)) - 1)).toBeLessThan(1e-9)
      }),
    )
  })
})
