import { describe, expect, it } from 'vitest';
import { columns, digestColumns, parameters } from '../../../src/model';
import { scenarios, worldOf } from '../../../src/run';
import { usualLoss } from '../../../src/model/state/usual';
import { make, run, sum } from '../world';

const parameter = (id: string) => parameters.find((each) => each.id === id)!.default;

describe('at usual conditions, everything sold and nobody struck', () => {
  const world = make({ villages: [1500] });
  const before = world.household.enterprise.slice();
  world.household.lossMonths.fill(0);
  run(world, 'enterprise');
  const { household } = world;
  const usual = usualLoss(world);
  const timeShare = parameter('market.timeShare');
  const hours = 1 - timeShare + timeShare * parameter('market.ownWorkReturn');

  /** What a household earns beside own produce and transfers, when the usual losses of the years are taken off. */
  function earned(h: number): number {
    const lost = household.occupation[h] === 0 ? usual.farmShare : usual.otherShare;
    if (!household.enterprise[h]) return (household.workRp[h] - usual.costRp) * (1 - lost);
    // Wear comes off profit; what comes from assets is not lost when people are ill.
    const ofAssets = parameter('market.returnScale') * 1e6 * (1 + parameter('market.skillEffect') * household.skill[h]) * Math.sqrt(household.assetRp[h] / 1e6);
    const ofWork = household.workRp[h] + household.profitRp[h] - ofAssets + parameter('market.fixedCostRpPerMonth');
    return (ofWork / hours - usual.costRp) * (1 - lost) * hours + ofAssets - parameter('market.fixedCostRpPerMonth') - parameter('market.depreciationPerMonth') * household.assetRp[h];
  }

  it('work, enterprise, usual transfers and own produce are the calibrated consumption of every household, to a few rupiah', () => {
    let owners = 0;
    for (let h = 0; h < household.rows; h++) {
      if (household.enterprise[h] !== before[h]) continue;
      owners += before[h];
      const living = household.floorRp[h] + household.usualTransferRp[h] + earned(h);
      expect(Math.abs(living - household.baseRp[h]), `household ${h}`).toBeLessThan(3 + 3e-7 * household.baseRp[h]);
    }
    expect(owners).toBeGreaterThan(200);
    expect(owners).toBeLessThan(400);
  });

  it('month 0 shows that consumption, with its books in order', () => {
    expect(Array.from(make({ villages: [1500] }).household.consumptionRp)).toEqual(Array.from(household.baseRp));
  });

  it('the village market has room for a tenth more than is offered', () => {
    const fresh = make({ villages: [1500] });
    expect(fresh.village.baseDemandRp[0] / fresh.village.supplyRp[0]).toBeCloseTo(1.1, 6);
    expect(fresh.village.baseSlots[0] / fresh.village.enterprises[0]).toBeCloseTo(1.1, 6);
    expect(fresh.village.enterprises[0]).toBe(sum(fresh.household.enterprise));
  });

  it('savings lie around the aim of two months of what exceeds 0.93 lines', () => {
    const aim = sum(Array.from(household.usualRp, (rupiah, h) => 2 * Math.max(0, rupiah - 0.93 * 563523 * household.persons[h])));
    const fresh = make({ villages: [1500] });
    expect(sum(fresh.household.savingsRp) / aim).toBeGreaterThan(0.93);
    expect(sum(fresh.household.savingsRp) / aim).toBeLessThan(1.07);
  });
});

describe('scenarios that differ only in policy', () => {
  it.each([['oku-partnership'], ['randublatung']])('start from the same households as %s', (id) => {
    const family = scenarios.filter((scenario) => scenario.id === id || scenario.baseline === scenarios.find((each) => each.id === id)!.baseline || scenario.id === scenarios.find((each) => each.id === id)!.baseline);
    expect(family.length).toBeGreaterThan(1);
    const tables = family.map((scenario) => {
      const digests = digestColumns(worldOf({ scenario, seed: 1, months: 1, decisions: [] }));
      return columns.map((column, i) => [column.id, digests[i]]).filter(([column]) => column.startsWith('household.') || column.startsWith('village.') || column.startsWith('account.'));
    });
    for (const table of tables) expect(table).toEqual(tables[0]);
  });

  it.each(['min', 'max'] as const)('start from the same households with every live lever at its %s', (end) => {
    const live = Object.fromEntries(parameters.filter(({ when }) => when === 'live').map((each) => [each.id, each[end]]));
    const [usual, other] = [make({ villages: [60, 40] }), make({ villages: [60, 40], set: live })].map(digestColumns);
    expect(columns.filter((_, i) => usual[i] !== other[i]).map(({ id }) => id)).toEqual([]);
    expect(Object.keys(live).length).toBeGreaterThan(20);
  });

  it('while another line of poverty makes other households', () => {
    const digest = (line: number) => digestColumns(make({ villages: [50], set: { 'household.povertyLineRpPerMonth': line } })).join();
    expect(digest(5e5)).not.toBe(digest(5.1e5));
  });
});
