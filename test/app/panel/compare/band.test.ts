import { describe, expect, it } from 'vitest'
import { bandOf, settledAt } from '../../../../src/app/panel/compare/band'
import { differenceNote, differenceSubtitle, differenceTable, differenceTitle } from '../../../../src/app/panel/compare/difference-figure'
import type { DifferenceContent } from '../../../../src/app/panel/compare/difference-figure'
import { speechOf } from '../../../../src/app/part/use-words'
import { indicatorIndex, indicators } from '../../../../src/model'
import { compareWords } from '../../../../src/words'

/** Twelve pairs over months 0 to 3: nothing, then 0.02 less in B give or take `luck`. */
const pairs = (luck: number, effect = 0.02) => {
  const first = Array.from({ length: 12 }, () => Float64Array.of(0.1, 0.1, 0.1, 0.1))
  const second = first.map((series, pair) => series.map((value, month) => (month < 2 ? value : value - effect + (pair % 2 ? luck : -luck))))
  return bandOf(first, second)
}
const content = (band: DifferenceContent['band'], change: Partial<DifferenceContent> = {}): DifferenceContent => ({
  indicator: indicators[indicatorIndex['p0']], band, state: 'done', months: 3, month: 3, sharedLuck: true, sameVillages: true, ...change,
})
const title = (band: DifferenceContent['band'], change: Partial<DifferenceContent> = {}) => differenceTitle(content(band, change), speechOf('en'), compareWords.en)

describe('the band of many pairs', () => {
  it('holds their mean, where it lies and where the pairs lie, and from which month it stays off zero', () => {
    const band = pairs(0.005)
    expect(band.pairs).toBe(12)
    expect(band.mean[3]).toBeCloseTo(-0.02, 12)
    expect([band.pairsLow[3], band.pairsHigh[3]].map((value) => value.toFixed(3))).toEqual(['-0.025', '-0.015'])
    expect(band.low[3]).toBeLessThan(-0.02)
    expect(band.high[3]).toBeLessThan(0)
    expect(band.apartFrom).toBe(2)
  })
  it('has no such month when it reaches zero at the end, and none without pairs', () => {
    expect(pairs(0.1).apartFrom).toBeNull()
    expect(bandOf([], [])).toMatchObject({ pairs: 0, apartFrom: null })
  })
  it('is unbounded while there are too few pairs', () => {
    const few = bandOf([Float64Array.of(1), Float64Array.of(1)], [Float64Array.of(2), Float64Array.of(3)])
    expect([few.mean[0], few.low[0], few.high[0]]).toEqual([1.5, -Infinity, Infinity])
  })
})

describe('what is said of it', () => {
  it('names the lower side when the pairs settle it', () => {
    expect(title(pairs(0.005))).toBe('Poverty rate: 2.0\u00a0percentage points lower in B in month 3')
    expect(title(pairs(0.005, -0.02))).toBe('Poverty rate: 2.0\u00a0percentage points higher in B in month 3')
  })
  it('names no side while the interval reaches zero, and says how many more pairs would settle it', () => {
    const open = pairs(0.05)
    const { moreRuns, moreRunsLikely } = settledAt(open, 3)
    expect(title(open)).toBe('Poverty rate, month 3: A and B cannot be told apart yet')
    expect(moreRuns).toBeGreaterThan(0)
    expect(differenceNote(content(open), speechOf('en'), compareWords.en)).toContain(`Lower in B in 6 of 12 pairs. About ${moreRuns} more pairs would settle it at even odds, ${moreRunsLikely} with four chances in five.`)
  })
  it('says only so far while pairs still come in', () => {
    expect(title(pairs(0.005), { state: 'running' })).toBe('Poverty rate: so far 2.0\u00a0percentage points lower in B in month 3')
    expect(title(pairs(0.05), { state: 'running' })).toBe('Poverty rate, month 3: A and B cannot be told apart yet')
  })
  it('calls luck shared only where something is', () => {
    const subtitle = (change: Partial<DifferenceContent>) => differenceSubtitle(content(pairs(0.005), change), speechOf('en'), compareWords.en)
    expect(subtitle({})).toContain('Mean of 12 shared-luck pairs (the stages show the first)')
    expect(subtitle({ sameVillages: false })).toContain('Mean of 12 pairs in different places, whose luck has nothing in common but the seed')
    expect(subtitle({ sharedLuck: false })).toContain('Mean of 12 pairs on different luck')
  })
  it('says that nothing differs where no pair does, and waits for the first', () => {
    expect(title(pairs(0.005), { month: 1 })).toBe('Poverty rate: no difference in month 1, in any pair')
    expect(title(bandOf([], []))).toBe('Poverty rate: the first pairs are on their way')
  })
  it('is a table too', () => {
    const { titles, rows } = differenceTable(content(pairs(0.005)), speechOf('en'), compareWords.en).rows
    expect([titles.length, rows.length]).toEqual([6, 4])
    expect(rows[3].slice(0, 2)).toEqual(['3', '−2.0\u00a0pp'])
  })
})
