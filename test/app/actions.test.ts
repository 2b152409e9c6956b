import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as actions from '../../src/app/actions'
import { draftOf, parameterOf, valueAt } from '../../src/app/draft'
import { startSession } from '../../src/app/running'
import { keepStage } from '../../src/app/stage-handle'
import { initialState, useStore } from '../../src/app/store'
import type { Stage } from '../../src/view/network'
import { FakeRunner, scenario } from './fakeRunner'

let end: () => void
let runners: FakeRunner[]
const state = () => useStore.getState()
const setup = 'facilitator.caseloadNorm'

beforeEach(() => {
  useStore.setState(initialState, true)
  actions.openDraft(draftOf(scenario))
  runners = []
  end = startSession(() => (runners[runners.length] = new FakeRunner()))
})
afterEach(() => end())

describe('levers', () => {
  it('a live lever is decided at the month that is shown, and the run is computed anew from there', () => {
    runners[0].computeTo(24)
    actions.seek(14)
    actions.setLever('ngo.facilitators', 2)
    expect(state().draft?.decisions).toEqual([{ month: 14, parameter: 'ngo.facilitators', value: 2 }])
    expect(state().run).toEqual({ kind: 'computing', computed: 14 })
    expect(runners[0].calls).toHaveLength(2)
  })

  it('at the very end the decision belongs to the last month that is left', () => {
    runners[0].computeTo(24)
    actions.seek(24)
    actions.setLever('ngo.facilitators', 2)
    expect(state().draft?.decisions[0].month).toBe(23)
  })

  it('a set-up lever changes at once before month 0 and asks later', () => {
    actions.setLever(setup, 100)
    expect(state().draft?.scenario.parameters[setup]).toBe(100)
    runners[0].computeTo(24)
    actions.seek(5)
    actions.setLever(setup, 60)
    expect(state().draft?.scenario.parameters[setup]).toBe(100)
    expect(state().dialog).toEqual({ kind: 'newRun', parameter: setup, value: 60 })
    actions.startAgain({ [setup]: 60 })
    expect([state().draft?.scenario.parameters[setup], state().playhead]).toEqual([60, 0])
    actions.undo()
    expect(state().draft?.scenario.parameters[setup]).toBe(100)
  })

  it('undo takes the decision back and computes again; redo brings it', () => {
    actions.setLever('ngo.facilitators', 2)
    actions.undo()
    expect(state().draft?.decisions).toEqual([])
    actions.redo()
    expect(state().draft && valueAt(state().draft!, 'ngo.facilitators', 3)).toBe(2)
    expect(runners[0].calls.map((spec) => spec.decisions.length)).toEqual([0, 1, 0, 1])
  })

  it('reset brings the settings of the scenario and can be undone', () => {
    actions.setLever('ngo.facilitators', 2)
    actions.setLever(setup, 100)
    actions.resetLevers()
    expect(state().draft?.decisions).toEqual([])
    expect(state().draft && valueAt(state().draft!, setup, 0)).toBe(parameterOf(setup).default)
    actions.undo()
    expect(state().draft?.decisions).toHaveLength(1)
  })
})

describe('the run', () => {
  it('is ready when all months are there', () => {
    runners[0].computeTo(24)
    expect(state().run).toEqual({ kind: 'ready', computed: 24, digest: '0badcafe' })
  })

  it('that fails stops playing and is computed again on request', () => {
    runners[0].computeTo(9)
    actions.togglePlay()
    runners[0].fail(10)
    expect([state().play, state().run.kind]).toEqual(['paused', 'failed'])
    actions.repeatRun()
    expect(state().run).toEqual({ kind: 'computing', computed: 9 })
    expect(runners[0].calls).toHaveLength(2)
  })

  it('plays from the start again when it stands at its end', () => {
    runners[0].computeTo(24)
    actions.seek(24)
    actions.togglePlay()
    expect([state().play, state().playhead]).toEqual(['playing', 0])
  })
})

describe('one step back', () => {
  it('closes the dialog, then the card, then the village, then shows all stages', () => {
    actions.isolateStage(2)
    actions.select({ kind: 'village', village: 1 })
    actions.openDialog({ kind: 'help' })
    const seen = () => [state().dialog.kind, state().selection?.kind, state().zoomedVillage, state().isolatedStage]
    expect(seen()).toEqual(['help', 'village', 1, 2])
    const steps = Array.from({ length: 4 }, () => {
      actions.goBack()
      return seen()
    })
    expect(steps).toEqual([['none', 'village', 1, 2], ['none', undefined, 1, 2], ['none', undefined, null, 2], ['none', undefined, null, 0]])
  })
  it('leads a zoomed stage home before all stages are shown', () => {
    let homes = 0
    const forget = keepStage({ home: () => homes++ } as unknown as Stage)
    actions.isolateStage(2)
    useStore.setState({ cameraHome: false })
    actions.goBack()
    expect([homes, state().isolatedStage]).toEqual([1, 2])
    forget()
  })
})
