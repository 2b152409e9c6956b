import { describe, expect, it } from 'vitest';
import { parseDecision, parseSetting } from '../../src/derive';

describe('--set', () => {
  it.each([
    ['ngo.overheadShare=0.1', { parameter: 'ngo.overheadShare', value: 0.1 }],
    [' ngo.ownFundsRpPerYear=5e8 ', { parameter: 'ngo.ownFundsRpPerYear', value: 500_000_000 }],
    ['household.location=-0.2', { parameter: 'household.location', value: -0.2 }],
    ['ngo.overheadShare', null],
    ['ngo.overheadShare=', null],
    ['ngo.overheadShare=a lot', null],
    ['=3', null],
    ['14:ngo.overheadShare=3', null],
  ])('%s', (text, setting) => {
    expect(parseSetting(text)).toEqual(setting);
  });
});

describe('--at', () => {
  it.each([
    ['14:ngo.facilitators=3', { month: 14, parameter: 'ngo.facilitators', value: 3 }],
    ['-1:ngo.facilitators=3', { month: -1, parameter: 'ngo.facilitators', value: 3 }],
    ['ngo.facilitators=3', null],
    ['14:ngo.facilitators', null],
    ['14:', null],
    ['', null],
  ])('%s', (text, decision) => {
    expect(parseDecision(text)).toEqual(decision);
  });
});
