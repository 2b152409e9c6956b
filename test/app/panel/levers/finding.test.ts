import { describe, expect, it } from 'vitest'
import { found, topics } from '../../../../src/app/panel/levers/finding'
import { parameters } from '../../../../src/model'

const ids = (set: ReadonlySet<string> | null) => [...(set ?? [])].toSorted()

describe('looking for a lever', () => {
  it('finds nothing and hides nothing while nothing is asked', () => {
    expect(found(parameters, '  ', null, 'id')).toBeNull()
  })

  it('goes by all words of the name in the reader’s language, in any order and case', () => {
    expect(ids(found(parameters, 'pkh KUOTA', null, 'id'))).toEqual(['national.pkhQuotaShare'])
    expect(ids(found(parameters, 'kuota pkh', null, 'en'))).toEqual([])
  })

  it('goes by the id and by the names of choices too', () => {
    expect(ids(found(parameters, 'registry.method', null, 'id'))).toEqual(['registry.method'])
    expect(ids(found(parameters, 'village meeting', null, 'en'))).toContain('registry.method')
  })

  it('knows what else people call a lever, and lets words begin where they stand', () => {
    expect(ids(found(parameters, 'fasilitator', null, 'id'))).toContain('government.facilitators')
    expect(ids(found(parameters, 'transparansi', null, 'id'))).toEqual(['registry.transparency'])
    expect(ids(found(parameters, 'hibah', null, 'id'))).toContain('government.grantShare')
    expect(ids(found(parameters, 'bunga', null, 'id'))).toEqual(['credit.interestPerMonth', 'credit.lenderInterestPerMonth'])
  })

  it('goes by the description where no name has the words, and inside words only then', () => {
    expect(ids(found(parameters, 'ditempel', null, 'id'))).toEqual(['registry.transparency'])
    expect(ids(found(parameters, 'erlambat', null, 'id'))).toContain('registry.lagMonths')
  })

  it('keeps to those that are asked for, and shares of one whole together', () => {
    const asked = ['government.enablingWeight', 'shock.scale']
    expect(ids(found(parameters, '', asked, 'en'))).toEqual(['government.empoweringWeight', 'government.enablingWeight', 'government.protectingWeight', 'shock.scale'])
    expect(ids(found(parameters, 'frequency', asked, 'en'))).toEqual(['shock.scale'])
    expect(ids(found(parameters, '', [], 'en'))).toEqual([])
  })
})

it('levers come by topic, in the order of the declarations', () => {
  const group = parameters.filter(({ actor, id }) => actor === 'national' && /^(national\.pkhQuota|registry\.|national\.sanctionShare)/.test(id))
  const [[first, own], [second, registry], ...others] = topics(group)
  expect([first, own.map(({ id }) => id), second, others]).toEqual(['national', ['national.pkhQuotaShare', 'national.sanctionShare'], 'registry', []])
  expect(registry.map(({ id }) => id)).toContain('registry.method')
})
