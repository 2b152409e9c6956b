import { describe, expect, it } from 'vitest'
import { figure, inkStyle, svgText, type Drawing, type Figure, type LineChart, type Mark } from '../../../src/view/chart'
import { wrapText } from '../../../src/view/chart/text'

const line: LineChart = {
  run: { values: Float64Array.of(20, 15, 10, 5), known: 4 },
  baseline: { values: Float64Array.of(20, 20, 20, 20), known: 4 },
  horizon: 3, month: 1, decisions: [{ month: 2, label: 'x' }], selectedMonth: 2, shocks: [{ month: 1, label: 'Banjir' }], monthZero: 'Bulan 0',
  runName: 'Simulasi ini', baselineName: 'Acuan', tickText: String, valueText: (value) => `${value} %`,
}
const base: Figure = { width: 800, chart: { kind: 'line', line }, chartHeight: 300, villages: null, villagesTitle: 'Per desa', caption: null }
const texts = ({ marks }: Drawing) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
const inked = (drawing: Drawing, ink: Mark['ink']) => drawing.marks.filter((mark) => mark.ink === ink)

describe('a large chart', () => {
  it('names its lines, the values at the playhead, the axes and the shock', () => {
    expect(texts(figure(base))).toEqual(expect.arrayContaining(['0', '5', '10', '15', '20', 'Simulasi ini', 'Acuan', '15 %', '20 %', 'Bulan 0', '3', 'Banjir']))
  })
  it('draws the run solid to the playhead and faint after it', () => {
    const drawing = figure(base)
    const points = (ink: Mark['ink']) => inked(drawing, ink).map((mark) => (mark.kind === 'path' ? mark.d.split('L').length : 0))
    expect(points('run')).toEqual([2])
    expect(points('ahead')).toEqual([3])
    expect(points('baseline')).toEqual([4])
  })
  it('fills the pin of the selected month only', () => {
    expect(inked(figure(base), 'pinSelected')).toHaveLength(1)
    expect(inked(figure({ ...base, chart: { kind: 'line', line: { ...line, selectedMonth: -1 } } }), 'pinSelected')).toHaveLength(0)
  })
  it('without a baseline has one line and one name', () => {
    const drawing = figure({ ...base, chart: { kind: 'line', line: { ...line, baseline: null } } })
    expect(texts(drawing)).not.toContain('Acuan')
    expect(inked(drawing, 'baseline')).toEqual([])
  })
  it('keeps its value labels left of the playhead at the end of the run', () => {
    const drawing = figure({ ...base, chart: { kind: 'line', line: { ...line, month: 3 } } })
    expect(drawing.marks).toContainEqual(expect.objectContaining({ text: '5 %', anchor: 'end' }))
  })
  it('keeps every mark inside its width', () => {
    const outside = [300, 800].flatMap((width) => figure({ ...base, width }).marks.filter((mark) => mark.kind !== 'path' && (mark.x < 0 || mark.x > width)))
    expect(outside).toEqual([])
  })
})

describe('village charts', () => {
  const village = (name: string, ...values: number[]) => ({ name, run: { values: Float64Array.from(values), known: values.length }, baseline: null })
  const villages = { villages: [village('Melati', 0, 10), village('Mawar', 0, 20)], horizon: 1, month: 1, valueText: String }
  it('share one scale, so that half the value is half the height', () => {
    const heights = inked(figure({ ...base, villages }), 'runSmall').map((mark) => (mark.kind === 'path' ? mark.d.match(/,([\d.]+)L[\d.]+,([\d.]+)/) : null)?.slice(1).map(Number))
    expect(heights.map((ends) => (ends ? ends[0] - ends[1] : 0))).toEqual([26, 52])
  })
  it('take another row when the width is used up', () => {
    expect(figure({ ...base, villages, width: 200 }).height - figure({ ...base, villages, width: 800 }).height).toBe(92)
  })
})

describe('the stacked stages', () => {
  it('are five bands under a veil, with names and shares', () => {
    const values = Float64Array.of(0.2, 0.2)
    const stages = { ...line, horizon: 1, run: { known: 2, values: () => values }, baseline: null, names: ['a', 'b', 'c', 'd', 'e'], shareText: (share: number) => `${share * 100}` }
    const drawing = figure({ ...base, chart: { kind: 'stages', stages } })
    expect(['stage1', 'stage2', 'stage3', 'stage4', 'stage5', 'veil'].map((ink) => inked(drawing, ink as Mark['ink']).length)).toEqual([2, 2, 2, 2, 1, 1])
    expect(texts(drawing).filter((text) => text === '20')).toHaveLength(5)
  })
})

describe('an SVG file', () => {
  const drawing = figure({ ...base, caption: { title: 'A <b> & "c"', subtitle: 's', notes: ['n\u0000'] } })
  const svg = svgText(drawing, { title: 'A <b> & "c"', language: 'id', metadata: '{"a":1}', colour: (token) => `[${token}]` })
  it('holds resolved colours and nothing to fetch', () => {
    expect(svg).toContain('stroke="[--ink1]"')
    expect(svg).not.toMatch(/var\(|href|url\(|class=|@import/)
    expect(svg.match(/http/g)).toHaveLength(1) // the name of the format
  })
  it('escapes what people wrote and drops what XML forbids', () => {
    expect(svg).toContain('<title>A &lt;b&gt; &amp; &quot;c&quot;</title>')
    expect(svg).toContain('>n</text>')
  })
  it('carries its provenance', () => {
    expect(svg).toContain('<metadata>{&quot;a&quot;:1}</metadata>')
  })
  it('outlines labels in the colour of the page and writes dashes and opacity', () => {
    expect(svg).toMatch(/stroke="\[--paper\]" stroke-width="4"[^>]* paint-order="stroke"[^>]*>Acuan</)
    expect(svg).toContain(`stroke-dasharray="${inkStyle('baseline').dash}"`)
    expect(svg).toContain('opacity="0.28"')
  })
  it('is as large as the drawing', () => {
    expect(svg).toContain(`width="800" height="${drawing.height}" viewBox="0 0 800 ${drawing.height}"`)
  })
})

describe('long lines', () => {
  it('break at spaces', () => {
    expect(wrapText('satu dua tiga', 10, 50)).toEqual(['satu dua', 'tiga'])
    expect(wrapText('sangatpanjangsekali', 10, 20)).toEqual(['sangatpanjangsekali'])
  })
})
