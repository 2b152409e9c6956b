import { describe, expect, it } from 'vitest'
import { differenceChart } from '../../../src/view/chart'
import type { DifferenceChart, Mark } from '../../../src/view/chart'

const of = (...values: number[]) => Float64Array.from(values)
const chart: DifferenceChart = {
  mean: of(0, -1, -2), low: of(0, -1.5, -Infinity), high: of(0, -0.5, Infinity), pairsLow: of(0, -2, -3), pairsHigh: of(0, 0, -1), pairs: [-3, -1], horizon: 2, month: 1,
  apart: { month: 1, lines: ['Band below zero', 'from month 1'] }, zeroText: 'no gap', monthZero: 'Month 0', tickText: String, valueText: (value) => `${value} pp`,
}
const marks = differenceChart(chart, { x: 0, y: 0, width: 500, height: 200 })
const inked = (ink: string): readonly Mark[] => marks.filter((mark) => mark.ink === ink)
const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))

describe('the difference of two runs', () => {
  it('has both bands, the mean, a dot for every pair at the playhead and the value there', () => {
    expect([inked('bandOfRuns'), inked('bandOfMean'), inked('run'), inked('ahead')].map((list) => list.length)).toEqual([1, 1, 1, 1])
    expect(inked('runDots')).toHaveLength(2)
    expect(texts).toContain('-1 pp')
  })
  it('leaves out what is unbounded instead of drawing it over the whole height', () => {
    const path = inked('bandOfMean')[0]
    expect(path.kind === 'path' && !/Infinity|NaN/.test(path.d) && path.d.includes('L')).toBe(true)
  })
  it('marks from which month on the mean stays off zero', () => {
    expect(texts).toEqual(expect.arrayContaining(['Band below zero', 'from month 1', 'no gap']))
    expect(inked('leader')).toHaveLength(1)
    expect(differenceChart({ ...chart, apart: null }, { x: 0, y: 0, width: 500, height: 200 }).filter(({ ink }) => ink === 'leader')).toEqual([])
  })
  it('measures nothing off where no pair differs anywhere', () => {
    const none = of(0, 0, 0)
    const flat = differenceChart({ ...chart, mean: none, low: none, high: none, pairsLow: none, pairsHigh: none, pairs: [0, 0], apart: null, tickText: (value) => `tick ${value}` }, { x: 0, y: 0, width: 500, height: 200 })
    expect(flat.flatMap((mark) => (mark.kind === 'text' && mark.text.startsWith('tick') ? [mark.text] : []))).toEqual(['tick 0'])
    expect(flat.flatMap((mark) => (mark.kind === 'circle' && mark.ink === 'dot' ? [mark.y] : []))).toEqual([flat.flatMap((mark) => (mark.kind === 'text' && mark.text === 'tick 0' ? [mark.y - 4] : []))[0]])
  })
})
