import { describe, expect, it } from 'vitest'
import { branchAt } from '../../src/app/branches'
import { decide, draftOf, withSetup } from '../../src/app/draft'
import type { Draft } from '../../src/app/draft'
import { noHistory, redo, step, undo } from '../../src/app/history'
import { scenario } from './fakeRunner'

const alone = (draft: Draft) => ({ draft, branches: null })
const a = draftOf(scenario)
const b = decide(a, 4, { 'ngo.facilitators': 2 })
const c = withSetup(b, { 'facilitator.caseloadNorm': 100 })
const taken = step(step(noHistory, alone(a), alone(b)), alone(b), alone(c))

describe('undo and redo', () => {
  it('go back and forth through every draft', () => {
    const once = undo(taken, alone(c))
    const twice = once && undo(once.history, once)
    expect(once?.draft).toEqual(b)
    expect(twice?.draft).toEqual(a)
    expect(twice && undo(twice.history, twice)).toBeUndefined()
    const again = twice && redo(twice.history, twice)
    expect(again?.draft).toEqual(b)
    expect(again && redo(again.history, again)?.draft).toEqual(c)
  })

  it('opening another scenario is a step like any other', () => {
    const other = draftOf({ ...scenario, id: 'other', seed: 3 })
    const opened = step(noHistory, alone(c), alone(other))
    expect(undo(opened, alone(other))?.draft).toEqual(c)
  })

  it('so is a fork: undo takes the branch away and leaves the run', () => {
    const forked = { draft: c, branches: branchAt(c, null, 9) }
    const history = step(taken, alone(c), forked)
    expect(undo(history, forked)).toMatchObject(alone(c))
    expect(undo(history, forked)?.history.undone).toHaveLength(1)
  })

  it('a new step forgets what was undone', () => {
    const back = undo(taken, alone(c))
    const history = back && step(back.history, back, alone(decide(back.draft, 9, { 'ngo.facilitators': 5 })))
    expect(history?.undone).toEqual([])
    expect(history?.done).toHaveLength(2)
  })

  it('a step that changes nothing is none', () => {
    expect(step(taken, alone(c), alone({ ...c }))).toBe(taken)
  })
})
