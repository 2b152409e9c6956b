import { describe, expect, it } from 'vitest'
import { profileTable, welfareTable } from '../../../src/app/panel/biography/tables'
import { chartTable } from '../../../src/app/panel/charts/chart-rows'
import { bandOf } from '../../../src/app/panel/compare/band'
import { differenceTable } from '../../../src/app/panel/compare/difference-figure'
import type { Gains } from '../../../src/app/panel/compare/gains'
import { gainsTable } from '../../../src/app/panel/compare/gains-figure'
import { answerOf } from '../../../src/app/panel/experiment/answer'
import type { ChartData, ChartRows } from '../../../src/app/part/chart-table'
import { speechOf } from '../../../src/app/part/use-words'
import { toCsv } from '../../../src/export'
import { indicatorIndex, indicators } from '../../../src/model'
import { letters } from '../../../src/run'
import type { Biography, Telling } from '../../../src/run'
import type { ChartContent, RunSeries } from '../../../src/view/chart'
import { biographyPageWords, compareWords, formatter, words } from '../../../src/words'
import { luck, made } from '../panel/experiment/made'

const en = formatter('en')

/** A printed number, and how far what it prints may lie from it; null for words. */
function read(text: string): { readonly value: number; readonly within: number } | null {
  const found = /^(?:Rp )?([+-]?)(?:Rp )?(-?[\d,]+(?:\.(\d+))?) ?(%|pp|m|bn)?(?![a-z])/.exec(text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-'))
  if (!found) return null
  const [, sign, digits, decimals = '', unit = ''] = found
  const size = { '%': 0.01, pp: 0.01, m: 1e6, bn: 1e9 }[unit] ?? 1
  return { value: Number(`${sign}${digits.replaceAll(',', '')}`) * size, within: 0.5001 * size * 10 ** -decimals.length }
}

/** Every printed number of a table that its CSV does not have, and how many are the same. */
function compared(rows: ChartRows, csv: ChartData): { readonly same: number; readonly apart: readonly string[] } {
  const apart: string[] = []
  let same = 0
  rows.rows.forEach((row, r) => row.forEach((text, c) => {
    const cell = csv.rows[r][c]
    const number = typeof cell === 'number' ? read(text) : null
    if (number === null ? typeof cell === 'number' && Number.isFinite(cell) && !/stage|Stage/.test(csv.heads[c]) : Math.abs(number.value - (cell as number)) > number.within) apart.push(`${csv.heads[c]} ${r}: ${text} is not ${cell}`)
    else same += 1
  }))
  return { same, apart }
}

const series = (...values: number[]): RunSeries => ({ known: values.length, values: () => Float64Array.from(values) })
const p0 = indicators[indicatorIndex['p0']]
const content: ChartContent = {
  indicator: p0, run: series(0.18, 0.1612, 0.14537), baseline: series(0.18, 0.181, 0.1793), horizon: 3, month: 2, families: 950, seed: 7,
  decisions: [{ month: 1, label: 'Field staff 4 → 8' }], selectedMonth: -1, shocks: [{ month: 1, label: 'Flood' }], villageNames: [], villageWord: 'RW', villageSeries: () => ({ run: null, baseline: null }),
}
const sides = (effect: number) => {
  const first = Array.from({ length: 12 }, (_, pair) => Float64Array.of(0.1, 0.11, 0.12 + 0.001 * luck(pair)))
  return bandOf(first, first.map((one, pair) => one.map((value, month) => value - (month > 0 ? effect + 0.01 * luck(7 * pair + month) : 0))))
}
const zone = { worse: 1, same: 20, better: 3, never: 4, households: 1_234 }
const gains: Gains = { month: 3, whole: { ...zone, households: 6_170 }, byFifth: [zone, zone, zone, zone, zone], bins: [], toleranceRp: 5_000 }
const household = (perPersonRp: number[]) => ({ povertyLineRp: 512_345, course: { perPersonRp: Float64Array.from(perPersonRp), stage: Uint8Array.of(1, 2, 2) } }) as unknown as Biography
const scores = (...values: number[]) => Object.fromEntries(letters.map((letter, i) => [letter, Float32Array.from(values.map((value) => value + 0.01 * i))]))
const scored = { profile: scores(0.2, 0.75), villageProfile: scores(0.3, 0.5) } as unknown as Biography
const telling = { format: en, names: { stages: words.en.welfareStage } } as unknown as Telling

const kinds: readonly (readonly [string, { readonly rows: ChartRows; readonly csv: () => ChartData }, readonly string[], number])[] = [
  ['of an indicator', chartTable(content, words.en, en), ['month', 'p0', 'p0Compared', 'p0Difference', 'events'], 3],
  ['of an amount of money', chartTable({ ...content, indicator: indicators[indicatorIndex['programmeSpentRp']], run: series(0, 123_456_789, 2_345_678_901), baseline: null }, words.en, en), ['month', 'programmeSpentRp', 'events'], 3],
  ['of the stages', chartTable({ ...content, indicator: null }, words.en, en), ['month', 'stageShare1', 'stageShare2', 'stageShare3', 'stageShare4', 'stageShare5', 'events'], 3],
  ['of a difference', differenceTable({ indicator: p0, band: sides(0.02), state: 'done', months: 2, month: 2, sharedLuck: true, sameVillages: true }, speechOf('en'), compareWords.en), ['month', 'mean', 'mean95Low', 'mean95High', 'pairs95Low', 'pairs95High'], 3],
  ['of gains', gainsTable(gains, speechOf('en'), compareWords.en), ['fifth', 'households', 'worse', 'same', 'better', 'never'], 6],
  ['of a household', welfareTable(household([500_000, 487_654.5, 612_345]), { biography: household([1, 2, 3]), name: 'same household' }, 2, telling, biographyPageWords.en), ['month', 'perPersonRp', 'twinPerPersonRp', 'povertyLineRp', 'stage'], 3],
  ['of the letters of a household', profileTable(scored, 1, 'village', telling, biographyPageWords.en), ['letter', 'month0', 'now', 'villageMedian'], 6],
]

describe('a chart as a table and as CSV', () => {
  it.each(kinds)('%s has the same rows and the same numbers', (_, { rows, csv }, heads, count) => {
    const data = csv()
    expect(data.heads).toEqual(heads)
    expect([rows.titles.length, rows.rows.length, data.rows.length]).toEqual([heads.length, count, count])
    expect(compared(rows, data)).toEqual({ same: heads.length * count, apart: [] })
  })
  it('is told apart when a number is another', () => {
    const [, { rows, csv }] = kinds[0]
    const data = csv()
    const other = { ...data, rows: data.rows.map((row, r) => row.map((cell, c) => (r === 1 && c === 1 ? 0.17 : cell))) }
    expect(compared(rows, other).apart).toEqual(['p0 1: 16.1\u00a0% is not 0.17'])
  })
  it('writes numbers with all their digits, in the manner of the reader’s Excel', () => {
    const { heads, rows } = kinds[0][1].csv()
    const lines = (language: 'id' | 'en') => toCsv(heads, rows, language).slice(1).split('\r\n')
    expect(lines('id')[2]).toBe('1;0,1612;0,181;-0,019799999999999984;"Field staff 4 → 8; Flood"')
    expect(lines('en')[2]).toBe('1,0.1612,0.181,-0.019799999999999984,Field staff 4 → 8; Flood')
  })
  it('of a difference with its pairs says nothing before there is one', () => {
    const { rows, csv } = differenceTable({ indicator: p0, band: bandOf([], []), state: 'idle', months: 2, month: 2, sharedLuck: true, sameVillages: true }, speechOf('en'), compareWords.en)
    expect([rows.rows, csv().rows]).toEqual([[], []])
  })
})

const staff = { parameter: 'ngo.facilitators', from: 0, to: 40, points: 3 }
const budget = { parameter: 'government.partnershipBudgetRpPerYear', from: 0, to: 2e9, points: 3 }
const answers = [
  made({ axes: [staff] }, (set, r) => 0.2 - 0.001 * set['ngo.facilitators'] + 0.01 * luck(r)),
  made({ kind: 'twoSettings', axes: [staff, budget] }, (set, r) => 0.2 - 0.001 * set['ngo.facilitators'] + 0.01 * luck(r)),
  made({ kind: 'howSure' }, (_, r) => 0.2 + 0.01 * luck(r)),
  made({ kind: 'whichMatter', axes: [staff, budget] }, (set) => 0.2 - 0.001 * set['ngo.facilitators']),
  made({ kind: 'attribution', axes: [] }, (_, r, point) => 0.2 - 0.01 * point + 0.001 * luck(r)),
]

describe('an answer as a table and as CSV', () => {
  it.each(answers.flatMap((asked) => (answerOf(asked)?.charts ?? []).map((chart) => [asked.plan.experiment.kind, chart.id, chart] as const)))('%s, %s: the same rows, and every number of the table', (_, __, chart) => {
    const [rows, data] = [chart.rows(), chart.data()]
    expect(data.rows.length).toBe(rows.rows.length)
    expect(rows.rows.length).toBeGreaterThan(0)
    const missing = rows.rows.flatMap((row, r) => {
      const numbers = data.rows[r].filter((cell) => typeof cell === 'number')
      const isThere = (found: ReturnType<typeof read>) => !found || numbers.some((cell) => Math.abs(cell - found.value) <= found.within)
      return row.slice(1).filter((text) => !isThere(read(text))).map((text) => `${text} is none of ${numbers.join(' ')}`)
    })
    expect(missing).toEqual([])
  })
})
