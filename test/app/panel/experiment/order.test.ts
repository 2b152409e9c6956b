import { describe, expect, it } from 'vitest'
import { orderOf } from '../../../../src/app/panel/experiment/order'
import type { ExperimentPlan } from '../../../../src/lab'

const plan = (kind: string, points: number, repeats: number) => ({ experiment: { kind, repeats }, points: Array.from({ length: points }, () => ({})), jobs: Array.from({ length: points * repeats }, () => ({})) }) as unknown as ExperimentPlan
const nothing = () => false

describe('the order of the runs', () => {
  it('sketches the line of one setting, then goes from value to value', () => {
    // Two values with six repeats: runs 0 to 5 and 6 to 11.
    expect(orderOf(plan('oneSetting', 2, 6), nothing)).toEqual([0, 6, 1, 7, 2, 8, 3, 9, 4, 5, 10, 11])
  })
  it('makes every point of a map as sure as the others', () => {
    expect(orderOf(plan('twoSettings', 3, 2), nothing)).toEqual([0, 2, 4, 1, 3, 5])
  })
  it('makes whole seeds of a share-out', () => {
    expect(orderOf(plan('attribution', 2, 3), nothing)).toEqual([0, 3, 1, 4, 2, 5])
  })
  it('leaves designs as they stand', () => {
    expect(orderOf(plan('whichMatter', 4, 1), nothing)).toEqual([0, 1, 2, 3])
  })
  it('holds every run once, but for those that are there', () => {
    for (const kind of ['oneSetting', 'twoSettings', 'howSure', 'sobol', 'attribution']) expect([...orderOf(plan(kind, 3, 7), (job) => job % 2 === 0)].sort((a, b) => a - b)).toEqual([1, 3, 5, 7, 9, 11, 13, 15, 17, 19])
  })
})
