import { describe, expect, it } from 'vitest'
import { decide, draftOf } from '../../../../src/app/draft'
import { lineKey, logLines } from '../../../../src/app/panel/log/log-lines'
import { scenario } from '../../fakeRunner'

const flood = { month: 9, kind: 'flood', label: { en: 'Flood', id: 'Banjir' }, villages: [0] }
const split = { 'government.enablingWeight': 0.5, 'government.empoweringWeight': 0.3 }

describe('the log', () => {
  it('puts decisions and shocks in one list, the latest first', () => {
    const draft = decide(decide(draftOf(scenario), 4, { 'ngo.facilitators': 2 }), 14, { 'ngo.facilitators': 6 })
    expect(logLines(draft, [flood], 24).map(({ kind, month }) => `${kind} ${month}`)).toEqual(['decision 14', 'shock 9', 'decision 4'])
  })

  it('tells of no shock before its month is shown', () => {
    expect(logLines(draftOf(scenario), [flood], 8)).toEqual([])
  })

  it('shares of one whole that moved together are one line', () => {
    const draft = decide(draftOf(scenario), 4, { ...split, 'ngo.facilitators': 2 })
    const lines = logLines(draft, [], 24)
    expect(lines.map((line) => (line.kind === 'decision' ? line.decisions.length : 0))).toEqual([2, 1])
    expect(new Set(lines.map(lineKey)).size).toBe(2)
  })
})
