import { describe, expect, it } from 'vitest'
import { decide, draftOf, loggedDecisions, onStep, parameterOf, resetDraft, valueAt, withoutDecisions, withSetup } from '../../src/app/draft'
import { scenario } from './fakeRunner'

const visits = 'facilitator.visitShare'
const staff = 'ngo.facilitators'
const draft = draftOf(scenario)
const start = parameterOf(visits).default

describe('decisions', () => {
  it('a lever moved at month 14 acts from month 14 on and not before', () => {
    const next = decide(draft, 14, { [visits]: 0.5 })
    expect(next.decisions).toEqual([{ month: 14, parameter: visits, value: 0.5 }])
    expect([valueAt(next, visits, 13), valueAt(next, visits, 14), valueAt(next, visits, 23)]).toEqual([start, 0.5, 0.5])
  })

  it('the same lever moved twice in a month is one decision', () => {
    const next = decide(decide(draft, 14, { [visits]: 0.5 }), 14, { [visits]: 0.7 })
    expect(next.decisions).toEqual([{ month: 14, parameter: visits, value: 0.7 }])
  })

  it('a lever put back to the value in force leaves no decision', () => {
    const moved = decide(draft, 14, { [visits]: 0.5 })
    expect(decide(moved, 14, { [visits]: start }).decisions).toEqual([])
    expect(decide(moved, 20, { [visits]: 0.5 }).decisions).toEqual(moved.decisions)
    expect(decide(moved, 20, { [visits]: 0.5 })).toBe(moved)
  })

  it('decisions lie in order of months, however they were taken', () => {
    const next = decide(decide(decide(draft, 20, { [visits]: 0.5 }), 3, { [staff]: 2 }), 3, { [visits]: 0.2 })
    expect(next.decisions.map(({ month, value }) => [month, value])).toEqual([[3, 2], [3, 0.2], [20, 0.5]])
  })

  it('a decision of the scenario is in force until a later one, or one of a person in the same month', () => {
    const own = draftOf({ ...scenario, decisions: [{ month: 10, parameter: staff, value: 3 }] })
    const next = decide(decide(own, 5, { [staff]: 1 }), 10, { [staff]: 6 })
    expect([4, 5, 9, 10, 11].map((month) => valueAt(next, staff, month))).toEqual([8, 1, 1, 6, 6])
    expect(valueAt(decide(own, 5, { [staff]: 1 }), staff, 10)).toBe(3)
  })

  it('the log says from which value each decision moved, the scenario\'s before the person\'s', () => {
    const own = decide(draftOf({ ...scenario, decisions: [{ month: 10, parameter: staff, value: 3 }] }), 10, { [staff]: 6 })
    expect(loggedDecisions(own).map(({ by, before, value }) => [by, before, value])).toEqual([['scenario', 8, 3], ['person', 3, 6]])
  })

  it('a decision can be taken out, also one of the scenario', () => {
    const own = decide(draftOf({ ...scenario, decisions: [{ month: 10, parameter: staff, value: 3 }] }), 12, { [staff]: 6 })
    const [first, second] = loggedDecisions(own)
    expect(valueAt(withoutDecisions(own, [first]), staff, 11)).toBe(8)
    expect(withoutDecisions(own, [second]).decisions).toEqual([])
  })
})

describe('set-up levers', () => {
  it('change the scenario and leave the original as it was opened', () => {
    const next = withSetup(draft, { 'facilitator.caseloadNorm': 100 })
    expect(next.scenario.parameters).toEqual({ 'facilitator.caseloadNorm': 100 })
    expect(next.original).toBe(scenario)
    expect(withSetup(next, { 'facilitator.caseloadNorm': parameterOf('facilitator.caseloadNorm').default }).scenario.parameters).toEqual({})
  })

  it('the settings of the scenario come back whole; seed and length stay', () => {
    const next = { ...decide(withSetup(draft, { 'facilitator.caseloadNorm': 100 }), 3, { [staff]: 2 }), seed: 99 }
    expect(resetDraft(next)).toEqual({ ...draft, seed: 99 })
    expect(resetDraft(draft)).toBe(draft)
  })
})

describe('steps of a lever', () => {
  it('are exact decimal numbers inside the range', () => {
    const parameter = { ...parameterOf(visits), min: 0.1, max: 0.85, step: 0.1 }
    expect(onStep(parameter, 0.31)).toBe(0.3)
    expect(onStep(parameter, 0.84)).toBe(0.8)
    expect(onStep(parameter, 9)).toBe(0.85)
    expect(onStep({ ...parameter, whole: true, min: 0, max: 9, step: 1 }, 3.6)).toBe(4)
  })
})
