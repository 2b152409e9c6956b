import { expect, it } from 'vitest'
import { firstDifference } from '../../src/app/verifying'
import { booksColumn } from '../../src/run'
import type { RunRecord } from '../../src/run'
import { scenario } from './fakeRunner'

const record: RunRecord = {
  format: 'gotong-run/1', engine: '1', scenario, seed: 7, months: 1, decisions: [], digest: 'd0',
  columns: ['household.skill', 'village.stalls'],
  monthly: [['a0', 'b0'], ['a1', 'b1']],
}

it('identical records have no difference, whatever the order of their columns', () => {
  expect(firstDifference(record, record)).toBeNull()
  expect(firstDifference({ ...record, columns: ['village.stalls', 'household.skill'], monthly: [['b0', 'a0'], ['b1', 'a1']] }, record)).toBeNull()
})

it('the first month and column that differ are named', () => {
  expect(firstDifference({ ...record, monthly: [['a0', 'b0'], ['a1', 'xx']] }, record)).toEqual({ month: 1, column: 'village.stalls' })
  expect(firstDifference({ ...record, columns: ['household.skill'], monthly: [['a0'], ['a1']] }, record)).toEqual({ month: 0, column: 'village.stalls' })
})

it('what no column holds is found in the digest of the whole', () => {
  expect(firstDifference({ ...record, digest: 'd1' }, record)).toEqual({ month: 1, column: booksColumn })
})
