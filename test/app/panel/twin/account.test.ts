import { describe, expect, it } from 'vitest'
import { accountsOf, groupsOf, receivedByVillage, stageGroups, villagesServed } from '../../../../src/app/panel/twin/account'
import { monthSummary } from '../../../../src/app/panel/twin/summary'
import { speechOf } from '../../../../src/app/part/use-words'
import { villageSpeech } from '../../../../src/app/part/village-word'
import { mark, type Frame, type WorldLayout } from '../../../../src/run'
import { formatter } from '../../../../src/words'

/** Two villages, of three families and of one. */
const layout: WorldLayout = {
  villageNames: ['Melati', 'Mawar'],
  assisted: [true, false],
  firstHousehold_v: Int32Array.of(0, 3, 4),
  village_g: Int32Array.of(0, 0, 1),
  nodes: [{ kind: 'government', row: 0 }, { kind: 'ngo', row: 0 }, { kind: 'village', row: 0 }, { kind: 'village', row: 1 }],
}

const frame: Frame = {
  month: 7,
  stage_h: Uint8Array.of(1, 1, 3, 5),
  marks_h: Uint8Array.of(mark.attended | mark.shocked, mark.shocked | mark.served, mark.contacted, mark.transfer),
  employer_f: Uint8Array.of(0, 1), families_f: Uint16Array.of(20, 36), load_f: Float32Array.of(0.5, 1.2),
  assignedFacilitator: Uint16Array.of(1, 1, 0, 1), assignedVillage: Uint16Array.of(1, 0, 0, 1), assignedFamilies: Uint16Array.of(1, 1, 1, 1),
  members_g: Uint16Array.of(10, 0, 5), attending_g: Uint16Array.of(7, 0, 2),
  flowFrom: Uint16Array.of(0, 0, 1, 1), flowTo: Uint16Array.of(1, 2, 2, 3), flowEffort: Uint8Array.of(1, 2, 1, 0), flowRp: Float64Array.of(5e6, 3e6, 4e6, 1e6),
  forum: [0, 0, 0],
  indicators: Float64Array.of(0.25), villageIndicators: Float64Array.of(0.3, 0.1),
  shocks: [{ month: 7, kind: 'flood', label: { id: 'Banjir', en: 'Flood' }, villages: [0, 1] }],
}

describe('money of a month', () => {
  it('is what each kind of actor received and passed on, by effort', () => {
    expect(accountsOf(['government', 'ngo'], layout, frame)).toEqual([
      { kind: 'government', received: [0, 0, 0], passedOn: [0, 5e6, 3e6] },
      { kind: 'ngo', received: [0, 5e6, 0], passedOn: [1e6, 4e6, 0] },
    ])
  })
  it('leaves out actors that are not on the stage', () => {
    expect(accountsOf(['donor', 'village'], layout, frame)).toEqual([{ kind: 'village', received: [1e6, 4e6, 3e6], passedOn: [0, 0, 0] }])
  })
  it('is known per village', () => {
    expect(receivedByVillage(layout, frame, 0)).toEqual([0, 4e6, 3e6])
  })
})

describe('families of a village', () => {
  it('are counted by stage with what happened to them', () => {
    expect(stageGroups(layout, frame, 0)).toEqual([
      { families: 2, attended: 1, contacted: 0, transfer: 0, shocked: 2, served: 1 },
      { families: 0, attended: 0, contacted: 0, transfer: 0, shocked: 0, served: 0 },
      { families: 1, attended: 0, contacted: 1, transfer: 0, shocked: 0, served: 0 },
      { families: 0, attended: 0, contacted: 0, transfer: 0, shocked: 0, served: 0 },
      { families: 0, attended: 0, contacted: 0, transfer: 0, shocked: 0, served: 0 },
    ])
  })
  it('meet in groups; one without members does not count', () => {
    expect(groupsOf(layout, frame, 0)).toEqual({ groups: 1, members: 10, attending: 7 })
  })
  it('are served by facilitators in villages, each named once', () => {
    expect(villagesServed(frame, 1)).toEqual([0, 1])
    expect(villagesServed(frame, 5)).toEqual([])
  })
})

describe('the sentence on a month', () => {
  const say = (of: Frame, language: 'id' | 'en') => monthSummary(layout, of, of.indicators[0], villageSpeech({}, speechOf(language)), formatter(language)).replaceAll('\u00a0', ' ')
  it('names poverty, money that arrived, overload and shocks', () => {
    expect(say(frame, 'id')).toBe('Bulan 7: kemiskinan 25,0 %, Rp 8,0 juta sampai ke desa, 1 dari 2 pendamping kelebihan beban, Banjir di 2 desa.')
    expect(say(frame, 'en')).toBe('Month 7: poverty 25.0 %, Rp 8.0 m reached the villages, 1 of 2 facilitators overloaded, Flood in 2 villages.')
  })
  it('is short in a quiet month', () => {
    expect(say({ ...frame, flowRp: new Float64Array(4), load_f: Float32Array.of(0.5, 1), shocks: [] }, 'en')).toBe('Month 7: poverty 25.0 %.')
  })
})
