import { describe, expect, it } from 'vitest';
import { householdTableColumns } from '../../src/run';
import { householdTableOf, quintilesOf } from '../../src/run/household-table';
import { worldOf } from '../../src/run/simulation';
import { smallSpec } from './small';

/** A household of four persons and nine of one, each poorer than the next. */
function tenHouseholds() {
  const world = worldOf(smallSpec([], { scenario: { ...smallSpec().scenario, villages: [{ name: 'Melati', families: 10, assisted: true, distanceKm: 1, status: 'assumed' }] } }));
  for (let h = 0; h < 10; h++) {
    world.household.persons[h] = h === 0 ? 4 : 1;
    world.household.consumptionRp[h] = (h + 1) * 100_000 * world.household.persons[h];
  }
  return world;
}

describe('the table of all households', () => {
  it('puts as many persons into each fifth as it can, the poorest first', () => {
    expect([...quintilesOf(tenHouseholds())]).toEqual([1, 2, 3, 3, 3, 4, 4, 5, 5, 5]);
  });

  it('gives consumption per person and says who is below the line', () => {
    const world = tenHouseholds();
    const { values, povertyLineRp } = householdTableOf(world, quintilesOf(world), new Uint16Array(10));
    expect([...values.perPersonRp]).toEqual([100_000, 200_000, 300_000, 400_000, 500_000, 600_000, 700_000, 800_000, 900_000, 1_000_000]);
    expect([...values.poor]).toEqual([...values.perPersonRp].map((rupiah) => (rupiah < povertyLineRp ? 1 : 0)));
    expect(values.poor[0]).toBe(1);
    expect(values.poor[9]).toBe(0);
  });

  it('owns its arrays', () => {
    const world = tenHouseholds();
    const { values } = householdTableOf(world, quintilesOf(world), new Uint16Array(10));
    const before = values.savingsRp[3];
    world.household.savingsRp[3] += 5;
    expect(values.savingsRp[3]).toBe(before);
    expect(new Set(Object.values(values).map(({ buffer }) => buffer)).size).toBe(Object.values(values).length);
  });

  it('has words and a unit for every column that it holds, and holds every column that it names', () => {
    const world = tenHouseholds();
    const { values } = householdTableOf(world, quintilesOf(world), new Uint16Array(10));
    expect(householdTableColumns.map(({ id }) => id).sort()).toEqual(Object.keys(values).sort());
    expect(householdTableColumns.filter(({ label, about, unit }) => !label.en || !label.id || !about.en || !about.id || !unit)).toEqual([]);
  });
});
