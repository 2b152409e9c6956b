import { describe, expect, it } from 'vitest'
import { chartFile } from '../../../../src/app/panel/charts/chart-figure'
import { chartTable } from '../../../../src/app/panel/charts/chart-rows'
import type { Indicator, Unit } from '../../../../src/model'
import { chartCaption, tickText, valueText, villageText, type ChartContent, type RunSeries } from '../../../../src/view/chart'
import { formatter, words } from '../../../../src/words'

const declared = (unit: Unit): Indicator => ({
  id: 'p0', unit, label: { id: 'Angka kemiskinan', en: 'Poverty rate' }, symbol: 'P0', about: { id: '', en: '' }, better: 'down', scope: 'both', source: { id: '', en: '' },
})
const series = (...values: number[]): RunSeries => ({ known: values.length, values: () => Float64Array.from(values) })
const content: ChartContent = {
  indicator: declared('share'), run: series(0.18, 0.16, 0.145), baseline: series(0.18, 0.18, 0.179), horizon: 3, month: 2, families: 950, seed: 7,
  decisions: [{ month: 1, label: 'Staf lapangan 4 → 8' }], selectedMonth: -1, shocks: [{ month: 1, label: 'Banjir' }], villageNames: ['Melati'], villageWord: 'RW',
  villageSeries: () => ({ run: { values: Float64Array.of(0.2, 0.1), known: 2 }, baseline: null }),
}
const id = formatter('id')
const en = formatter('en')
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const title = (of: Partial<ChartContent>) => plain(chartCaption({ ...content, ...of }, words.id, id).title)

describe('the title of a chart', () => {
  it('says how far the run is from the baseline', () => {
    expect(title({})).toBe('Angka kemiskinan: 3,4 poin persentase lebih rendah daripada acuan pada bulan 2')
    expect(title({ run: content.baseline, baseline: content.run })).toBe('Angka kemiskinan: 3,4 poin persentase lebih tinggi daripada acuan pada bulan 2')
    expect(title({ month: 0 })).toBe('Angka kemiskinan: sama dengan acuan pada bulan 0')
  })
  it('of things that are counted says more or fewer', () => {
    const [few, many] = [series(10, 20, 30), series(10, 400, 733)]
    const families = (run: RunSeries, baseline: RunSeries) => title({ indicator: declared('families'), run, baseline })
    expect([families(many, few), families(few, many)]).toEqual(['Angka kemiskinan: 703 keluarga lebih banyak daripada acuan pada bulan 2', 'Angka kemiskinan: 703 keluarga lebih sedikit daripada acuan pada bulan 2'])
  })
  it('calls a difference that would print as zero nearly none', () => {
    expect(title({ run: series(0.18, 0.16, 0.17902) })).toBe('Angka kemiskinan: hampir sama dengan acuan pada bulan 2')
  })
  it('names what it is compared with', () => {
    expect(title({ against: 'withoutDecisions' })).toBe('Angka kemiskinan: 3,4 poin persentase lebih rendah daripada simulasi tanpa keputusan saya pada bulan 2')
    expect(title({ against: 'withoutDecisions', indicator: null, run: series(0.2, 0.2, 0.2), baseline: series(0.2, 0.2, 0.22) })).toBe('Pra-Sejahtera dan KS I: 40,0 % keluarga pada bulan 2, tanpa keputusan saya 44,0 %')
    const below = (baseline: RunSeries | null) => chartCaption({ ...content, indicator: null, baseline }, words.en, en).subtitle
    expect([below(content.baseline), below(null)].map((text) => text.includes('Dashed: the baseline'))).toEqual([true, false])
  })
  it('without a baseline compares with the start', () => {
    expect(title({ baseline: null })).toBe('Angka kemiskinan: pada bulan 2 turun 3,5 poin persentase dibandingkan awal')
    expect(title({ baseline: null, month: 0 })).toBe('Angka kemiskinan: pada bulan 0 sama dengan awal')
  })
  it('says when there is nothing yet', () => {
    expect(title({ run: null })).toBe('Angka kemiskinan: belum ada data')
  })
  it('of the stages names the two poorest', () => {
    expect(title({ indicator: null, run: series(0.2, 0.2, 0.2), baseline: series(0.2, 0.2, 0.22) })).toBe('Pra-Sejahtera dan KS I: 40,0 % keluarga pada bulan 2, pada acuan 44,0 %')
  })
  it('has measure, unit and sample under it', () => {
    expect(plain(chartCaption(content, words.en, en).subtitle)).toBe('Poverty rate (P0). In percent. One run of 950 families on one luck (seed 7); small differences can turn with other luck.')
    expect(plain(chartCaption({ ...content, indicator: declared('index'), families: 0 }, words.en, en).subtitle)).toBe('Poverty rate (P0).')
  })
})

describe('numbers in a chart', () => {
  it('on the axis stand without their unit', () => {
    expect(tickText(0.15, 0.05, declared('share'), id)).toBe('15')
    expect(tickText(0.025, 0.005, declared('share'), id)).toBe('2,5')
    expect(tickText(0.3, 0.005, declared('index'), en)).toBe('0.300')
    expect(plain(tickText(2e9, 1e9, declared('rupiah'), id))).toBe('2,0 miliar')
    expect(tickText(0, 1e9, declared('rupiah'), id)).toBe('0')
  })
  it('beside a line keep % and rupiah', () => {
    expect(plain(valueText(0.0289, declared('share'), id))).toBe('2,89 %')
    expect(plain(valueText(3.62e9, declared('rupiah'), en))).toBe('Rp 3.62 bn')
    expect(valueText(358, declared('families'), id)).toBe('358')
  })
  it('of villages have as many decimals in every village', () => {
    expect([0.0934, 0.111].map((share) => plain(villageText(share, declared('share'), id)))).toEqual(['9,3 %', '11,1 %'])
  })
})

describe('a chart as a table', () => {
  it('has a row for every known month with run, baseline, difference and what happened', () => {
    const { titles, rows } = chartTable(content, words.id, id).rows
    expect(titles).toEqual(['Bulan', 'Simulasi ini', 'Acuan', 'Selisih', 'Keputusan dan guncangan'])
    expect(rows.map((row) => row.map(plain))).toEqual([
      ['0', '18,0 %', '18,0 %', '0,0 pp', ''],
      ['1', '16,0 %', '18,0 %', '−2,0 pp', 'Staf lapangan 4 → 8; Banjir'],
      ['2', '14,5 %', '17,9 %', '−3,4 pp', ''],
    ])
  })
  it('leaves out the baseline when there is none', () => {
    expect(chartTable({ ...content, baseline: null }, words.id, id).rows.rows[0].map(plain)).toEqual(['0', '18,0 %', ''])
  })
  it('of the stages has a column each', () => {
    expect(chartTable({ ...content, indicator: null }, words.en, en).rows.titles).toEqual(['Month', 'Pra-Sejahtera', 'KS I', 'KS II', 'KS III', 'KS III Plus', 'Decisions and shocks'])
  })
})

describe('a saved chart', () => {
  const from = { scenario: 'oku-partnership', seed: 7, months: 3, engine: '1', digest: 'abcdef', parameters: '', decisions: '1:ngoStaff=8', link: '' }
  const file = chartFile(content, from, 'id', () => '#000000')
  it('says where it comes from, for people and for programs', () => {
    expect(plain(file.svg)).toContain('Gotong, skenario oku-partnership, benih 7, 3 bulan, mesin 1, sidik abcdef.')
    expect(plain(file.svg)).toContain('Keputusan: Bulan 1: Staf lapangan 4 → 8')
    expect(file.svg).toContain('&quot;decisions&quot;:&quot;1:ngoStaff=8&quot;')
  })
  it('is 1,200 px wide and holds the villages', () => {
    expect(file.width).toBe(1200)
    expect(file.svg).toContain('>Melati</text>')
  })
})
