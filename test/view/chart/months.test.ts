import { describe, expect, it } from 'vitest'
import { clearTicks, monthAtX, monthTicks, placePins, placeShocks, xOfMonth } from '../../../src/view/chart'

const axis = { horizon: 120, width: 960 }

describe('months along a line', () => {
  it('lie evenly', () => {
    expect(xOfMonth(axis, 37)).toBe(296)
  })
  it('are found again from a place, never beyond the last known month', () => {
    expect(monthAtX(axis, 299, 120)).toBe(37)
    expect(monthAtX(axis, -20, 120)).toBe(0)
    expect(monthAtX(axis, 2000, 60)).toBe(60)
  })
  it('get a label every year where there is room, every second year where there is not', () => {
    expect(monthTicks(axis, 60)).toEqual([0, 12, 24, 36, 48, 60, 72, 84, 96, 108, 120])
    expect(monthTicks({ horizon: 120, width: 362 }, 66)).toEqual([0, 24, 48, 72, 96, 120])
  })
  it('label the horizon and nothing right before it', () => {
    expect(monthTicks({ horizon: 50, width: 400 }, 60)).toEqual([0, 12, 24, 36, 50])
    expect(monthTicks({ horizon: 0, width: 400 }, 60)).toEqual([0])
  })
})

describe('pins', () => {
  it('are one for all decisions of a month, in order of months', () => {
    const pins = placePins([{ month: 30, label: 'c' }, { month: 15, label: 'a' }, { month: 30, label: 'd' }], axis)
    expect(pins).toEqual([{ month: 15, x: 120, labels: ['a'] }, { month: 30, x: 240, labels: ['c', 'd'] }])
  })
})

describe('shocks on the axis', () => {
  const sides = (...shocks: [number, string][]) => placeShocks(shocks.map(([month, label]) => ({ month, label })), axis, 11.5).map(({ side }) => side)
  it('have their name after them', () => {
    expect(sides([26, 'Banjir'], [61, 'Harga karet'])).toEqual(['after', 'after'])
  })
  it('have it before them when the next is too near', () => {
    expect(sides([26, 'Banjir'], [30, 'Harga karet'])).toEqual(['before', 'after'])
  })
  it('have none when there is room on neither side', () => {
    expect(sides([26, 'Banjir'], [30, 'Kering'], [34, 'Gempa'])).toEqual(['before', 'none', 'after'])
  })
  it('are named once, where the name first fits', () => {
    expect(sides([3, 'Gagal panen'], [30, 'Gagal panen'], [90, 'Gagal panen'])).toEqual(['after', 'none', 'none'])
    expect(sides([3, 'Gagal panen'], [5, 'Gagal panen'], [90, 'Banjir'])).toEqual(['none', 'after', 'after'])
  })
  it('at the end of the axis have it before them', () => {
    expect(sides([119, 'Harga karet'])).toEqual(['before'])
  })
  it('of one month share a triangle, and the same name is written once', () => {
    expect(placeShocks([{ month: 5, label: 'Banjir' }, { month: 5, label: 'Banjir' }, { month: 5, label: 'Kering' }], axis, 11.5)).toMatchObject([{ month: 5, label: 'Banjir, Kering' }])
  })
  it('push aside the labels of months that they cover', () => {
    const shocks = placeShocks([{ month: 25, label: 'Banjir' }], axis, 11.5)
    expect(clearTicks([0, 24, 36, 48], shocks, axis, 11.5, String)).toEqual([0, 36, 48])
  })
  it('push aside the label of month 0, which stands after its tick', () => {
    const shocks = placeShocks([{ month: 3, label: 'Banjir' }], axis, 11.5)
    expect(clearTicks([0, 12], shocks, axis, 11.5, (month) => (month === 0 ? 'Bulan 0' : String(month)))).toEqual([12])
  })
})
