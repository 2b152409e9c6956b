import { beforeEach, describe, expect, it } from 'vitest'
import { openDraft, redo, resetLevers, seek, setLever, setRun, undo } from '../../src/app/actions'
import { branchAt, branchOf, changesOf, draftOfBranch, pathOf, without, written } from '../../src/app/branches'
import type { Branches } from '../../src/app/branches'
import { branchHere, branchName, compareBranch, removeBranch, renameBranch, switchBranch } from '../../src/app/branching'
import { decide, draftOf, specOf, withoutDecisions } from '../../src/app/draft'
import type { Draft } from '../../src/app/draft'
import { initialState, useStore } from '../../src/app/store'
import { digestWorld } from '../../src/model'
import { advance, allDecisions, scenarioById, sharedMonths, worldOf } from '../../src/run'
import { words } from '../../src/words'
import { scenario } from './fakeRunner'

const lever = 'ngo.facilitators'
const at = (month: number, value: number) => ({ month, parameter: lever, value })
const start = decide(decide(draftOf(scenario), 4, { [lever]: 2 }), 14, { [lever]: 6 })
const specs = (draft: Draft, branches: Branches) => branches.list.map(({ id }) => specOf(draftOfBranch(draft, branches, id)))
/** The draft of the current branch after a lever was moved in it. */
function decided(draft: Draft, branches: Branches, month: number, value: number): [Draft, Branches] {
  const next = decide(draft, month, { [lever]: value })
  return [next, written(branches, next)]
}

describe('a fork', () => {
  it('leaves two runs that are the same until something is decided in one of them', () => {
    const branches = branchAt(start, null, 10)
    const [first, second] = specs(start, branches)
    expect(second).toEqual(first)
    expect(sharedMonths(first, second)).toBe(Infinity)
    expect(branches.list[1]).toMatchObject({ id: 1, parent: 0, month: 10, decisions: [at(14, 6)] })
    expect(changesOf(start, branches, 1)).toEqual([])
  })

  it('shares the state of every month up to the fork bit for bit, and not those after a decision there', () => {
    const oku = scenarioById('oku-partnership')!
    const small = { ...oku, months: 8, villages: [oku.villages[0], { ...oku.villages[1], families: 12 }] }
    const run = draftOf(small)
    const [changed, branches] = decided(run, branchAt(run, null, 5), 5, 0)
    const [first, second] = specs(changed, branches).map((spec) => {
      const world = worldOf(spec)
      const digests = [digestWorld(world)]
      while (world.month < spec.months) {
        advance(world, allDecisions(spec))
        digests.push(digestWorld(world))
      }
      return digests
    })
    expect(second.slice(0, 6)).toEqual(first.slice(0, 6))
    expect(second[6]).not.toBe(first[6])
    expect(sharedMonths(...(specs(changed, branches) as [never, never]))).toBe(5)
  })

  it('a decision after it belongs to its branch alone', () => {
    const [draft, branches] = decided(start, branchAt(start, null, 10), 12, 9)
    expect(specs(draft, branches).map(({ decisions }) => decisions)).toEqual([[at(4, 2), at(14, 6)], [at(4, 2), at(12, 9), at(14, 6)]])
    expect(changesOf(draft, branches, 1)).toEqual([{ month: 12, parameter: lever, before: 2, value: 9 }])
  })

  it('a decision before it is in both, whoever takes it', () => {
    const [draft, branches] = decided(start, branchAt(start, null, 10), 6, 3)
    expect(specs(draft, branches).map(({ decisions }) => decisions)).toEqual([[at(4, 2), at(6, 3), at(14, 6)], [at(4, 2), at(6, 3), at(14, 6)]])
    expect(changesOf(draft, branches, 1)).toEqual([])
    expect(pathOf(branches, 0).decisions).toEqual([at(4, 2), at(6, 3), at(14, 6)])
  })

  it('of a branch keeps what all of its ancestors share, also when it lies before the month that they parted', () => {
    const [second, branches] = decided(start, branchAt(start, null, 10), 12, 9)
    const third = branchAt(second, branches, 7)
    const [draft, all] = decided(second, third, 8, 1)
    expect(specs(draft, all).map(({ decisions }) => decisions)).toEqual([
      [at(4, 2), at(14, 6)], [at(4, 2), at(12, 9), at(14, 6)], [at(4, 2), at(8, 1), at(12, 9), at(14, 6)],
    ])
    const [before] = decided(draft, all, 5, 4)
    const spread = written(all, before)
    expect(spread.list.map(({ id }) => pathOf(spread, id).decisions[1])).toEqual([at(5, 4), at(5, 4), at(5, 4)])
  })

  it('takes the scenario\'s own decisions along, and one taken out after it stays in the other', () => {
    const told = draftOf({ ...scenario, decisions: [at(3, 1), at(20, 5)] })
    const branches = branchAt(told, null, 10)
    const removed = withoutDecisions(told, [at(20, 5)])
    const after = written(branches, removed)
    expect(specs(removed, after).map((spec) => spec.scenario.decisions)).toEqual([[at(3, 1), at(20, 5)], [at(3, 1)]])
    expect(changesOf(removed, after, 1)).toEqual([{ month: 20, parameter: lever, before: 5, value: 1 }])
    expect(draftOfBranch(removed, after, 0).scenario, 'the scenario as it was opened stays that very object').toBe(told.original)
  })
})

describe('taking a branch out', () => {
  const [second, one] = decided(start, branchAt(start, null, 10), 12, 9)
  const [third, two] = decided(second, branchAt(second, one, 16), 18, 1)
  const runs = specs(third, two)

  it.each([0, 1, 2])('changes none of the runs that are left: %i', (id) => {
    const left = without(two, id)
    const draft = draftOfBranch(third, left, left.current)
    expect(specs(draft, left)).toEqual(runs.filter((_, place) => place !== id))
    expect(left.list[0].parent).toBeNull()
  })

  it('shows the one it left', () => {
    expect(without(two, 2).current).toBe(1)
    expect(without({ ...two, current: 1 }, 1)).toMatchObject({ current: 0, list: [{ id: 0 }, { id: 2, parent: 0, month: 10 }] })
    expect(() => branchOf(two, 7)).toThrow(RangeError)
  })
})

describe('the page', () => {
  const state = () => useStore.getState()
  const decisions = () => state().draft?.decisions
  beforeEach(() => {
    useStore.setState(initialState, true)
    openDraft(start)
    seek(10)
    branchHere()
  })

  it('forks at the playhead, shows the branch and lets the ghost show the run it left', () => {
    expect(state()).toMatchObject({ branches: { current: 1 }, comparison: 'parent', draft: start })
    expect(branchName(branchOf(state().branches!, 1), 'id')).toBe('Cabang 1')
  })

  it('forks where futures can still part when it stands at the last month, and says so', () => {
    const { months } = start
    seek(months)
    branchHere()
    expect(state()).toMatchObject({ playhead: months - 1, branches: { current: 2 } })
    expect(branchOf(state().branches!, 2).month).toBe(months - 1)
    const said = state().notice
    expect(said?.kind === 'done' && said.text).toContain(words[state().language].branches.lastMonth(String(months)))
  })

  it('switches between futures, and undo goes all the way back', () => {
    setLever(lever, 9)
    switchBranch(0)
    expect(decisions()).toEqual(start.decisions)
    undo()
    expect([state().branches?.current, decisions()]).toEqual([1, [at(4, 2), at(10, 9), at(14, 6)]])
    undo()
    undo()
    expect([state().branches, decisions()]).toEqual([null, start.decisions])
    redo()
    redo()
    expect(changesOf(state().draft!, state().branches!, 1)).toHaveLength(1)
  })

  it('is renamed and deleted; the last one left is a run without branches', () => {
    renameBranch(1, '  Staf   ')
    expect(branchName(branchOf(state().branches!, 1), 'en')).toBe('Staf')
    setLever(lever, 9)
    removeBranch(0)
    expect([state().branches, decisions()]).toEqual([null, [at(4, 2), at(10, 9), at(14, 6)]])
    undo()
    expect(state().branches?.list).toHaveLength(2)
  })

  it('seed, length and levers set before month 0 belong to all futures; another scenario has none of them', () => {
    setRun(99, 18)
    expect(specs(state().draft!, state().branches!).map(({ seed, months }) => [seed, months])).toEqual([[99, 18], [99, 18]])
    resetLevers()
    expect(specs(state().draft!, state().branches!).map((spec) => spec.decisions)).toEqual([[at(14, 6)], []])
    openDraft(draftOf({ ...scenario, id: 'other' }))
    expect(state().branches).toBeNull()
  })

  it('opens a branch beside the run it left', () => {
    compareBranch(1)
    expect(state()).toMatchObject({ mode: 'compare', compared: { a: { branch: 0 }, b: { branch: 1 } } })
  })
})
