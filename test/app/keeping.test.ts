import { beforeEach, describe, expect, it } from 'vitest'
import { compareWith, openDraft, seek, setLanguage, setLever, setMode, setSpeed } from '../../src/app/actions'
import { branchHere, renameBranch } from '../../src/app/branching'
import { decide, draftOf, withSetup } from '../../src/app/draft'
import { keepState, keptMode, keptPreferences, keptRun } from '../../src/app/keeping'
import { initialState, useStore } from '../../src/app/store'
import { defaultScenario } from '../../src/run'
import { scenario } from './fakeRunner'
import { memory } from './memory'

beforeEach(() => useStore.setState(initialState, true))

function keep(draft: Parameters<typeof openDraft>[0], month: number): Storage {
  const storage = memory()
  openDraft(draft)
  const end = keepState(memory(), storage)
  seek(month)
  end()
  return storage
}

describe('the state of the page', () => {
  it('comes back with scenario, set-up values, decisions, seed, length and month', async () => {
    const draft = { ...decide(withSetup(draftOf(defaultScenario), { 'facilitator.caseloadNorm': 100 }), 14, { 'ngo.facilitators': 2 }), seed: 42, months: 36 }
    const kept = await keptRun(memory(), keep(draft, 20))
    expect(kept).toEqual({ kind: 'run', draft, branches: null, month: 20 })
  })

  it('comes back with a scenario of one\'s own', async () => {
    const draft = decide(draftOf(scenario), 3, { 'ngo.facilitators': 2 })
    expect(await keptRun(memory(), keep(draft, 0))).toEqual({ kind: 'run', draft, branches: null, month: 0 })
  })

  it('comes back with its branches, their names and the one that was shown', async () => {
    openDraft(decide(draftOf(scenario), 3, { 'ngo.facilitators': 2 }))
    const storage = memory()
    const end = keepState(memory(), storage)
    seek(10)
    branchHere()
    setLever('ngo.facilitators', 7)
    renameBranch(1, 'Tujuh staf')
    end()
    const { draft, branches } = useStore.getState()
    expect(await keptRun(memory(), storage)).toEqual({ kind: 'run', draft, branches, month: 10 })
    const kept = JSON.parse(storage.getItem('gotong/run')!) as { branches: { list: { parent: number }[] } }
    kept.branches.list[1].parent = 1
    storage.setItem('gotong/run', JSON.stringify(kept))
    expect(await keptRun(memory(), storage), 'a branch that leads back to itself').toEqual({ kind: 'broken' })
  })

  it('keeps decisions that lie after the end of a run that was shortened', async () => {
    const draft = { ...decide(draftOf(scenario), 20, { 'ngo.facilitators': 2 }), months: 12 }
    expect(await keptRun(memory(), keep(draft, 0))).toMatchObject({ kind: 'run', draft })
  })

  it('remembers language, speed and what the ghost shows on their own', () => {
    const storage = memory()
    const end = keepState(memory(), storage)
    setLanguage('en')
    setSpeed(12)
    compareWith('withoutDecisions')
    end()
    expect(keptPreferences(storage)).toEqual({ language: 'en', speed: 12, comparison: 'withoutDecisions', comparisonFound: true })
  })

  it('survives a storage that is full', () => {
    const storage = memory()
    storage.setItem = () => { throw new Error('quota') }
    const end = keepState(memory(), storage)
    expect(() => setLanguage('en')).not.toThrow()
    end()
  })
})

describe('two tabs', () => {
  const first = decide(draftOf(scenario), 3, { 'ngo.facilitators': 2 })
  const second = { ...draftOf(defaultScenario), seed: 42 }

  /** One tab with a run of its own, then another in which a link is opened. */
  function opened() {
    const shared = memory()
    const tabs = [first, second].map((draft, i) => {
      useStore.setState(initialState, true)
      const tab = memory()
      const end = keepState(tab, shared)
      openDraft(draft)
      seek(5 + i)
      if (i === 0) branchHere()
      const { branches } = useStore.getState()
      end()
      return { tab, branches }
    })
    return { shared, tabs }
  }

  it('each finds its own run, branches and month after a reload', async () => {
    const { shared, tabs: [one, two] } = opened()
    expect(one.branches?.list).toHaveLength(2)
    expect(await keptRun(one.tab, shared)).toEqual({ kind: 'run', draft: first, branches: one.branches, month: 5 })
    expect(await keptRun(two.tab, shared)).toEqual({ kind: 'run', draft: second, branches: null, month: 6 })
  })

  it('a tab without a run of its own finds the last of any', async () => {
    const { shared } = opened()
    expect(await keptRun(memory(), shared)).toEqual({ kind: 'run', draft: second, branches: null, month: 6 })
  })

  it('a tab that found a run and changed nothing finds it again, at its month', async () => {
    const { shared } = opened()
    const found = await keptRun(memory(), shared)
    useStore.setState(initialState, true)
    openDraft(second, 6)
    const tab = memory()
    keepState(tab, shared)()
    expect(await keptRun(tab, memory())).toEqual(found)
  })

  it('one whose own run cannot be read finds the last of any, and its own is kept aside', async () => {
    const { shared, tabs: [{ tab }] } = opened()
    tab.setItem('gotong/run', '{"half')
    expect(await keptRun(tab, shared)).toMatchObject({ kind: 'run', draft: second })
    expect(shared.getItem('gotong/run-unreadable')).toBe('{"half')
  })

  it('each come back to the view that was open in them, and a tab opened afresh to the last of any', () => {
    const shared = memory()
    const [one, two] = (['experiment', 'compare'] as const).map((mode) => {
      const tab = memory()
      const end = keepState(tab, shared)
      setMode(mode)
      end()
      return tab
    })
    expect([one, two, memory()].map((tab) => keptMode(tab, shared))).toEqual(['experiment', 'compare', 'compare'])
    expect([memory(), memory({ 'gotong/mode': 'cinema' })].map((tab) => keptMode(tab, memory())), 'else what is shown first').toEqual(['simulate', 'simulate'])
  })

  it('share what is chosen for the page', () => {
    const [tab, shared] = [memory(), memory()]
    const end = keepState(tab, shared)
    setLanguage('en')
    end()
    expect(keptPreferences(shared)).toMatchObject({ language: 'en' })
    expect(keptPreferences(tab)).toEqual({})
  })
})

describe('a state that cannot be read', () => {
  const good = () => JSON.parse(keep(draftOf(defaultScenario), 0).getItem('gotong/run') ?? '') as Record<string, unknown>
  const broken: Record<string, () => string> = {
    'is not JSON': () => '{"format":"gotong-pa',
    'is of another kind': () => '[1,2,3]',
    'names a scenario that is not there': () => JSON.stringify({ ...good(), scenario: 'gone' }),
    'decides on a parameter that is not there': () => JSON.stringify({ ...good(), decisions: [{ month: 1, parameter: 'ngo.moonlight', value: 1 }] }),
    'has a value out of range': () => JSON.stringify({ ...good(), parameters: { 'facilitator.caseloadNorm': -5 } }),
    'has a seed that is no number': () => JSON.stringify({ ...good(), seed: 'seven' }),
    'has no decisions': () => JSON.stringify({ ...good(), decisions: null }),
  }
  it.each(Object.keys(broken))('that %s is set aside and the page starts afresh', async (name) => {
    const text = broken[name]()
    const storage = memory({ 'gotong/run': text })
    expect(await keptRun(memory(), storage)).toEqual({ kind: 'broken' })
    expect(storage.getItem('gotong/run-unreadable')).toBe(text)
    expect(await keptRun(memory(), storage)).toEqual({ kind: 'nothing' })
  })

  it('takes the first month when the month is not one of the run', async () => {
    const storage = keep(draftOf(defaultScenario), 20)
    storage.setItem('gotong/month', '999')
    expect(await keptRun(memory(), storage)).toMatchObject({ kind: 'run', month: 0 })
  })

  it('leaves strange preferences to the page', () => {
    expect(keptPreferences(memory({ 'gotong/preferences': '{"language":"fr","theme":7,"speed":4}' }))).toEqual({ speed: 4 })
    expect(keptPreferences(memory({ 'gotong/preferences': 'nonsense' }))).toEqual({})
  })

  it('keeps a theme from when it is chosen', () => {
    const shared = memory()
    const end = keepState(memory(), shared)
    useStore.setState({ speed: 12 })
    const before = keptPreferences(shared)
    useStore.setState({ theme: 'dark' })
    useStore.setState({ theme: 'light' })
    end()
    expect([before.speed, before.theme, keptPreferences(shared).theme]).toEqual([12, undefined, 'light'])
  })
})

describe('a link that was only looked at', () => {
  const own = decide(draftOf(scenario), 3, { 'ngo.facilitators': 2 })
  const linked = { ...draftOf(defaultScenario), seed: 99 }
  const last = async (tab: Storage, shared: Storage) => {
    const kept = await keptRun(tab, shared)
    return kept.kind === 'run' ? [kept.draft.seed, kept.month] : []
  }

  /** A tab of the reader's own, closed at month 7, then one that is opened by a link. */
  function follow(): { shared: Storage; tab: Storage; end: () => void } {
    const [tab, shared] = [memory(), memory()]
    openDraft(own)
    seek(7)
    const end = keepState(tab, shared)
    useStore.setState({ lookedAt: linked })
    openDraft(linked, 5)
    seek(20)
    return { shared, tab, end }
  }

  it('is there after a reload of its tab, and the reader’s own work in a tab opened afresh', async () => {
    const { shared, tab, end } = follow()
    end()
    expect([await last(tab, shared), await last(memory(), shared)]).toEqual([[99, 20], [own.seed, 7]])
  })

  it('stays so after its tab was loaded again', async () => {
    const { shared, tab, end } = follow()
    end()
    useStore.setState(initialState, true)
    const kept = await keptRun(tab, shared)
    if (kept.kind === 'run') openDraft(kept.draft, kept.month)
    keepState(tab, shared)()
    expect(await last(memory(), shared)).toEqual([own.seed, 7])
  })

  it('becomes the reader’s own with the first change, or a branch', async () => {
    const one = follow()
    setLever('ngo.facilitators', 3)
    one.end()
    expect(await last(memory(), one.shared)).toEqual([99, 20])
    const two = follow()
    branchHere()
    two.end()
    expect(await last(memory(), two.shared)).toEqual([99, 20])
  })
})
