import { describe, expect, it } from 'vitest'
import { areaPath, linePath, seriesOf, sparkline, stageBorders, stageShares, valueAt, type RunSeries } from '../../../src/view/chart'
import { valueAxis, valueRange } from '../../../src/view/chart/line-chart'

const same = (value: number) => value
const series = (...values: number[]) => ({ values: Float64Array.from(values), known: values.length })
const table: Readonly<Record<string, readonly number[]>> = {
  stagePraSejahtera: [0.5, 0.4, 9], stageKs1: [0.2, 0.2, 9], stageKs2: [0.1, 0.2, 9], stageKs3: [0.1, 0.1, 9], stageKs3Plus: [0.1, 0.1, 9], none: [],
}
/** A run of which two months of three are known. */
const run: RunSeries = { known: 2, values: (id) => table[id] && Float64Array.from(table[id]) }

describe('series', () => {
  it('are known up to the months computed', () => {
    expect(seriesOf(run, 'stageKs1')?.known).toBe(2)
    expect(valueAt(seriesOf(run, 'stageKs1'), 1)).toBe(0.2)
    expect(valueAt(seriesOf(run, 'stageKs1'), 2)).toBeNaN()
    expect(valueAt(null, 0)).toBeNaN()
  })
  it('are none when the run lacks them or has computed nothing', () => {
    expect(seriesOf(run, 'other')).toBeNull()
    expect(seriesOf(run, 'none')).toBeNull()
    expect(seriesOf({ ...run, known: 0 }, 'stageKs1')).toBeNull()
    expect(seriesOf(null, 'stageKs1')).toBeNull()
  })
})

describe('paths', () => {
  it('go through the known months in tenths of a pixel', () => {
    expect(linePath(series(1, 2.06, 3), same, same)).toBe('M0,1L1,2.1L2,3')
    expect(linePath({ values: Float64Array.of(1, 2, 3), known: 2 }, same, same)).toBe('M0,1L1,2')
  })
  it('leave gaps where a value is missing and are empty without values', () => {
    expect(linePath(series(1, 2, NaN, 4, 5), same, same)).toBe('M0,1L1,2M3,4L4,5')
    expect(linePath(series(), same, same)).toBe('')
  })
  it('enclose what lies between two series', () => {
    expect(areaPath(series(0, 1), series(2, 3), same, same)).toBe('M0,2L1,3L1,1L0,0Z')
  })
})

describe('stacked stages', () => {
  it('add up from the poorest', () => {
    const borders = stageBorders(run)
    expect(borders?.map(({ values }) => [...values].map((share) => Math.round(share * 10) / 10))).toEqual([[0, 0], [0.5, 0.4], [0.7, 0.6], [0.8, 0.8], [0.9, 0.9], [1, 1]])
  })
  it('are none when a stage is missing', () => {
    expect(stageBorders({ ...run, values: (id) => (id === 'stageKs2' ? undefined : run.values(id)) })).toBeNull()
  })
  it('are read at a month, poorest first', () => {
    expect(stageShares(run, 1)).toEqual([0.4, 0.2, 0.2, 0.1, 0.1])
    expect(stageShares(run, 2)).toEqual([NaN, NaN, NaN, NaN, NaN])
  })
})

describe('a sparkline', () => {
  it('fits run and baseline into one scale, with margins of 3 and 4', () => {
    const line = sparkline(series(0, 10), series(0, 20), 1, 66, 28)
    expect(line).toMatchObject({ run: 'M3,24L63,14', baseline: 'M3,24L63,4' })
    expect(line.at(1)).toEqual({ x: 63, y: 14 })
    expect(line.at(2)).toBeNull()
  })
  it('runs through the middle when nothing changes', () => {
    expect(sparkline(series(5, 5), null, 1, 66, 30).run).toBe('M3,15L63,15')
  })
  it('does not blow up what hardly changes', () => {
    expect(sparkline(series(100, 99), null, 1, 66, 28).run).toBe('M3,13L63,15')
  })
  it('is empty without data', () => {
    expect(sparkline(null, null, 120, 66, 30)).toMatchObject({ run: '', baseline: '' })
  })
})

describe('a value axis', () => {
  it('starts at zero when the values come near it', () => {
    expect(valueRange([series(5, 18)])).toEqual([0, 18])
    expect(valueAxis([series(5, 18)], 4)).toMatchObject({ low: 0, high: 20, ticks: [0, 5, 10, 15, 20], step: 5 })
  })
  it('stays near values far from zero', () => {
    expect(valueAxis([series(0.3, 0.32)], 4)).toMatchObject({ low: 0.3, high: 0.32 })
  })
  it('gives a line that never changes room on both sides, and zero a line of its own', () => {
    expect(valueRange([series(10, 10)])).toEqual([9, 11])
    expect(valueRange([series(0, 0)])).toEqual([0, 1])
    expect(valueRange([null])).toEqual([0, 1])
  })
})
