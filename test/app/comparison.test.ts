import { beforeEach, describe, expect, it } from 'vitest'
import { compareWith, openDraft } from '../../src/app/actions'
import { comparedRun, comparisonOf } from '../../src/app/baseline'
import { decide, draftOf, withoutDecisions } from '../../src/app/draft'
import { session, startSession } from '../../src/app/running'
import { initialState, useStore } from '../../src/app/store'
import { FakeRunner, scenario } from './fakeRunner'

const own = { month: 3, parameter: 'ngo.facilitators', value: 5 }
const told = { ...scenario, decisions: [own] }
const draft = draftOf({ ...told, baseline: told.id })

describe('what the ghost can show', () => {
  it('is the baseline of the scenario, or nothing where it has none', () => {
    expect(comparisonOf(draft, 'scenario')).toBe('scenario')
    expect(comparisonOf(draftOf(told), 'scenario')).toBe('none')
    expect(comparedRun(draft, 'none')).toBeNull()
  })

  it('is the run without the person\'s decisions as soon as there is one', () => {
    expect(comparisonOf(draft, 'withoutDecisions')).toBe('scenario')
    const decided = decide(draft, 14, { 'ngo.facilitators': 2 })
    expect(comparisonOf(decided, 'withoutDecisions')).toBe('withoutDecisions')
    expect(comparedRun(decided, 'withoutDecisions')).toEqual({ scenario: draft.scenario, seed: 7, months: 24, decisions: [] })
  })

  it('keeps the scenario\'s own decisions, also one that the person took out', () => {
    const without = withoutDecisions(draft, [own])
    expect(without.scenario.decisions).toEqual([])
    expect(comparedRun(without, 'withoutDecisions')?.scenario.decisions).toEqual([own])
  })
})

describe('another ghost', () => {
  beforeEach(() => useStore.setState(initialState, true))

  it('is computed from month 0, and a further decision leaves it as it is', () => {
    const runners: FakeRunner[] = []
    const decided = decide(draft, 14, { 'ngo.facilitators': 2 })
    openDraft(decided)
    const end = startSession(() => (runners.push(new FakeRunner()), runners[runners.length - 1]))
    const twin = runners[1]
    twin.computeTo(24)
    compareWith('withoutDecisions')
    expect(session().baseline?.known).toBe(0)
    twin.computeTo(24)
    expect(session().baseline?.known).toBe(25)
    useStore.setState({ draft: decide(decided, 18, { 'ngo.facilitators': 9 }) })
    expect(session().baseline?.known).toBe(25)
    expect(twin.calls).toHaveLength(2)
    compareWith('none')
    expect(session().baseline).toBeNull()
    end()
  })
})
