import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as actions from '../../src/app/actions'
import { startClock } from '../../src/app/clock'
import { draftOf } from '../../src/app/draft'
import { initialState, useStore } from '../../src/app/store'
import { scenario } from './fakeRunner'

let end: () => void
const playhead = () => useStore.getState().playhead

beforeEach(() => {
  vi.useFakeTimers()
  useStore.setState({ ...initialState, speed: 4 }, true)
  actions.openDraft(draftOf(scenario))
  useStore.setState({ run: { kind: 'computing', computed: 6 } })
  end = startClock()
})
afterEach(() => {
  end()
  vi.useRealTimers()
})

it('plays four months a second and stands still when paused', () => {
  actions.togglePlay()
  vi.advanceTimersByTime(1010)
  expect(playhead()).toBe(4)
  actions.togglePlay()
  vi.advanceTimersByTime(5000)
  expect(playhead()).toBe(4)
})

it('waits for months that are still being computed, and goes on when they are there', () => {
  actions.togglePlay()
  vi.advanceTimersByTime(5000)
  expect(playhead()).toBe(6)
  useStore.setState({ run: { kind: 'computing', computed: 24 } })
  vi.advanceTimersByTime(60)
  expect(playhead()).toBe(7)
})

it('takes another speed at once', () => {
  useStore.setState({ run: { kind: 'ready', computed: 24, digest: '' } })
  actions.togglePlay()
  vi.advanceTimersByTime(260)
  actions.setSpeed(12)
  vi.advanceTimersByTime(510)
  expect(playhead()).toBe(7)
})

it('stops at the end', () => {
  useStore.setState({ run: { kind: 'ready', computed: 24, digest: '' }, speed: 12 })
  actions.togglePlay()
  vi.advanceTimersByTime(4000)
  expect([playhead(), useStore.getState().play]).toEqual([24, 'paused'])
})
