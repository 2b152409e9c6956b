import { describe, expect, it } from 'vitest'
import { decide, draftOf, specOf } from '../../src/app/draft'
import { Session } from '../../src/app/session'
import { FakeRunner, scenario } from './fakeRunner'

function open() {
  const told: string[] = []
  const [main, twin] = [new FakeRunner(), new FakeRunner()]
  const session = new Session(main, twin, {
    computing: (month) => told.push(`computing ${month}`),
    ready: (month, digest) => told.push(`ready ${month} ${digest}`),
    failed: (month, { code }) => told.push(`failed ${month} ${code}`),
    baseline: () => told.push('baseline'),
    unchanged: () => told.push('unchanged'),
  })
  return { session, main, twin, told }
}

const draft = draftOf(scenario)

describe('the session', () => {
  it('takes frames in batches and knows how far it is', () => {
    const { session, main, told } = open()
    session.show(specOf(draft))
    main.computeTo(5)
    main.computeTo(24)
    expect(told).toEqual(['computing -1', 'computing 5', 'computing 24', 'ready 24 0badcafe'])
    expect(session.frame(5)?.month).toBe(5)
    expect(session.frame(25)).toBeUndefined()
    expect([...(session.series.values('p0') ?? [])]).toEqual(Array.from({ length: 25 }, (_, month) => month))
  })

  it('keeps the months before a decision and drops those after it', () => {
    const { session, main } = open()
    session.show(specOf(draft))
    main.computeTo(24)
    const kept = session.frame(14)
    session.show(specOf(decide(draft, 14, { 'ngo.facilitators': 2 })))
    expect(session.computed).toBe(14)
    expect(session.frame(14)).toBe(kept)
    expect(session.frame(15)).toBeUndefined()
    expect(session.series.known).toBe(15)
    expect(session.series.values('p0')?.[15]).toBeNaN()
    main.computeTo(24)
    expect(session.computed).toBe(24)
  })

  it('says so when a decision changes no month, and only then', () => {
    const { session, main, told } = open()
    session.show(specOf(draft))
    main.computeTo(24)
    expect(told).not.toContain('unchanged')
    const idle = decide(draft, 14, { 'ngo.facilitators': 2 })
    session.show(specOf(idle))
    main.computeTo(24)
    expect(told.slice(-2)).toEqual(['unchanged', 'ready 24 0badcafe'])
    told.length = 0
    session.show(specOf(decide(idle, 20, { 'ngo.facilitators': 5 })))
    main.computeTo(24, 0.5)
    expect(told.at(-1)).toBe('ready 24 0badcafe')
    expect(told).not.toContain('unchanged')
  })

  it('drops every month when the luck changes', () => {
    const { session, main } = open()
    session.show(specOf(draft))
    main.computeTo(24)
    session.show(specOf({ ...draft, seed: 8 }))
    expect(session.computed).toBe(-1)
    expect(session.series.known).toBe(0)
  })

  it('keeps all months when only the end is moved, and forgets those beyond it', () => {
    const { session, main } = open()
    session.show(specOf(draft))
    main.computeTo(24)
    session.show(specOf({ ...draft, months: 36 }))
    expect(session.computed).toBe(24)
    expect(session.series.values('p0')).toHaveLength(37)
    session.show(specOf({ ...draft, months: 12 }))
    expect(session.computed).toBe(12)
  })

  it('makes a new series object with every batch, so that drawings know', () => {
    const { session, main } = open()
    session.show(specOf(draft))
    main.computeTo(3)
    const before = session.series
    main.computeTo(4)
    expect(session.series).not.toBe(before)
    expect(session.series.known).toBe(5)
  })

  it('computes the comparison run once for all decisions', () => {
    const { session, twin } = open()
    const baseline = specOf(draft)
    session.compareWith(baseline)
    twin.computeTo(24)
    session.compareWith({ ...baseline })
    expect(twin.calls).toHaveLength(1)
    expect(session.baseline?.known).toBe(25)
    expect(session.villageSeries('p0', 1).baseline?.values[9]).toBe(9)
    session.compareWith(null)
    expect(session.baseline).toBeNull()
  })

  it('says at which month a run stopped, and what is there stays', () => {
    const { session, main, told } = open()
    session.show(specOf(draft))
    main.computeTo(9)
    main.fail(10)
    expect(told.at(-1)).toBe('failed 9 runFailed')
    expect(session.frame(9)?.month).toBe(9)
  })
})
