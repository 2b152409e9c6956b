import { describe, expect, it } from 'vitest'
import { asked, cards, experimentOf, idleLevers, questionAtFirst, questionOf, rangesOf } from '../../../../src/app/panel/experiment/question'
import { draftOf } from '../../../../src/app/draft'
import { axisValues, experimentFile, planExperiment, readExperiment, runsOf } from '../../../../src/lab'
import { parameters } from '../../../../src/model'
import { scenarioById } from '../../../../src/run'

const scenario = scenarioById('oku-partnership')!
const draft = draftOf(scenario)
const ranges = rangesOf(parameters)
const first = (card: (typeof cards)[number]) => questionAtFirst(card, 24, ranges)

describe('the sentence of a card', () => {
  it.each(cards)('asks an experiment that the reader of files accepts: %s', async (card) => {
    const experiment = experimentOf(first(card), draft, ranges)
    const read = await readExperiment(experimentFile(experiment))
    expect(read).toEqual({ ok: true, value: expect.objectContaining({ kind: card, months: 24, scenario: 'oku-partnership' }) })
    expect(planExperiment(experiment).jobs).toHaveLength(runsOf(experiment).runs)
  })
  it.each(cards)('comes back from the experiment it asked: %s', (card) => {
    expect(questionOf(experimentOf(first(card), draft, ranges), ranges)).toEqual(first(card))
  })
  it('ranks by shares of the variance too', () => {
    const question = { ...first('whichMatter'), method: 'sobol' as const, several: ['ngo.facilitators', 'shock.scale'], samples: 8 }
    const experiment = experimentOf(question, draft, ranges)
    expect([experiment.kind, runsOf(experiment).runs]).toEqual(['sobol', 32])
    expect(questionOf(experiment, ranges)).toEqual(question)
  })
  it('runs the own setting too when it lies between the values', () => {
    const question = { ...first('oneSetting'), axes: [{ parameter: 'group.invitedShare', from: 0, to: 1, points: 3 }] }
    const own = scenario.parameters['group.invitedShare'] ?? parameters.find(({ id }) => id === 'group.invitedShare')!.default
    expect(axisValues(experimentOf(question, draft, ranges).axes[0])).toEqual([0, 0.5, 1, own].sort((a, b) => a - b))
    expect(questionOf(experimentOf(question, draft, ranges), ranges).axes).toEqual(question.axes)
  })
  it('tries every choice of a lever that is one', () => {
    const question = { ...first('oneSetting'), axes: [{ parameter: 'registry.method', from: 0, to: 1, points: 5 }] }
    expect(axisValues(experimentOf(question, draft, ranges).axes[0])).toEqual([0, 1, 2])
  })
  it('takes a changed scenario whole, and leaves out decisions after the last month', () => {
    const changed = { ...draft, scenario: { ...scenario, parameters: { ...scenario.parameters, 'ngo.present': 0 } }, decisions: [{ month: 3, parameter: 'ngo.facilitators', value: 9 }, { month: 30, parameter: 'ngo.facilitators', value: 1 }] }
    const experiment = experimentOf(first('howSure'), changed, ranges)
    expect(experiment.scenario).toBe(changed.scenario)
    expect(experiment.decisions).toEqual([changed.decisions[0]])
  })
  it('proposes nothing outside what can be typed', () => {
    for (const card of cards) for (const key of ['repeats', 'trajectories', 'samples'] as const) expect(first(card)[key]).toSatisfy((value: number) => value >= asked[key].min && value <= asked[key].max)
  })
})

describe('levers that do nothing in a scenario', () => {
  const one = questionAtFirst('oneSetting', 60, rangesOf(parameters))
  const idle = (question: typeof one, scenario: string) => idleLevers(question, draftOf(scenarioById(scenario)!).scenario).map(({ id }) => id)
  it('are those of the NGO where there is none', () => {
    expect([idle(one, 'oku-no-programme'), idle(one, 'oku-partnership')]).toEqual([['ngo.facilitators'], []])
    expect(idle({ ...one, card: 'howSure' }, 'oku-no-programme')).toEqual([])
  })
  it('do something once the NGO itself is one of the levers', () => {
    const several = ['ngo.facilitators', 'forum.leadership', 'shock.scale']
    expect(idle({ ...one, card: 'whichMatter', several }, 'oku-no-programme')).toEqual(['ngo.facilitators', 'forum.leadership'])
    expect(idle({ ...one, card: 'whichMatter', several: [...several, 'ngo.present'] }, 'oku-no-programme')).toEqual([])
  })
})
