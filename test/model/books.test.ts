import { describe, expect, it } from 'vitest';
import { accounts, ledgerRows, lines, step } from '../../src/model';
import { advance, allDecisions, scenarios, worldOf } from '../../src/run';
import { faults } from './soundness';
import { balance, make, sum } from './world';

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_id, scenario) => {
  it('closes its books and stays sound in every month', { timeout: 30_000 }, () => {
    const spec = { scenario, seed: scenario.seed, months: scenario.months, decisions: [] };
    const world = worldOf(spec);
    const decisions = allDecisions(spec);
    // The step itself closes the books; all columns are looked at once a quarter, of a large world once a year.
    const [years, looks] = world.household.rows > 5000 ? [5, 1] : [10, 4];
    for (let look = 0; look < years * looks; look++) {
      for (let month = 0; month < 12 / looks; month++) advance(world, decisions);
      expect(faults(world)).toEqual([]);
    }
    expect(world.month).toBe(12 * years);
  });
});

it('a month does not end with a rupiah too many', () => {
  const world = make({ villages: [5] });
  step(world);
  world.household.savingsRp[0] += 1;
  expect(() => step(world)).toThrow('households of village 0');
});

/** Money for everything that partners can give beside works, pay, courses and cover. */
const generous = { 'assistance.capitalShare': 0.3, 'assistance.capitalGrantRp': 500_000, 'credit.fundShare': 0.3, 'shock.mutualFundShare': 0.3 };

it('each rupiah that leaves an account arrives in another, over months and lines', () => {
  const world = make({ villages: [60, { families: 40, assisted: false }], set: { ...generous, 'shock.scale': 3 } });
  const moved = new Map<string, number>();
  const names = (id: string) => (accounts.find((account) => account.id === id)!.span === 'village' ? [`${id}:0`, `${id}:1`] : [id]);
  const held = (id: string) => Array.from({ length: accounts.find((account) => account.id === id)!.span === 'one' ? 1 : accounts.find((account) => account.id === id)!.span === 'effort' ? 3 : 2 }, (_, row) => balance(world, id as 'apbd', row));
  const before = accounts.map(({ id }) => sum(held(id)));
  for (let month = 0; month < 30; month++) {
    step(world);
    for (const { from, to, rupiah } of ledgerRows(world)) {
      moved.set(from, (moved.get(from) ?? 0) - rupiah);
      moved.set(to, (moved.get(to) ?? 0) + rupiah);
    }
  }
  const change = accounts.map(({ id }) => sum(names(id).map((name) => moved.get(name) ?? 0)));
  expect(accounts.map(({ id }, i) => [id, sum(held(id)) - before[i]])).toEqual(accounts.map(({ id }, i) => [id, change[i]]));
  // Every account took part, so that the comparison means something.
  expect(accounts.filter((_, i) => change[i] === 0 && !names(accounts[i].id).some((name) => moved.has(name))).map(({ id }) => id)).toEqual([]);
});

it('every line carries money somewhere', () => {
  const seen = new Set<string>();
  const worlds = [
    make({ villages: [60, { families: 60, assisted: false }], set: { ...generous, 'government.partnershipBudgetRpPerYear': 3e9, 'shock.scale': 3, 'government.grantShare': 0.3, 'market.entryPerYear': 2, 'household.startingConfidence': 0.8 } }),
    make({ villages: [60], set: { ...generous, 'government.activeShare': 0.2, 'shock.scale': 3, 'government.auditShare': 1 } }),
    // Small enterprises in a market that has lost its customers earn less than their rent.
    make({ villages: [200], set: { 'household.povertyLineRpPerMonth': 3e5, 'household.location': -0.5, 'shock.scale': 3, 'market.entryCapitalRp': 5e5, 'market.initialEnterpriseShare': 0.5 } }),
  ];
  worlds[2].village.baseDemandRp[0] *= 0.2;
  for (const world of worlds) {
    for (let month = 0; month < 36; month++) {
      step(world);
      for (const { line } of ledgerRows(world)) seen.add(line);
    }
  }
  expect(lines.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
});
