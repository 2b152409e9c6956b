import { describe, expect, it } from 'vitest';
import { columns, digestColumns, parameters } from '../../../src/model';
import { scenarios, worldOf } from '../../../src/run';
import { usualLoss } from '../../../src/model/state/usual';
import { hoursLeft, returnRp, tradeOf } from '../../../src/model/state/trade';
import { make, run, sum } from '../world';

describe('at usual conditions, everything sold and nobody struck', () => {
  const world = make({ villages: [1500], set: { 'household.healthWorkEffect': 0 } });
  const before = world.household.enterprise.slice();
  world.household.lossMonths.fill(0);
  // Usual fortune: enterprises were fitted to what a household earns over the years.
  world.household.baseRp.set(world.household.usualRp);
  run(world, 'enterprise');
  const { household } = world;
  const usual = usualLoss(world);
  const trade = tradeOf(world);

  /** What a household earns beside own produce and transfers, when the usual losses of the years are taken off. */
  function earned(h: number): number {
    const lost = household.occupation[h] === 0 ? usual.farmShare : usual.otherShare;
    if (!household.enterprise[h]) return (household.workRp[h] - usual.costRp) * (1 - lost);
    // Wear comes off profit; what comes from assets is not lost when people are ill.
    const hours = 1 - trade.timeShare + trade.timeShare * trade.ownWork * hoursLeft(trade, household, h);
    const ofAssets = returnRp(trade, household, h) * Math.sqrt(household.assetRp[h] / 1e6);
    const ofWork = household.workRp[h] + household.profitRp[h] - ofAssets + trade.fixedCostRp;
    return (ofWork / hours - usual.costRp) * (1 - lost) * hours + ofAssets - trade.fixedCostRp - trade.wear * household.assetRp[h];
  }

  it('work, enterprise, usual transfers and own produce are the usual living of every household, to a few rupiah', () => {
    let owners = 0;
    for (let h = 0; h < household.rows; h++) {
      // Who used to get more than four fifths of its cash as transfers earns a fifth at least.
      if (household.enterprise[h] !== before[h] || household.usualTransferRp[h] > 0.8 * (household.usualRp[h] - household.floorRp[h])) continue;
      owners += before[h];
      const living = household.floorRp[h] + household.usualTransferRp[h] + earned(h);
      expect(Math.abs(living - household.usualRp[h]), `household ${h}`).toBeLessThan(3 + 3e-7 * household.usualRp[h]);
    }
    expect(owners).toBeGreaterThan(200);
    expect(owners).toBeLessThan(400);
  });

  it('a fifth of all have an enterprise, as declared: those to whom opening promises a gain, traders four times as often as others', () => {
    const fresh = make({ villages: [20_000] }).household;
    const share = (wanted: (h: number) => boolean) => {
      const rows = Array.from({ length: fresh.rows }, (_, h) => h).filter(wanted);
      return sum(rows.map((h) => fresh.enterprise[h])) / rows.length;
    };
    expect(Math.abs(share(() => true) - 0.2)).toBeLessThan(0.01);
    expect(share((h) => fresh.occupation[h] === 2) / share((h) => fresh.occupation[h] !== 2)).toBeGreaterThan(3.4);
    expect(share((h) => fresh.usualRp[h] - fresh.floorRp[h] > 8e6)).toBe(0);
  });

  it('owners are spread over all ages, and hold what they would keep: capital earns 5 % a month at the margin', () => {
    const fresh = make({ villages: [20_000] }).household;
    const men = Array.from({ length: fresh.rows }, (_, h) => h).filter((h) => fresh.enterprise[h] && !fresh.femaleHead[h]);
    const margin = men.map((h) => returnRp(trade, fresh, h) / 2e6 / Math.sqrt(fresh.assetRp[h] / 1e6));
    expect(Math.abs(sum(margin) / men.length - 0.05)).toBeLessThan(0.002);
    // Those of less than twelve months are as many as close in a year.
    expect(Math.abs(men.filter((h) => fresh.enterpriseMonths[h] < 12).length / men.length - 0.083)).toBeLessThan(0.02);
  });

  it('month 0 shows the calibrated consumption', () => {
    const fresh = make({ villages: [1500] }).household;
    expect(Array.from(fresh.consumptionRp)).toEqual(Array.from(fresh.baseRp));
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
    expect(columns.filter(({ table }, i) => table !== 'regency' && usual[i] !== other[i]).map(({ id }) => id)).toEqual([]);
    expect(Object.keys(live).length).toBeGreaterThan(20);
  });

  it('while another line of poverty makes other households', () => {
    const digest = (line: number) => digestColumns(make({ villages: [50], set: { 'household.povertyLineRpPerMonth': line } })).join();
    expect(digest(5e5)).not.toBe(digest(5.1e5));
  });
});
