import { describe, expect, it } from 'vitest'
import { decide, draftOf, startValue, withSetup } from '../../../../src/app/draft'
import { outputDifferences, relativeDifference, sameSettings, settingDifferences } from '../../../../src/app/panel/compare/differs'
import { indicatorIndex, indicators, parameters } from '../../../../src/model'
import { scenarioById } from '../../../../src/run'
import { scenario } from '../../fakeRunner'

const a = draftOf(scenario)
const staff = startValue(a, 'ngo.facilitators')
const ids = (found: ReturnType<typeof settingDifferences>) => found.map((one) => one.parameters.map(({ id }) => id).join('+'))

describe('settings that differ', () => {
  it('are none between a run and itself', () => {
    expect(settingDifferences(a, { ...a })).toEqual([])
    expect(sameSettings([])).toBe(parameters.length)
  })
  it('are those set before month 0, and those that a decision changes, with their months', () => {
    const b = decide(withSetup(a, { 'facilitator.caseloadNorm': 100 }), 14, { 'ngo.facilitators': 9 })
    const found = settingDifferences(a, b)
    expect(ids(found)).toEqual(['ngo.facilitators', 'facilitator.caseloadNorm'])
    expect(found[0].courses[0][1]).toEqual({ start: staff, changes: [{ month: 14, value: 9 }] })
    expect(sameSettings(found)).toBe(parameters.length - 2)
  })
  it('hold shares of one whole together', () => {
    const b = decide(a, 3, { 'government.enablingWeight': 0.6, 'government.empoweringWeight': 0.3 })
    const [split] = settingDifferences(a, b)
    expect(ids([split])).toEqual(['government.enablingWeight+government.empoweringWeight+government.protectingWeight'])
    expect(split.courses[2][0]).toEqual(split.courses[2][1])
  })
  it('say when the actor they belong to is missing', () => {
    const found = settingDifferences(draftOf(scenarioById('oku-no-programme')!), draftOf(scenarioById('oku-partnership')!))
    const of = (id: string) => found.find((one) => one.parameters[0].id === id)?.missing
    expect([of('ngo.present'), of('ngo.facilitators')]).toEqual([[false, false], [true, false]])
  })
  it('a decision that changes nothing makes no difference, nor one after the end', () => {
    const twice = { ...a, decisions: [{ month: 5, parameter: 'ngo.facilitators', value: staff }, { month: 90, parameter: 'ngo.facilitators', value: 1 }] }
    expect(settingDifferences(a, twice)).toEqual([])
  })
})

describe('indicators that differ', () => {
  it('lie farther apart than the tolerance, as a share of the larger', () => {
    expect([relativeDifference(0, 0), relativeDifference(2, 0), relativeDifference(9, 10), relativeDifference(-5, 5)]).toEqual([0, 1, 0.1, 2])
    const [first, second] = [new Float64Array(indicators.length).fill(1), new Float64Array(indicators.length).fill(1)]
    second[indicatorIndex['p0']] = 0.94
    second[indicatorIndex['gini']] = 0.97
    second[indicatorIndex['actorsBinding']] = 5
    second[indicatorIndex['load']] = NaN
    expect(outputDifferences(first, second, 0.05).rows.map(({ indicator }) => indicator.id)).toEqual(['p0'])
    expect(outputDifferences(first, second, 0.01)).toMatchObject({ rows: [{ a: 1, b: 0.94 }, { b: 0.97 }], others: indicators.length - 4 })
  })
})
