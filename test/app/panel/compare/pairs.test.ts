import { beforeEach, describe, expect, it, vi } from 'vitest'
import { comparedAtFirst } from '../../../../src/app/compared'
import { draftOf } from '../../../../src/app/draft'
import { pairOf } from '../../../../src/app/panel/compare/choices'
import { cancelPairs, extendPairs, modestPairs, pairRuns, pausePairs, restPairs, resumePairs, startPairs, takeShown } from '../../../../src/app/panel/compare/pairs'
import type { TwinRuns } from '../../../../src/app/panel/compare/twins'
import type { Job, JobListener, RunningJobs } from '../../../../src/lab'
import { indicators } from '../../../../src/model'
import { scenarioById } from '../../../../src/run'

/** Workers that answer when the test says so: job after job, B one less than A in everything. */
class FakePool {
  size = 8
  jobs: readonly Job[] = []
  order: readonly number[] = []
  paused = false
  private listener: JobListener = () => undefined
  private finish: (whole: boolean) => void = () => undefined

  start(jobs: readonly Job[], listener: JobListener, order: readonly number[] = []): RunningJobs {
    Object.assign(this, { jobs, listener, order, paused: false })
    const done = new Promise<boolean>((finish) => (this.finish = finish))
    return { done, pause: () => void (this.paused = true), resume: () => void (this.paused = false), stop: () => this.finish(false) }
  }
  /** Answers the next jobs of the list; null for one that fails. */
  async answer(count: number, values?: null): Promise<void> {
    for (const index of this.order.slice(0, count)) this.listener(index, values === null ? null : new Float64Array(indicators.length * (this.jobs[index].months + 1)).fill(index % 2 ? 1 : 2))
    this.order = this.order.slice(count)
    if (this.order.length === 0) this.finish(true)
    await vi.advanceTimersByTimeAsync(200)
  }
  async takeAway(): Promise<void> {
    this.finish(false)
    await vi.advanceTimersByTimeAsync(0)
  }
}

const run = { ...draftOf(scenarioById('oku-partnership')!), months: 12 }
const page = { draft: run, branches: null, records: [] }
const pair = pairOf(comparedAtFirst, page)
const state = () => pairRuns.getState()
let pool: FakePool

describe('pairs of runs', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    pool = new FakePool()
    // Another length is another comparison: nothing is left of the test before.
    startPairs({ ...pair, months: 6 }, 1, new FakePool())
    startPairs(pair, 3, pool)
  })

  it('run A and B one after the other, each pair on a seed of its own, and every indicator is kept', async () => {
    expect(pool.jobs.map(({ seed }) => seed)).toEqual([1, 1, 2, 2, 3, 3])
    await pool.answer(3)
    expect(state()).toMatchObject({ state: 'running', done: 1, wanted: 3 })
    const [a, b] = state().series('gini')
    expect([a.length, a[0].length, a[0][12], b[0][12]]).toEqual([1, 13, 2, 1])
    await pool.answer(3)
    expect(state()).toMatchObject({ state: 'done', done: 3, failed: 0 })
  })

  it('on luck that is not shared never meet on a seed', () => {
    const apart = new FakePool()
    startPairs(pairOf({ ...comparedAtFirst, sharedLuck: false }, page), 3, apart)
    expect(new Set(apart.jobs.map(({ seed }) => seed)).size).toBe(6)
  })

  it('that fail are counted and left out', async () => {
    await pool.answer(1, null)
    await pool.answer(5)
    expect(state()).toMatchObject({ state: 'done', done: 2, failed: 1 })
  })

  it('are extended by those that are missing', async () => {
    await pool.answer(6)
    extendPairs(5)
    expect(pool.order).toEqual([6, 7, 8, 9])
    await pool.answer(4)
    expect(state()).toMatchObject({ state: 'done', done: 5, wanted: 5 })
  })

  it('are paused, stopped and gone on with by the person', async () => {
    pausePairs()
    expect([state().state, pool.paused]).toEqual(['paused', true])
    startPairs(pair, 3, pool)
    expect(state().state, 'a pause lasts').toBe('paused')
    resumePairs()
    expect([state().state, pool.paused]).toEqual(['running', false])
    await pool.answer(2)
    cancelPairs()
    await vi.advanceTimersByTimeAsync(0)
    expect(state()).toMatchObject({ state: 'stopped', done: 1 })
    resumePairs()
    expect([state().state, pool.order]).toEqual(['running', [4, 5, 0, 1]])
  })

  it('begin with one run alone where there are few workers, and the rest follow', async () => {
    const two = Object.assign(new FakePool(), { size: 2 })
    startPairs({ ...pair, months: 11 }, 3, two)
    expect(two.order).toEqual([2])
    await two.answer(1)
    expect(two.order).toEqual([3, 4, 5, 0, 1])
    await two.answer(5)
    expect(state()).toMatchObject({ state: 'done', done: 3 })
    startPairs({ ...pair, months: 10 }, 3, two)
    pausePairs()
    await two.answer(1)
    expect([state().state, two.order], 'a pause lasts').toEqual(['paused', []])
    resumePairs()
    expect([state().state, two.order]).toEqual(['running', [3, 4, 5, 0, 1]])
    cancelPairs()
  })

  it('have their first from the stages once it is there, and do not run it a second time', async () => {
    const side = (kind: string, value: number) => ({ run: { kind }, session: { series: { values: () => new Float64Array(40).fill(value) } } })
    const shown = (kind: string) => ({ pair, a: side('ready', 7), b: side(kind, 5) }) as unknown as TwinRuns
    takeShown(shown('computing'))
    expect(state().done).toBe(0)
    takeShown(shown('ready'))
    const [a, b] = state().series('gini')
    expect([state().done, a[0].length, a[0][12], b[0][12]]).toEqual([1, 13, 7, 5])
    await pool.answer(4)
    expect(state().done).toBe(3)
    extendPairs(4)
    expect(pool.order).toEqual([6, 7])
  })

  it('rest while nobody looks or when the workers are needed elsewhere, and the next look goes on', async () => {
    restPairs()
    expect([state().state, pool.paused]).toEqual(['resting', true])
    startPairs(pair, 3, pool)
    expect([state().state, pool.paused]).toEqual(['running', false])
    await pool.takeAway()
    expect(state().state).toBe('resting')
    startPairs(pair, 3, pool)
    expect([state().state, pool.order.length]).toEqual(['running', 6])
  })
})

it('a large world gets fewer pairs at first', () => {
  expect(modestPairs(pair)).toBe(30)
  const large = { ...draftOf(scenarioById('randublatung')!) }
  expect(modestPairs(pairOf(comparedAtFirst, { ...page, draft: large }))).toBe(8)
})
