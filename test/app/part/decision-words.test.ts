import { expect, it } from 'vitest'
import { loggedDecisions, decide, draftOf } from '../../../src/app/draft'
import { decisionChange } from '../../../src/app/part/decision-words'
import { speechOf } from '../../../src/app/part/use-words'
import { defaultScenario } from '../../../src/run'
import type { Language } from '../../../src/words'

const budget = 'government.partnershipBudgetRpPerYear'

function told(parameter: string, before: number, value: number, language: Language): string {
  const draft = decide(decide({ ...draftOf(defaultScenario), scenario: { ...defaultScenario, decisions: [] } }, 1, { [parameter]: before }), 2, { [parameter]: value })
  return decisionChange(loggedDecisions(draft).filter(({ month }) => month === 2), speechOf(language)).replaceAll('\u00a0', ' ')
}

it('an amount is said in full before and after', () => {
  expect(told(budget, 601e6, 750e6, 'id')).toBe('Rp 601 juta → Rp 750 juta')
  expect(told(budget, 601e6, 750e6, 'en')).toBe('Rp 601 m → Rp 750 m')
  expect(told(budget, 300e6, 0, 'id')).toBe('Rp 300 juta → Rp 0')
  expect(told(budget, 601e6, 1.2e9, 'id')).toBe('Rp 601 juta → Rp 1,2 miliar')
})

it('people and shares are as short as they were', () => {
  expect(told('ngo.facilitators', 5, 8, 'id')).toBe('5 → 8')
  expect(told('government.activeShare', 0.45, 0.9, 'id')).toBe('45 → 90 %')
})
