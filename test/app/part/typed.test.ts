import { describe, expect, it } from 'vitest'
import { parameterOf } from '../../../src/app/draft'
import { readTyped } from '../../../src/app/part/typed'
import { words } from '../../../src/words'

const budget = parameterOf('government.partnershipBudgetRpPerYear') // 0 to 6 billion
const visits = parameterOf('facilitator.visitShare') // 0 to 100 %
const staff = parameterOf('ngo.facilitators') // whole, 0 to 40
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('a typed value', () => {
  it('is read as the reader writes numbers, and echoed in full', () => {
    const read = readTyped('1.000.000,5', { ...budget, whole: undefined }, 'id', words.id)
    expect(read).toMatchObject({ kind: 'value', value: 1_000_000.5 })
    expect(readTyped('1,2 miliar', budget, 'id', words.id)).toMatchObject({ value: 1.2e9 })
    expect(readTyped('1.2 bn', budget, 'en', words.en)).toMatchObject({ value: 1.2e9 })
    const echo = readTyped('1,2 miliar', budget, 'id', words.id)
    expect(echo.kind === 'value' && plain(echo.echo)).toBe('Terbaca Rp 1.200.000.000/tahun')
  })

  it('is percent for a share', () => {
    expect(readTyped('33', visits, 'id', words.id)).toMatchObject({ value: 0.33 })
  })

  it('out of range gets a sentence: found, expected, next step', () => {
    const read = readTyped('140', visits, 'en', words.en)
    expect(read.kind === 'wrong' && plain(read.sentence)).toBe('140 % is outside the range 0–100 %. Nearest: 100 %.')
    const low = readTyped('-3', staff, 'id', words.id)
    expect(low.kind === 'wrong' && plain(low.sentence)).toBe('−3 orang di luar rentang 0–40 orang. Terdekat: 0 orang.')
  })

  it('out of range is written as short as the range', () => {
    const read = readTyped('10 miliar', budget, 'id', words.id)
    expect(read.kind === 'wrong' && plain(read.sentence)).toBe('Rp 10 miliar/tahun di luar rentang Rp 0–6 miliar/tahun. Terdekat: Rp 6 miliar/tahun.')
    const near = readTyped('6000000001', budget, 'en', words.en)
    expect(near.kind === 'wrong' && plain(near.sentence)).toBe('Rp 6,000,000,001/year is outside the range Rp 0–6 bn/year. Nearest: Rp 6 bn/year.')
  })

  it('that is no number says so with an example', () => {
    const read = readTyped('banyak', staff, 'id', words.id)
    expect(read.kind === 'wrong' && read.sentence).toContain('“banyak” bukan bilangan')
  })

  it('of a whole parameter is never rounded behind one\'s back', () => {
    const read = readTyped('2,5', staff, 'id', words.id)
    expect(read.kind === 'wrong' && plain(read.sentence)).toBe('2,5 orang bukan bilangan bulat. Terdekat: 3 orang.')
    const english = readTyped('3.6', staff, 'en', words.en)
    expect(english.kind === 'wrong' && plain(english.sentence)).toBe('3.6 people is not a whole number. Nearest: 4 people.')
    expect(readTyped('3,0', staff, 'id', words.id)).toMatchObject({ kind: 'value', value: 3 })
    expect(readTyped('1,15 miliar', budget, 'id', words.id)).toMatchObject({ kind: 'value', value: 1.15e9 })
  })

  it('that is empty is nothing yet', () => {
    expect(readTyped('  ', staff, 'en', words.en)).toEqual({ kind: 'empty' })
  })
})
