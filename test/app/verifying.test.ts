import { expect, it } from 'vitest'
import { speechOf } from '../../src/app/part/use-words'
import { startSession } from '../../src/app/running'
import { verify } from '../../src/app/verifying'
import { engineVersion } from '../../src/model'
import { booksColumn, firstDifference } from '../../src/run'
import type { RunRecord } from '../../src/run'
import { FakeRunner, scenario } from './fakeRunner'

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

it('a file changed by hand whose numbers are those of the run is not called identical as well', async () => {
  const runner = new FakeRunner()
  runner.record = () => Promise.resolve(record)
  const end = startSession(() => runner)
  const said = (edited: boolean, of = record) => verify(of, edited, speechOf('en'))
  const ours = { ...record, engine: engineVersion }
  expect(await said(false, ours)).toContain('identical in every month')
  expect(await said(true, ours)).toBe('The file was changed by hand, but its numbers are those of this run.')
  expect(await said(true, { ...ours, monthly: [['a0', 'b0'], ['a1', 'xx']] })).toMatch(/^The file was changed after it was written\. .*month 1, column village\.stalls/)
  end()
})
