import { describe, expect, it } from 'vitest'
import { branchAt } from '../../../../src/app/branches'
import { comparedAtFirst } from '../../../../src/app/compared'
import type { Compared, RunChoice } from '../../../../src/app/compared'
import { decide, draftOf, specOf } from '../../../../src/app/draft'
import { draftOfChoice, pairOf } from '../../../../src/app/panel/compare/choices'
import type { Page } from '../../../../src/app/panel/compare/choices'
import { scenarioById } from '../../../../src/run'
import { scenario } from '../../fakeRunner'

const oku = draftOf(scenarioById('oku-partnership')!)
const page = (change: Partial<Page> = {}): Page => ({ draft: oku, branches: null, records: [], ...change })
const between = (a: RunChoice | null, b: RunChoice | null, change: Partial<Compared> = {}) => ({ ...comparedAtFirst, a, b, ...change })
const kinds = (compared: Compared, on: Page) => {
  const { a, b } = pairOf(compared, on)
  return [a.choice, b.choice]
}

describe('what stands on a side that nobody chose', () => {
  it('is the run of the page on B, and its baseline on A', () => {
    expect(kinds(comparedAtFirst, page())).toEqual([{ kind: 'scenario', scenario: 'oku-no-programme' }, { kind: 'current' }])
  })
  it('is the branch that the current one left', () => {
    expect(kinds(comparedAtFirst, page({ branches: branchAt(oku, null, 10) }))).toEqual([{ kind: 'branch', branch: 0 }, { kind: 'current' }])
  })
  it('is the run without decisions where there is no baseline, else another scenario', () => {
    const own = draftOf(scenario)
    expect(kinds(comparedAtFirst, page({ draft: decide(own, 3, { 'ngo.facilitators': 9 }) }))[0]).toEqual({ kind: 'untouched' })
    expect(kinds(comparedAtFirst, page({ draft: own }))[0]).toMatchObject({ kind: 'scenario' })
  })
  it('is never the run that the other side shows', () => {
    expect(kinds(between({ kind: 'current' }, null), page())).toEqual([{ kind: 'current' }, { kind: 'scenario', scenario: 'oku-no-programme' }])
    expect(kinds(between(null, { kind: 'scenario', scenario: 'oku-no-programme' }), page())[0]).toEqual({ kind: 'current' })
  })
  it('takes the place of a branch that was deleted', () => {
    expect(kinds(between({ kind: 'branch', branch: 7 }, { kind: 'current' }), page())[0]).toEqual({ kind: 'scenario', scenario: 'oku-no-programme' })
  })
})

describe('two runs', () => {
  const alone: RunChoice = { kind: 'scenario', scenario: 'oku-government-alone' }
  const record = { record: 1, name: 'lesson.json', spec: { ...specOf(oku), seed: 9, months: 36 } }

  it('share the seed of A, and the months that both have', () => {
    const pair = pairOf(between({ kind: 'record', record: 1 }, { kind: 'current' }), page({ records: [record] }))
    expect([pair.months, pair.a.draft.seed, pair.b.draft.seed, pair.b.draft.months]).toEqual([36, 9, 9, 36])
  })
  it('without shared luck keep their own seeds, which are never the same', () => {
    const apart = pairOf(between({ kind: 'record', record: 1 }, { kind: 'current' }, { sharedLuck: false }), page({ records: [record] }))
    expect([apart.a.draft.seed, apart.b.draft.seed]).toEqual([9, 1])
    expect(pairOf(between(alone, { kind: 'current' }, { sharedLuck: false }), page()).b.draft.seed).toBe(1_000_001)
  })
  it('of the same villages have the same households; of others they have not', () => {
    expect(pairOf(between(alone, { kind: 'current' }), page()).sameVillages).toBe(true)
    expect(pairOf(between({ kind: 'scenario', scenario: 'pilang-pkh' }, { kind: 'current' }), page()).sameVillages).toBe(false)
  })
  it('a scenario runs as long and on the same seed as the run of the page', () => {
    const changed = { ...oku, seed: 77, months: 24 }
    expect(draftOfChoice(alone, page({ draft: changed }))).toMatchObject({ seed: 77, months: 24, decisions: [] })
  })
})
