import { describe, expect, it } from 'vitest'
import { decide, draftOf, withSetup } from '../../src/app/draft'
import { noHistory, redo, step, undo } from '../../src/app/history'
import { scenario } from './fakeRunner'

const a = draftOf(scenario)
const b = decide(a, 4, { 'ngo.facilitators': 2 })
const c = withSetup(b, { 'facilitator.caseloadNorm': 100 })
const taken = step(step(noHistory, a, b), b, c)

describe('undo and redo', () => {
  it('go back and forth through every draft', () => {
    const once = undo(taken, c)
    const twice = once && undo(once.history, once.draft)
    expect(once?.draft).toEqual(b)
    expect(twice?.draft).toEqual(a)
    expect(twice && undo(twice.history, twice.draft)).toBeUndefined()
    const again = twice && redo(twice.history, twice.draft)
    expect(again?.draft).toEqual(b)
    expect(again && redo(again.history, again.draft)?.draft).toEqual(c)
  })

  it('opening another scenario is a step like any other', () => {
    const other = draftOf({ ...scenario, id: 'other', seed: 3 })
    const opened = step(noHistory, c, other)
    expect(undo(opened, other)?.draft).toEqual(c)
  })

  it('a new step forgets what was undone', () => {
    const back = undo(taken, c)
    const history = back && step(back.history, back.draft, decide(back.draft, 9, { 'ngo.facilitators': 5 }))
    expect(history?.undone).toEqual([])
    expect(history?.done).toHaveLength(2)
  })

  it('a step that changes nothing is none', () => {
    expect(step(taken, c, { ...c })).toBe(taken)
  })
})
