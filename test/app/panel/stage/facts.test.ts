import { describe, expect, it } from 'vitest'
import { draftOf, withSetup } from '../../../../src/app/draft'
import { facilitatorsIn, householdFacts, moneyOf, monthsOfWaiting, stageCounts, villageOf } from '../../../../src/app/panel/stage/facts'
import { mark } from '../../../../src/run'
import type { WorldLayout } from '../../../../src/run'
import { frame, scenario } from '../../fakeRunner'

const layout: WorldLayout = {
  villageNames: ['Melati', 'Kenanga'],
  assisted: [true, false],
  firstHousehold_v: Int32Array.of(0, 2, 3),
  village_g: new Int32Array(),
  nodes: [{ kind: 'government', row: 0 }, { kind: 'ngo', row: 0 }, { kind: 'village', row: 0 }],
}

describe('what the pictures say about a family', () => {
  const frames = [
    frame(0, { stage_h: Uint8Array.of(3, 2, 3) }),
    frame(1, { stage_h: Uint8Array.of(2, 2, 3), marks_h: Uint8Array.of(mark.contacted, 0, 0) }),
    frame(2, { stage_h: Uint8Array.of(2, 2, 3) }),
  ]
  const of = (month: number) => frames[month]

  it('since when it has been in its stage and when somebody last came', () => {
    expect(householdFacts(layout, of, 2, 0)).toEqual({ village: 0, stage: 2, stageSince: 1, lastContact: 1 })
    expect(householdFacts(layout, of, 2, 1)).toMatchObject({ stageSince: 0, lastContact: -1 })
  })

  it('in which village it lives', () => {
    expect([0, 1, 2].map((household) => villageOf(layout, household))).toEqual([0, 0, 1])
  })
})

describe('the months of waiting for contracts', () => {
  const waiting = withSetup(draftOf(scenario), { 'government.procurementDelayMonths': 3 })
  it('are the first of every year', () => {
    expect([0, 1, 3, 4, 12, 13, 15, 16].map((month) => monthsOfWaiting(waiting, month))).toEqual([0, 3, 3, 0, 0, 3, 3, 0])
  })
  it('are none without a delay', () => {
    expect(monthsOfWaiting(withSetup(draftOf(scenario), { 'government.procurementDelayMonths': 0 }), 1)).toBe(0)
  })
})

describe('what a picture says about a village and an actor', () => {
  it('how many families are in each stage', () => {
    expect(stageCounts(layout, frame(0), 0)).toEqual([1, 1, 0, 0, 0])
  })

  it('which facilitators have families there', () => {
    const served = frame(0, { assignedFacilitator: Uint16Array.of(0, 1, 1), assignedVillage: Uint16Array.of(0, 0, 1), assignedFamilies: Uint16Array.of(2, 0, 1) })
    expect(facilitatorsIn(served, 0)).toEqual([{ facilitator: 0, village: 0, families: 2 }])
  })

  it('what an actor received and passed on, by effort', () => {
    const flowing = frame(0, { flowFrom: Uint16Array.of(0, 1), flowTo: Uint16Array.of(1, 2), flowEffort: Uint8Array.of(1, 1), flowRp: Float64Array.of(100, 60) })
    expect(moneyOf(layout, flowing, 'ngo')).toEqual({ received: [0, 100, 0], paid: [0, 60, 0] })
  })
})
