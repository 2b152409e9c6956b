import { describe, expect, it } from 'vitest'
import { keepPace, keptPace, roundTime, secondsLeft } from '../../../../src/app/panel/experiment/pace'

function storage() {
  const kept = new Map<string, string>()
  return () => ({ getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) })
}
const closed = () => { throw new DOMException('denied', 'SecurityError') }

describe('the pace of a machine', () => {
  it('is kept, half of it from before', () => {
    const here = storage()
    expect([keptPace(here), keepPace(1_000, here), keepPace(2_000, here), keptPace(here)]).toEqual([null, 1_000, 1_500, 1_500])
  })
  it('is nobody’s loss where nothing can be kept', () => {
    expect([keptPace(closed), keepPace(1_000, closed)]).toEqual([null, 1_000])
  })
})

describe('the time that is left', () => {
  it('goes by the pace known before while there are no runs, then by the runs', () => {
    // A run is worth 100 household-months; 1,000 a second were known, 0.4 s a run are seen.
    expect(secondsLeft(20, 0, 0, 100, 1_000)).toBeCloseTo(2)
    expect(secondsLeft(20, 4, 1.6, 100, 1_000)).toBeCloseTo(5)
    expect(secondsLeft(20, 10, 4, 100, 1_000)).toBeCloseTo(8)
  })
  it('is not known when nothing is', () => {
    expect(secondsLeft(20, 0, 0, 100, null)).toBeNull()
  })
  it('is rounded so that it does not flicker', () => {
    expect([0.2, 7.1, 33, 88, 110, 7_300].map(roundTime)).toEqual([
      { unit: 'seconds', count: 1 }, { unit: 'seconds', count: 8 }, { unit: 'seconds', count: 35 }, { unit: 'seconds', count: 90 }, { unit: 'minutes', count: 2 }, { unit: 'hours', count: 2 },
    ])
  })
})
