import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/derive';
import { parameters } from '../../src/model';

const ids = parameters.map((parameter) => parameter.id);

describe('the nearest known name', () => {
  it.each([
    ['ngo.overheadShar', 'ngo.overheadShare'],
    ['overheadShare', 'ngo.overheadShare'],
    ['ngo.overhead', 'ngo.overheadShare'],
    ['NGO.FACILITATORS', 'ngo.facilitators'],
    ['goverment.facilitators', 'government.facilitators'],
    ['pkhQuotaShare', 'national.pkhQuotaShare'],
    ['weather.rainfall', ''],
    ['', ''],
    ['x'.repeat(100_000), ''],
  ])('to %.40s is %s', (written, meant) => {
    expect(nearest(written, ids)).toBe(meant);
  });
});
