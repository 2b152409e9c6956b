import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDraft, seek } from '../../../../src/app/actions'
import { draftOf } from '../../../../src/app/draft'
import { putOnSide, recordOn, setDimSame, setSharedLuck, swapSides } from '../../../../src/app/panel/compare/choosing'
import type { Pair } from '../../../../src/app/panel/compare/choices'
import { startTwins, twins, twinSource } from '../../../../src/app/panel/compare/twins'
import { session, startSession } from '../../../../src/app/running'
import { initialState, playing, shownMonth, useStore } from '../../../../src/app/store'
import { atOnce, defaultScenario, makeRecord, writeRecord } from '../../../../src/run'
import { FakeRunner } from '../../fakeRunner'

let ends: (() => void)[]
let page: FakeRunner[]
let own: FakeRunner[]
let chosen: Pair[]
const state = () => useStore.getState()

beforeEach(() => {
  useStore.setState({ ...initialState, mode: 'compare' }, true)
  openDraft(draftOf(defaultScenario))
  ;[page, own, chosen] = [[], [], []]
  ends = [startSession(() => (page[page.length] = new FakeRunner())), startTwins((pair) => chosen.push(pair), () => (own[own.length] = new FakeRunner()))]
})
afterEach(() => {
  for (const end of ends.reverse()) end()
})

describe('the two runs that are compared', () => {
  it('are the run of the page, which is not computed again, and one of their own', () => {
    expect(twins.getState()?.b.session).toBe(session())
    expect(own[0].calls).toMatchObject([{ scenario: { id: 'oku-no-programme' }, seed: 1, months: 120 }])
    expect(own.slice(1).every(({ calls }) => calls.length === 0)).toBe(true)
  })

  it('do not compute again what the ghost has computed', () => {
    const ghost = page[1]
    ghost.computeTo(120)
    swapSides()
    swapSides()
    expect(twins.getState()?.a.session, 'the run without the programme is the one of the ghost').toBe(session().ghost)
    expect(twins.getState()?.a.run).toEqual({ kind: 'ready', computed: 120, digest: '0badcafe' })
    putOnSide('a', { kind: 'scenario', scenario: 'oku-ngo-alone' })
    expect(twins.getState()?.a.session).not.toBe(session().ghost)
  })

  it('move together: the playhead waits for the slower', () => {
    page[0].computeTo(30)
    own[0].computeTo(12)
    expect(playing(state())).toEqual({ months: 120, known: 12, failed: false })
    seek(20)
    expect(shownMonth(state())).toBe(12)
    own[0].computeTo(25)
    expect(shownMonth(state())).toBe(20)
  })

  it('change places, and a side that the page chose stays when the other is changed', () => {
    swapSides()
    expect([twins.getState()?.pair.a.choice, twins.getState()?.a.session === session()]).toEqual([{ kind: 'current' }, true])
    putOnSide('a', { kind: 'scenario', scenario: 'oku-ngo-alone' })
    expect(chosen.at(-1)).toMatchObject({ a: { choice: { scenario: 'oku-ngo-alone' } }, b: { choice: { scenario: 'oku-no-programme' } } })
  })

  it('may be a run record from a file; one that cannot be read changes nothing', async () => {
    const villages = [{ ...defaultScenario.villages[0], families: 10 }]
    const record = atOnce(makeRecord({ scenario: { ...defaultScenario, id: 'ten-families', villages }, seed: 9, months: 3, decisions: [] }))
    await recordOn('a', 'lesson.json', writeRecord(record))
    expect(chosen.at(-1)).toMatchObject({ months: 3, sameVillages: false, a: { draft: { seed: 9 } }, b: { choice: { kind: 'current' }, draft: { seed: 9 } } })
    const before = state().compared
    await recordOn('b', 'broken.json', '{')
    expect([state().compared, state().notice?.kind]).toEqual([before, 'problems'])
  })

  it('without shared luck are computed apart, and nobody is paled', () => {
    setDimSame(true)
    expect(twinSource.a.now().pale).not.toBeNull()
    setSharedLuck(false)
    expect(twinSource.b.now()).toMatchObject({ pale: null, draft: { seed: 1_000_001 } })
    expect(twinSource.b.now().session).not.toBe(session())
  })
})
