import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { chartAddress, linkedChart, moneyChart } from '../../src/app/chart-link'
import { draftOf } from '../../src/app/draft'
import { openLink } from '../../src/app/opening'
import { initialState, useStore } from '../../src/app/store'
import { defaultScenario, readLink, library, say, scenarioById, scenarios } from '../../src/run'
import { problemSentences } from '../../src/words'

const state = useStore.getState
const spec = { scenario: defaultScenario, seed: 7, months: 60, decisions: [] }
const beside = { ...spec, scenario: scenarioById('oku-government-alone')! }
const refusal = (chart: string, other = undefined as typeof beside | undefined) => {
  const found = linkedChart(chart, spec, other)
  return found.ok ? 'known' : say(found.problems[0], problemSentences.en)
}
/** The part of an address after its page. */
const made = (chart: string, runs: Parameters<typeof chartAddress>[1] = null): string => {
  const address = chartAddress(chart, runs)
  return address.ok ? address.value.replace(/^https:\/\/gotong\.example\//, '') : ''
}

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://gotong.example/#old' })
  useStore.setState({ ...initialState, language: 'en', draft: { ...draftOf(defaultScenario), seed: 7, months: 60 }, run: { kind: 'computing', computed: 60 }, playhead: 24 }, true)
})
afterEach(() => vi.unstubAllGlobals())

describe('the link to a chart', () => {
  it('holds the run of the page and the month that is shown', () => {
    expect(made('p0')).toBe('#s=oku-partnership&seed=7&months=60&month=24&chart=p0&end')
  })
  it('opens that chart at that month', async () => {
    const link = made('gini')
    useStore.setState({ ...initialState, language: 'en', mode: 'model' }, true)
    await openLink(link)
    expect([state().mode, state().playhead, state().dialog, state().draft?.seed]).toEqual(['simulate', 24, { kind: 'chart', indicator: 'gini' }, 7])
  })
  it('opens the stages', async () => {
    await openLink(made('stages'))
    expect(state().dialog).toEqual({ kind: 'chart', indicator: 'stages' })
  })
  it('opens the money of a period', async () => {
    await openLink(made(moneyChart({ view: 'partnership', kind: 'month', number: 17 })))
    expect(state().dialog).toEqual({ kind: 'money', choice: { view: 'partnership', kind: 'month', number: 17 } })
  })
  it('opens both runs of a comparison, with the indicator', async () => {
    await openLink(made('difference.gini', { spec, beside }))
    expect([state().mode, state().dialog, state().compared.indicator, state().compared.sharedLuck]).toEqual(['compare', { kind: 'compared', chart: 'difference' }, 'gini', true])
    expect(state().compared).toMatchObject({ a: { kind: 'record', record: 1 }, b: { kind: 'current' } })
    expect(state().records[0].spec).toEqual(beside)
    expect(state().draft?.scenario.id).toBe('oku-partnership')
  })
  it('of two seeds does not share luck', async () => {
    await openLink(made('gains', { spec, beside: { ...beside, seed: 8 } }))
    expect([state().dialog, state().compared.sharedLuck]).toEqual([{ kind: 'compared', chart: 'gains' }, false])
  })
  it('that does not fit says so', async () => {
    const big = { ...spec, scenario: { ...defaultScenario, id: 'own', notes: [{ en: 'x'.repeat(3_900), id: 'y'.repeat(3_900) }] } }
    const address = chartAddress('gains', { spec, beside: big })
    expect(address.ok ? [] : address.problems.map(({ code }) => code)).toEqual(['linkTooLong'])
  })
  it('with an unknown chart changes nothing and names the nearest', async () => {
    await openLink('#s=randublatung&chart=ginni&end')
    expect([state().draft?.scenario.id, state().dialog.kind]).toEqual(['oku-partnership', 'none'])
    expect(state().notice).toMatchObject({ kind: 'problems', problems: [{ code: 'linkUnknownChart', detail: { chart: 'ginni', nearest: 'gini' } }] })
  })
})

describe('charts that a link asks for', () => {
  it('of every indicator are known', async () => {
    for (const chart of ['p0', 'stages', 'household.1', 'money.public.year.5', 'money.families.run.1']) expect(refusal(chart)).toBe('known')
    for (const chart of ['difference.p0', 'gains']) expect(refusal(chart, beside)).toBe('known')
  })
  it('of two runs need both', () => {
    expect(refusal('gains')).toMatch(/^The link asks for the chart “gains” of two runs, but holds only one\./)
  })
  it.each(['toString', 'stages.p0', 'difference', 'difference.toString', 'difference.actorsBinding', 'gains.p0', 'household', 'household.0', 'household.99999', 'household.1e3', 'p0.p0', 'money', 'money.public', 'money.public.year.6', 'money.public.year.0', 'money.nobody.year.1', 'money.public.year.1.1'])('%s is refused', (chart) => {
    expect(refusal(chart, beside)).toMatch(/^The link asks for a chart “.*” that is not known\./)
  })
  it('is read by nobody else as another', async () => {
    const read = await readLink(made('household.12'), scenarios, library)
    expect(read.ok && read.value.kind === 'run' && read.value.view).toEqual({ month: 24, chart: 'household.12' })
  })
})
