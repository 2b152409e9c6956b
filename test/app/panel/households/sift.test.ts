import { describe, expect, it } from 'vitest';
import { selectionName, selectionText } from '../../../../src/app/panel/households/selection';
import { sifted } from '../../../../src/app/panel/households/sift';
import type { Order, Sieve } from '../../../../src/app/panel/households/sift';
import type { HouseholdTable } from '../../../../src/run';
import { householdTableOf } from '../../../../src/run/household-table';
import { worldOf } from '../../../../src/run/simulation';
import { smallSpec } from '../../../run/small';

const names = ['Sumarni', 'Budi', 'Siti', 'Budi', 'Ratna'];
const nameOf = (h: number) => names[h] ?? 'Hasan';

/** Five households of note among 44: the first three in the first village. */
function table(): HouseholdTable {
  const world = worldOf(smallSpec());
  const found = householdTableOf(world, new Uint8Array(44).fill(3), new Uint16Array(44));
  const { values } = found;
  for (const column of [values.poor, values.reached, values.enterprise, values.recipient, values.shocks]) column.fill(0);
  values.stage.fill(2);
  values.perPersonRp.fill(500_000);
  values.poor.set([1, 0, 1]);
  values.reached.set([2, 2, 0]);
  values.enterprise[1] = 1;
  values.shocks[2] = 3;
  values.stage[1] = 4;
  values.perPersonRp.set([300_000, 900_000, 100_000]);
  return found;
}

const all: Sieve = { search: '', village: -1, stage: 0, only: [] };
const byFamily: Order = { column: 'family', down: false };
const rows = (sieve: Partial<Sieve>, order = byFamily) => [...sifted(table(), { ...all, ...sieve }, order, nameOf)];

describe('the table of families', () => {
  it('holds everybody in the order of the villages', () => {
    expect(rows({})).toEqual(Array.from({ length: 44 }, (_, h) => h));
    expect(rows({}, { column: 'family', down: true })[0]).toBe(43);
  });

  it('finds by part of a name, or by the whole number', () => {
    expect(rows({ search: ' bud ' })).toEqual([1, 3]);
    expect(rows({ search: '3' })).toEqual([2]);
    expect(rows({ search: '0012' })).toEqual([11]);
    expect(rows({ search: 'nobody' })).toEqual([]);
    expect(rows({ search: '45' })).toEqual([]);
  });

  it('keeps only who has every trait asked for, in the village and the stage asked for', () => {
    expect(rows({ only: ['poor'] })).toEqual([0, 2]);
    expect(rows({ only: ['poor', 'never'] })).toEqual([2]);
    expect(rows({ only: ['enterprise'] })).toEqual([1]);
    expect(rows({ only: ['struck'] })).toEqual([2]);
    expect(rows({ only: ['receiving'] })).toEqual([]);
    expect(rows({ stage: 4 })).toEqual([1]);
    expect(rows({ village: 1 })).toEqual(Array.from({ length: 14 }, (_, i) => 20 + i));
  });

  it('leaves in a file that says how many of them were asked for, and how', () => {
    const poor: Sieve = { ...all, only: ['poor', 'never'], village: 1, stage: 2, search: ' bud ' };
    expect([selectionName(all, 40, 44, 44), selectionName(poor, 40, 3, 44), selectionName({ ...all, search: ' ' }, 40, 44, 44)]).toEqual(['families-40', 'families-40-filtered-3-of-44', 'families-40']);
    expect([selectionText(all, 44, 44, []), selectionText(poor, 3, 44, ['Laya', 'Pusar'])]).toEqual(['all 44 families', '3 of 44 families: poor, never, village Pusar, stage 2, search “bud”']);
  });

  it('sorts by a column, families that are alike in their own order', () => {
    expect(rows({}, { column: 'perPersonRp', down: true }).slice(0, 2)).toEqual([1, 3]);
    expect(rows({}, { column: 'perPersonRp', down: false }).slice(0, 3)).toEqual([2, 0, 3]);
    expect(rows({ village: 0 }, { column: 'name', down: false }).slice(0, 2)).toEqual([1, 3]);
  });
});
