import { describe, expect, it } from 'vitest'
import { fanOf } from '../../../src/lab'
import { fanChart, fanFrame, heatChart, heatFrame, inkStyle, partsChart, partsHeight, rankingChart } from '../../../src/view/chart'
import { textWidth } from '../../../src/view/chart/text'
import type { FanChart, HeatChart, Mark, PartsChart, RankingChart } from '../../../src/view/chart'

const box = { x: 0, y: 0, width: 600, height: 300 }
const inked = (marks: readonly Mark[], ink: Mark['ink']) => marks.filter((mark) => mark.ink === ink)
const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
/** Every number of a drawing, also those inside paths. */
const numbers = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'path' ? (mark.d.match(/-?[\d.]+|NaN|Infinity/g) ?? []).map(Number) : [mark.x, mark.y]))
const pathsOf = (marks: readonly Mark[], ink: Mark['ink']) => inked(marks, ink).map((mark) => (mark.kind === 'path' ? mark.d : ''))

const fan: FanChart = {
  places: [0, 10, 20], fan: fanOf([[5, 4, 3], [6, 5, 4], [7, 6, 5]]), open: null, complete: 3, runs: [{ at: 0, value: 5 }, { at: 20, value: 3 }],
  pointer: { at: 10, value: 5, lines: ['Your setting: 10', '5.0'] }, chosen: -1, ticks: () => [{ at: 0, text: 'a' }, { at: 20, text: 'b' }], axisName: 'staff',
  tickText: String, bandNames: ['all', '95 %', '75 %', '50 %'], medianName: 'median', runningName: 'still running',
}

describe('a fan over a setting', () => {
  it('draws four bands, the median, every run, and what is pointed at', () => {
    const marks = fanChart(fan, box)
    expect(['band100', 'band95', 'band75', 'band50', 'run', 'runDots', 'dot'].map((ink) => inked(marks, ink as Mark['ink']).length)).toEqual([1, 1, 1, 1, 1, 1, 1])
    expect(pathsOf(marks, 'runDots')[0].match(/M/g)).toHaveLength(2)
    expect(texts(marks)).toEqual(expect.arrayContaining(['all', '95 %', '75 %', '50 %', 'median', 'a', 'b', 'staff', 'Your setting: 10', '5.0']))
    expect(texts(marks)).not.toContain('still running')
  })
  it('dashes what is still running, on its own seeds, and does not join it to what is whole', () => {
    const nan = NaN
    const marks = fanChart({ ...fan, complete: 2, fan: fanOf([[5, 4, nan], [6, 5, nan], [7, 6, nan]]), open: fanOf([[nan, 4, 3], [nan, 4.5, 3.5]]) }, box)
    expect([inked(marks, 'medianOpen').length, inked(marks, 'bandOpen').length, inked(marks, 'divider').length]).toEqual([1, 1, 1])
    expect(texts(marks)).toContain('still running')
    const { x, y } = fanFrame(fan, box)
    const at = (place: number, value: number) => `${Math.round(x(place) * 10) / 10},${Math.round(y(value) * 10) / 10}`
    // The whole line ends at 5 on three seeds; the open one begins there at 4.25 on its own two.
    expect([pathsOf(marks, 'run'), pathsOf(marks, 'medianOpen')]).toEqual([[`M${at(0, 6)}L${at(10, 5)}`], [`M${at(10, 4.25)}L${at(20, 3.25)}`]])
    expect(texts(marks).filter((text) => ['all', '95 %', '75 %', '50 %', 'median'].includes(text)), 'names of what is drawn at the end').toEqual(['95 %', 'median'])
  })
  it('without any run yet draws a foot without a scale of values and no number that is none', () => {
    const marks = fanChart({ ...fan, fan: fanOf([null]), places: [0, 10, 20], complete: 0, runs: [], pointer: null }, box)
    expect(inked(marks, 'run')).toEqual([])
    expect(texts(marks)).toEqual(['a', 'b', 'staff'])
    expect(numbers(marks).every(Number.isFinite)).toBe(true)
  })
  it('keeps its words inside the box on a phone', () => {
    const narrow = { x: 0, y: 0, width: 340, height: 260 }
    for (const mark of fanChart(fan, narrow)) expect(mark.kind === 'path' || (mark.x >= 0 && mark.x <= 340)).toBe(true)
  })
})

const heat: HeatChart = {
  across: [0, 10], upwards: [1, 2, 3], cells: [1, 2, 3, 4, 5, NaN], dark: 'high', ring: { across: 5, upwards: 2 }, chosen: null,
  acrossText: String, upwardsText: String, acrossName: 'a', upwardsName: 'b', limitText: String,
}

describe('a map of two settings', () => {
  it('hatches what has not been run and rings the own setting between its cells', () => {
    const marks = heatChart(heat, box)
    expect(pathsOf(marks, 'cellEdge')[0].match(/M/g)).toHaveLength(1)
    const { x, y, cellWidth, cellHeight } = heatFrame(heat, box)
    const [ring] = inked(marks, 'ring')
    expect(ring).toMatchObject({ x: Math.round(x(1) * 10) / 10, y: Math.round((y(1) + cellHeight / 2) * 10) / 10 })
    expect(x(1) - x(0)).toBe(cellWidth)
  })
  it('gives the darkest ink to the most, or to the least', () => {
    const darkest = (dark: HeatChart['dark']) => pathsOf(heatChart({ ...heat, dark }, box), 'heat7').join('')
    const { x, y } = heatFrame(heat, box)
    const at = (column: number, row: number) => `M${Math.round(x(column) * 10) / 10} ${Math.round(y(row) * 10) / 10}h`
    expect([darkest('high').includes(at(0, 2)), darkest('low').includes(at(0, 0))]).toEqual([true, true])
  })
  it('before the first run is all hatching, without a legend', () => {
    const marks = heatChart({ ...heat, cells: new Float64Array(6).fill(NaN), ring: null }, box)
    expect(pathsOf(marks, 'cellEdge')[0].match(/M/g)).toHaveLength(6)
    expect(numbers(marks).every(Number.isFinite)).toBe(true)
  })
  it('rings nothing outside its values', () => {
    expect(inked(heatChart({ ...heat, ring: { across: 11, upwards: 2 } }, box), 'ring')).toEqual([])
  })
})

const ranking: RankingChart = { rows: [{ name: 'first', value: 4, interval: [3, 5], text: '4' }, { name: 'second', value: 2, interval: [-Infinity, Infinity], text: '2' }], tickText: String, axisName: 'size' }

describe('a ranking', () => {
  it('draws bars whose lengths are their values, and whiskers where there is an interval', () => {
    const marks = rankingChart(ranking, box)
    const widths = pathsOf(marks, 'bar').map((d) => {
      const [, from, to] = /^M([\d.]+) [\d.]+H([\d.]+)/.exec(d) ?? []
      return Number(to) - Number(from)
    })
    expect(widths[0] / widths[1]).toBeCloseTo(2, 1)
    expect(inked(marks, 'whisker')).toHaveLength(1)
    expect(numbers(marks).every(Number.isFinite)).toBe(true)
  })
  it('outlines whiskers in the colour of the page by more than a pixel on either side, for they have the colour of the bars', () => {
    const marks = rankingChart(ranking, box)
    const [casing, whisker] = [inkStyle('whiskerCasing'), inkStyle('whisker')]
    expect([whisker.stroke, casing.stroke]).toEqual([inkStyle('bar').fill, '--paper'])
    expect(((casing.width ?? 0) - (whisker.width ?? 0)) / 2).toBeGreaterThan(1.2)
    const inks = marks.map(({ ink }) => ink)
    expect(inks.indexOf('bar')).toBeLessThan(inks.indexOf('whiskerCasing'))
    expect(inks.indexOf('whiskerCasing') + 1).toBe(inks.indexOf('whisker'))
  })
  it('keeps the numbers of negative bars right of zero', () => {
    const marks = rankingChart({ ...ranking, rows: [{ name: 'down', value: -3, interval: [-4, -2], text: '−3' }] }, box)
    const [zero] = pathsOf(marks, 'zero').map((d) => Number(/^M([\d.]+)/.exec(d)?.[1]))
    expect(marks.find((mark) => mark.kind === 'text' && mark.text === '−3')).toMatchObject({ x: zero + 8 })
  })
})

describe('a ranking on a phone', () => {
  const narrow = { x: 0, y: 0, width: 340, height: 100 }
  const long = { rows: [{ name: 'Frequency of shocks', value: 4, interval: [3, 5], text: '88 % alone, 92 % with the others' }, { name: 'Government facilitators', value: 0.1, interval: [0, 0.2], text: '0 % alone, 0 % with the others' }], tickText: String, axisName: 'size' } satisfies RankingChart
  it('has names above their bars, and every number inside the drawing', () => {
    const marks = rankingChart(long, narrow)
    const ends = long.rows.map(({ text }) => marks.flatMap((mark) => (mark.kind === 'text' && mark.text === text ? [mark.anchor === 'end' ? mark.x : mark.x + textWidth(text, 11)] : []))[0])
    expect(ends.every((end) => end <= 340)).toBe(true)
    expect(texts(marks)).toEqual(expect.arrayContaining(['Frequency of shocks', 'Government facilitators']))
    const lengths = pathsOf(marks, 'bar').map((d) => Number(/H([\d.]+)/.exec(d)?.[1]) - Number(/^M([\d.]+)/.exec(d)?.[1]))
    expect(lengths[0]).toBeGreaterThan(200)
  })
})

const parts: PartsChart = {
  whole: -5, wholeName: 'All of it', wholeText: '−5 pp', unit: 'pp', tickText: String,
  segments: [{ value: -2, ink: 'enabling', text: 'Enabling −2' }, { value: -3, ink: 'empowering', text: 'Empowering −3' }],
  groups: [{ name: 'Enabling', bars: [{ value: -2, ink: 'enabling', text: '−2', interval: [-3, -1] }] }, { name: 'Empowering', bars: [{ value: -3, ink: 'empowering', text: '−3', interval: [-4, -2] }] }],
}

describe('a change shared out', () => {
  const bars = (marks: readonly Mark[], ink: Mark['ink']) => pathsOf(marks, ink).map((d) => /^M([\d.]+) [\d.]+h([\d.]+)/.exec(d)?.slice(1).map(Number) ?? [])
  it('begins every part where the one before it ended, so that they add up to the whole', () => {
    const marks = partsChart(parts, { ...box, height: partsHeight(parts, 600) })
    const [[, wholeEnabling], [from, enabling]] = bars(marks, 'enabling')
    const [, [start, empowering]] = bars(marks, 'empowering')
    // Both fall: the second lies left of the first.
    expect(start + empowering).toBeCloseTo(from, 0)
    expect(empowering / enabling).toBeCloseTo(1.5, 1)
    expect(wholeEnabling).toBeCloseTo(enabling, -0.5)
  })
  it('draws what falls to the left of zero and what rises to the right, so that the axis runs left to right', () => {
    const up: PartsChart = { ...parts, whole: 5, segments: parts.segments.map((one) => ({ ...one, value: -one.value })), groups: parts.groups.map(({ name, bars: own }) => ({ name, bars: own.map((one) => ({ ...one, value: -one.value, interval: [-one.interval[1], -one.interval[0]] as const })) })) }
    for (const [chart, side] of [[parts, -1], [up, 1]] as const) {
      const marks = partsChart({ ...chart, tickText: (value) => `tick ${value}` }, { ...box, height: partsHeight(chart, 600) })
      const ticks = marks.flatMap((mark) => (mark.kind === 'text' && mark.text.startsWith('tick') ? [[Number(mark.text.slice(5)), mark.x]] : []))
      expect(ticks.length).toBeGreaterThan(2)
      expect(ticks.every(([value, x], i) => i === 0 || (value > ticks[i - 1][0] && x > ticks[i - 1][1]))).toBe(true)
      const zero = ticks.find(([value]) => value === 0)?.[1] ?? NaN
      const [[start, width]] = bars(marks, 'empowering')
      expect(Math.sign(start + width / 2 - zero)).toBe(side)
    }
  })
  it('gives names of segments another row where one is too short', () => {
    const names = (width: number) => new Set(partsChart(parts, { ...box, width, height: partsHeight(parts, width) }).flatMap((mark) => (mark.kind === 'text' && /^E\w+ −/.test(mark.text) ? [mark.y] : []))).size
    expect([names(700), names(300)]).toEqual([1, 2])
  })
})
