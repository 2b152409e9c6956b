import { describe, expect, it } from 'vitest'
import { gainsOf, roundFigure, sameStages } from '../../../../src/app/panel/compare/gains'
import { gainsTitle } from '../../../../src/app/panel/compare/gains-figure'
import { speechOf } from '../../../../src/app/part/use-words'
import type { HouseholdTable } from '../../../../src/run'
import { compareWords } from '../../../../src/words'
import type { Language } from '../../../../src/words'

/** Five households, one in each fifth, poverty line 500,000: a tolerance of 5,000. */
const table = (perPersonRp: number[], reached: number[], stage = [1, 2, 3, 4, 5]): HouseholdTable => ({
  month: 24, households: 5, povertyLineRp: 500_000,
  values: { perPersonRp: Int32Array.from(perPersonRp), reached: Uint8Array.from(reached), stage: Uint8Array.from(stage), quintile: Uint8Array.of(1, 2, 3, 4, 5) } as unknown as HouseholdTable['values'],
})

describe('who gains and who loses', () => {
  const a = table([400_000, 500_000, 600_000, 700_000, 900_000], [0, 1, 0, 0, 0])
  const b = table([404_999, 505_000, 580_000, 700_000, 2_000_000], [0, 0, 2, 0, 0], [5, 5, 5, 5, 5])
  const gains = gainsOf(a, b)

  it('is told by spending per person, and less than a hundredth of the poverty line is the same', () => {
    expect(gains.toleranceRp).toBe(5_000)
    expect(gains.whole).toEqual({ worse: 1, same: 2, better: 2, never: 3, households: 5 })
    expect(gains.byFifth.map(({ better }) => better)).toEqual([0, 1, 0, 0, 1])
  })
  it('was never reached only who was reached in neither', () => {
    expect(gains.byFifth.map(({ never }) => never)).toEqual([1, 0, 0, 1, 1])
  })
  it('stands in bins of either side of the same, by the stage in A', () => {
    const filled = gains.bins.filter(({ byStage }) => byStage.some((count) => count > 0))
    expect(filled.map(({ from, to, byStage }) => [from, to, byStage.join('')])).toEqual([
      [-50_000, -20_000, '00100'], [-5_000, 5_000, '10010'], [5_000, 10_000, '01000'], [500_000, Infinity, '00001'],
    ])
    expect(gains.bins).toHaveLength(15)
  })
})

describe('the heading', () => {
  const titled = (worse: number, better: number, language: Language) => {
    const whole = { worse, same: 1_000 - worse - better, better, never: 0, households: 1_000 }
    return gainsTitle({ month: 24, whole, byFifth: [], bins: [], toleranceRp: 1 }, speechOf(language), compareWords[language]).replaceAll('\u00a0', ' ')
  }
  it('says both who loses and who gains', () => {
    expect(titled(290, 50, 'id')).toBe('29 % keluarga lebih buruk, 5 % lebih baik di B')
    expect(titled(290, 50, 'en')).toBe('29 % of families worse off, 5 % better off in B')
    expect(titled(4, 50, 'id')).toBe('<1 % keluarga lebih buruk, 5 % lebih baik di B')
  })
  it('says only the side that there is', () => {
    expect(titled(290, 0, 'en')).toBe('29 % of families worse off in B')
    expect(titled(0, 50, 'id')).toBe('5 % keluarga lebih baik di B')
    expect(titled(0, 0, 'id')).toBe('Tidak ada keluarga yang lebih baik atau lebih buruk di B')
  })
})

it('one pair is said in the singular', () => {
  expect(compareWords.en.difference.subtitle('', '1')).toContain('Mean of 1 shared-luck pair (the stages show the first);')
  expect(compareWords.en.difference.subtitle('', '30')).toContain('Mean of 30 shared-luck pairs (the stages show the first);')
})

it('round figures are 1, 2 or 5 times a power of ten', () => {
  expect([4_999, 5_000, 9_000, 21, 0.3, 0].map(roundFigure)).toEqual([2_000, 5_000, 5_000, 20, 0.2, 1])
})

it('households in the same stage in both are marked', () => {
  expect([...sameStages(Uint8Array.of(1, 2, 3), Uint8Array.of(1, 3, 3))]).toEqual([1, 0, 1])
})
