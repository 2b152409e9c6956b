import { describe, expect, it } from 'vitest';
import { indicators, ledgerRows, step, type FlowOfMonth } from '../../../src/model';
import { measure } from '../../../src/model/measure';
import { balance, make, mean, pass, sum } from '../world';
import { line, of, ofVillage, villages, type Family } from './families';

describe('poverty of three families of 2, 3 and 5 persons with 0.5, 0.8 and 2 lines', () => {
  const world = villages([{ persons: 2, lines: 0.5 }, { persons: 3, lines: 0.8 }, { persons: 5, lines: 2 }]);

  it('P0 is 5 of 10 persons', () => expect(of(world, 'p0')).toBeCloseTo(0.5, 12));
  it('P1 is (2 × 0.5 + 3 × 0.2) ÷ 10', () => expect(of(world, 'p1')).toBeCloseTo(0.16, 12));
  it('P2 is (2 × 0.25 + 3 × 0.04) ÷ 10', () => expect(of(world, 'p2')).toBeCloseTo(0.062, 12));
  it('mean consumption is 13.4 ÷ 10 lines', () => expect(of(world, 'meanExpenditureRp')).toBeCloseTo(1.34 * line, 6));

  it('a family exactly at the line is not poor', () => {
    const edge = villages([{ persons: 3, lines: 1 }, { persons: 1, lines: 0.999 }]);
    expect([of(edge, 'p0'), of(edge, 'p1')]).toEqual([0.25, expect.closeTo(0.00025, 9)]);
  });

  it('families without anything lack a whole line', () => {
    const nothing = villages([{ persons: 4, lines: 0 }]);
    expect(['p0', 'p1', 'p2', 'gini'].map((id) => of(nothing, id))).toEqual([1, 1, 1, 0]);
  });
});

/** Gini ratio over persons, by sorting them. */
function exactGini(families: readonly Family[]): number {
  const sorted = [...families].sort((a, b) => a.lines - b.lines);
  const persons = sum(sorted.map((family) => family.persons));
  const lines = sum(sorted.map((family) => family.persons * family.lines));
  let [below, area] = [0, 0];
  for (const family of sorted) {
    area += family.persons * (2 * below + family.persons * family.lines);
    below += family.persons * family.lines;
  }
  return 1 - area / (persons * lines);
}

describe('the Gini ratio', () => {
  it('of equal families is 0, of one that has all 1 less its share', () => {
    expect(of(villages([{ persons: 2, lines: 1.5 }, { persons: 7, lines: 1.5 }]), 'gini')).toBeCloseTo(0, 12);
    expect(of(villages([{ persons: 1, lines: 4 }, { persons: 3, lines: 0 }]), 'gini')).toBeCloseTo(0.75, 12);
  });

  it('of persons with 1, 2 and 3 lines is 2/9', () => {
    expect(of(villages([{ persons: 1, lines: 3 }, { persons: 1, lines: 1 }, { persons: 1, lines: 2 }]), 'gini')).toBeCloseTo(2 / 9, 12);
  });

  it.each([0.305, 0.4])('agrees with exact sorting within 1e-4 among 2,000 generated families (spread for about %d)', (about) => {
    const world = make({ villages: [1200, 800], set: { 'household.spread': about < 0.35 ? 0.73 : 1 } });
    const families = Array.from(world.household.persons, (persons, h) => ({ persons, lines: world.household.consumptionRp[h] / persons / 563_523 }));
    expect(Math.abs(of(world, 'gini') - exactGini(families))).toBeLessThan(1e-4);
    expect(Math.abs(ofVillage(world, 1, 'gini') - exactGini(families.slice(1200)))).toBeLessThan(1e-4);
    expect(Math.abs(of(world, 'gini') - about)).toBeLessThan(0.05);
  });
});

describe('stages and counts', () => {
  it('are shares of families, not of persons', () => {
    const world = villages([1, 9, 1, 9].map((persons) => ({ persons, lines: 2 })));
    world.household.stage.set([1, 1, 3, 5]);
    measure(world);
    expect(['stagePraSejahtera', 'stageKs1', 'stageKs2', 'stageKs3', 'stageKs3Plus'].map((id) => of(world, id))).toEqual([0.5, 0, 0.25, 0, 0.25]);
  });

  it('reach counts families by the bits of what reached them', () => {
    const world = villages([1, 2, 3, 4, 5].map(() => ({ persons: 2, lines: 2 })));
    world.household.reached.set([0, 1, 2, 6, 7]);
    world.household.reachedNow.set([0, 0, 2, 0, 4]);
    measure(world);
    expect(['reachedEver', 'reachedNow', 'reachedEnabling', 'reachedEmpowering', 'reachedProtecting'].map((id) => of(world, id))).toEqual([4, 2, 2, 3, 2]);
  });

  it('shocks are served when they are paid, not when they are only known', () => {
    const world = villages([1, 2, 3, 4, 5, 6].map(() => ({ persons: 2, lines: 2 })));
    world.household.shock.set([1, 3, 5, 6, 2, 0]);
    world.household.served.set([0, 1, 2, 3, 4, 0]);
    measure(world);
    expect([of(world, 'shocks'), of(world, 'servedShare')]).toEqual([5, 0.4]);
  });

  it('a month without a shock, a meeting or a facilitator shows 0', () => {
    const world = villages([{ persons: 2, lines: 2 }]);
    expect(['servedShare', 'participation', 'load'].map((id) => of(world, id))).toEqual([0, 0, 0]);
  });

  it('load is the mean of the posts that are filled', () => {
    const world = villages([{ persons: 2, lines: 2 }]);
    world.facilitator.active.set([1, 1, 0]);
    world.facilitator.load.set([1.5, 0.5, 0]);
    measure(world);
    expect(of(world, 'load')).toBe(1);
  });
});

describe('after a year of a partnership', () => {
  const world = pass(make({ villages: [60, { families: 25, assisted: false }, 40], set: { 'shock.scale': 3, 'group.invitedShare': 0.5 } }), 13);
  while (of(world, 'servedShare') === 0) pass(world, 1);
  const { household } = world;
  const rows = Array.from({ length: household.rows }, (_, h) => h);
  const within = (v: number) => rows.filter((h) => v < 0 || household.village[h] === v);
  const count = (v: number, wanted: (h: number) => boolean) => within(v).filter(wanted).length;
  const invited = (h: number) => household.invited[h] === 1;
  const struck = (h: number) => household.lossMonths[h] > 0;
  const raising = (h: number) => household.under7[h] + household.primary[h] + household.junior[h] + household.senior[h] > 0;

  it.each<[string, (v: number) => number]>([
    ['skill', (v) => mean(within(v).map((h) => household.skill[h]))],
    ['trustGovernment', (v) => mean(within(v).map((h) => household.trustGovernment[h]))],
    ['trustNgo', (v) => mean(within(v).map((h) => household.trustNgo[h]))],
    ['enterprises', (v) => count(v, (h) => household.enterprise[h] === 1)],
    ['participation', (v) => count(v, (h) => household.attended[h] === 1) / Math.max(1, count(v, invited))],
    ['reachedEver', (v) => count(v, (h) => household.reached[h] > 0)],
    ['shocks', (v) => count(v, (h) => household.shock[h] > 0)],
    ['servedShare', (v) => count(v, (h) => household.served[h] === 1 || household.served[h] === 2) / Math.max(1, count(v, (h) => household.shock[h] > 0))],
    ['stageKs1', (v) => count(v, (h) => household.stage[h] === 2) / within(v).length],
    ['confidence', (v) => mean(within(v).map((h) => household.confidence[h]))],
    ['voice', (v) => mean(within(v).map((h) => household.voice[h]))],
    ['health', (v) => mean(within(v).map((h) => household.health[h]))],
    ['awareness', (v) => count(v, (h) => household.aware[h] === 1) / within(v).length],
    ['trustFacilitator', (v) => mean(within(v).map((h) => household.trustFacilitator[h]))],
    ['dependency', (v) => mean(within(v).map((h) => household.support[h]))],
    ['contactShare', (v) => count(v, (h) => household.contacted[h] === 1) / Math.max(1, count(v, invited))],
    ['compliance', (v) => count(v, (h) => (household.recipient[h] & household.complied[h] & 1) === 1) / Math.max(1, count(v, (h) => (household.recipient[h] & 1) === 1))],
    ['parenting', (v) => mean(within(v).filter(raising).map((h) => household.parenting[h]))],
    ['enterpriseIncomeRp', (v) => mean(within(v).map((h) => household.profitRp[h]))],
    ['profitRp', (v) => sum(within(v).map((h) => household.profitRp[h])) / Math.max(1, count(v, (h) => household.enterprise[h] === 1))],
    ['assetRp', (v) => sum(within(v).map((h) => household.assetRp[h])) / Math.max(1, count(v, (h) => household.enterprise[h] === 1))],
    ['workIncomeRp', (v) => mean(within(v).map((h) => household.workRp[h]))],
    ['savingsRp', (v) => mean(within(v).map((h) => household.savingsRp[h]))],
    ['savedShare', (v) => count(v, (h) => household.savingsRp[h] >= 0.5 * household.baseRp[h]) / within(v).length],
    ['struckWealthRp', (v) => sum(within(v).filter(struck).map((h) => household.savingsRp[h] + household.assetRp[h])) / Math.max(1, count(v, struck))],
  ])('%s is what households say, whole and by village', (id, counted) => {
    expect(of(world, id)).toBeCloseTo(counted(-1), 5);
    for (const v of [0, 1, 2]) expect(ofVillage(world, v, id), `village ${v}`).toBeCloseTo(counted(v), 5);
    expect(of(world, id)).toBeGreaterThan(0);
  });

  it('the whole is made of its villages: by persons, by families or in the sum', () => {
    const persons = [0, 1, 2].map((v) => sum(within(v).map((h) => household.persons[h])));
    const families = [60, 25, 40];
    const weighted = (id: string, weights: number[]) => sum(weights.map((weight, v) => weight * ofVillage(world, v, id))) / sum(weights);
    for (const id of ['p0', 'p1', 'p2', 'm0', 'meanExpenditureRp']) expect(of(world, id), id).toBeCloseTo(weighted(id, persons), 6);
    for (const id of ['skill', 'trustNgo', 'stagePraSejahtera', 'stageKs2']) expect(of(world, id), id).toBeCloseTo(weighted(id, families), 9);
    for (const id of ['enterprises', 'reachedEver', 'reachedEmpowering', 'shocks']) expect(of(world, id), id).toBe(sum([0, 1, 2].map((v) => ofVillage(world, v, id))));
  });

  it('measuring again changes nothing', () => {
    const before = [...world.indicators, ...world.villageIndicators];
    measure(world);
    measure(world);
    expect([...world.indicators, ...world.villageIndicators]).toEqual(before);
  });
});

describe('money', () => {
  const world = make({ villages: [60, { families: 25, assisted: false }], set: { 'shock.scale': 3, 'government.activeShare': 0.5 } });
  const rows: FlowOfMonth[] = [];
  for (let month = 0; month < 26; month++) {
    step(world);
    rows.push(...ledgerRows(world));
  }
  const partner = ({ from }: FlowOfMonth) => from === 'government' || from === 'ngo';
  const total = (wanted: (row: FlowOfMonth) => boolean) => sum(rows.filter(wanted).map(({ rupiah }) => rupiah));
  const arrived = ({ fate }: FlowOfMonth) => fate === 'delivered' || fate === 'late';

  it.each<[string, (row: FlowOfMonth) => boolean]>([
    ['deliveredRp', (row) => partner(row) && row.fate === 'delivered'],
    ['lateRp', (row) => partner(row) && row.fate === 'late'],
    ['overheadRp', (row) => partner(row) && row.fate === 'overhead'],
    ['leakedRp', (row) => partner(row) && row.fate === 'leaked'],
    ['unspentRp', (row) => partner(row) && row.fate === 'unspent'],
    ['enablingRp', (row) => partner(row) && arrived(row) && row.effort === 'enabling'],
    ['empoweringRp', (row) => partner(row) && arrived(row) && row.effort === 'empowering'],
    ['protectingRp', (row) => partner(row) && arrived(row) && row.effort === 'protecting'],
    ['ngoRp', (row) => row.from === 'ngo'],
    ['governmentRp', (row) => row.from === 'government' && !row.line.startsWith('grant') && !row.line.startsWith('returned')],
    ['transfersRp', (row) => ['pkh', 'sembako', 'blt'].includes(row.line)],
  ])('%s is the sum of its lines in the books since month 0', (id, wanted) => {
    expect(of(world, id)).toBe(total(wanted));
    expect(of(world, id)).toBeGreaterThan(0);
  });

  it('spent is delivered, late, overhead and leaked; it is what both partners spent', () => {
    expect(of(world, 'programmeSpentRp')).toBe(sum(['deliveredRp', 'lateRp', 'overheadRp', 'leakedRp'].map((id) => of(world, id))));
    expect(of(world, 'programmeSpentRp')).toBe(of(world, 'governmentRp') + of(world, 'ngoRp'));
  });

  it('all that came to the partners is spent, returned or still there', () => {
    const came = total(({ from }) => from === 'apbd' || from === 'donor');
    const left = sum([0, 1, 2].map((e) => balance(world, 'government', e) + balance(world, 'ngo', e)));
    expect(came).toBe(of(world, 'programmeSpentRp') + of(world, 'unspentRp') + left);
  });
});

it('every indicator that is kept by village has a number there, the others none', () => {
  const world = pass(make({ villages: [30, 20] }), 2);
  for (const { id } of indicators.filter(({ scope }) => scope === 'whole')) expect([ofVillage(world, 0, id), ofVillage(world, 1, id)], id).toEqual([0, 0]);
  expect(indicators.filter(({ scope }) => scope === 'both').length).toBeGreaterThan(15);
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
});
