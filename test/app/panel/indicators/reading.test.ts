import { describe, expect, it } from 'vitest'
import { readCard } from '../../../../src/app/panel/indicators/reading'
import type { Indicator, Unit } from '../../../../src/model'
import type { RunSeries } from '../../../../src/view/chart'
import { dash, formatter, words, type Language } from '../../../../src/words'

const declared = (id: string, unit: Unit, symbol?: string): Indicator => ({
  id, unit, label: { id: 'Angka kemiskinan', en: 'Poverty rate' }, about: { id: '', en: '' }, better: 'down', scope: 'both', source: { id: '', en: '' }, ...(symbol ? { symbol } : {}),
})
const series = (...values: number[]): RunSeries => ({ known: values.length, values: () => Float64Array.from(values) })
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

function read(indicator: Indicator, run: RunSeries | null, baseline: RunSeries | null, language: Language = 'id', month = 1) {
  const card = readCard(indicator, run, baseline, month, 950, words[language], formatter(language))
  return { ...card, value: plain(card.value), unit: plain(card.unit), difference: plain(card.difference), shortDifference: plain(card.shortDifference), sentence: plain(card.sentence) }
}

describe('an indicator card', () => {
  it('reads value, unit and difference, and says all of it in one sentence', () => {
    expect(read(declared('p0', 'share', 'P0'), series(0.18, 0.145), series(0.18, 0.179))).toEqual({
      label: 'Angka kemiskinan', symbol: 'P0', currency: '', value: '14,5', unit: '%', shortUnit: '%', comparison: 'lower', difference: '−3,4 pp', shortDifference: '−3,4 pp',
      sentence: 'Angka kemiskinan (P0): 14,5 % pada bulan 1, 3,4 poin persentase lebih rendah daripada acuan.',
    })
  })
  it('counts families out of all of them', () => {
    expect(read(declared('reachedEver', 'families'), series(0, 358), series(0, 96), 'en')).toMatchObject({
      value: '358', unit: 'of 950', shortUnit: '', comparison: 'higher', difference: '+262', sentence: 'Poverty rate: 358 of 950 in month 1, 262 families higher than the baseline.',
    })
  })
  it('splits money into a large number and its unit', () => {
    expect(read(declared('programmeSpentRp', 'rupiah'), series(0, 3.62e9), series(0, 1.85e9))).toMatchObject({
      currency: 'Rp', value: '3,62', unit: 'miliar', shortUnit: 'M', difference: '+Rp 1,77 miliar', shortDifference: '+Rp 1,77 M',
    })
  })
  it('is the same as the baseline when the difference would print as zero', () => {
    expect(read(declared('gini', 'index'), series(0, 0.304), series(0, 0.3041))).toMatchObject({ comparison: 'equal', difference: '', sentence: 'Angka kemiskinan: 0,304 pada bulan 1, sama dengan acuan.' })
  })
  it('compares with nothing when there is no baseline or it is not that far', () => {
    expect(read(declared('gini', 'index'), series(0, 0.3), null)).toMatchObject({ comparison: 'none', sentence: 'Angka kemiskinan: 0,300 pada bulan 1.' })
    expect(read(declared('gini', 'index'), series(0, 0.3), series(0.3))).toMatchObject({ comparison: 'none' })
  })
  it('shows a dash without data', () => {
    expect(read(declared('p0', 'share'), null, series(0, 1))).toMatchObject({ value: dash, unit: '', comparison: 'none', sentence: 'Angka kemiskinan: belum ada data' })
  })
})
