import { describe, expect, it } from 'vitest';
import { digestColumns, digestWorld, ledgerRows, processes } from '../../src/model';
import type { World } from '../../src/model';
import { createLuck, ownSheet, purposes, sheet, type Purpose } from '../../src/model/luck';
import { measure } from '../../src/model/measure';
import { column, correlation, make, mean, pass, type Settings } from './world';
import { frameOf } from '../../src/run/frame';

const draw = (seed: number, purpose: Purpose, month: number, count = 20_000) => ownSheet(seed, purpose, month, count);

describe('a sheet', () => {
  it('is the same whenever and wherever it is asked for', () => {
    const luck = createLuck(7, 50);
    const first = Array.from(sheet(luck, 'shock', 3, 0, 50));
    for (const purpose of purposes) sheet(luck, purpose, 9, 1, 50);
    expect(Array.from(sheet(luck, 'shock', 3, 2, 50))).toEqual(first);
    expect(Array.from(ownSheet(7, 'shock', 3, 50))).toEqual(first);
    expect(Array.from(sheet(createLuck(7, 90), 'shock', 3, 0, 50)).slice(0, 50)).toEqual(first);
  });

  it('begins like a longer one', () => {
    expect(Array.from(draw(7, 'shock', 3, 10))).toEqual(Array.from(draw(7, 'shock', 3, 1000)).slice(0, 10));
  });

  it('differs by seed, by purpose and by month, in every place', () => {
    const sheets = [draw(1, 'shock', 1), draw(2, 'shock', 1), draw(1, 'severity', 1), draw(1, 'shock', 2), draw(12, 'shock', 1), draw(1, 'shock', 11)];
    for (let a = 0; a < sheets.length; a++) {
      for (let b = 0; b < a; b++) {
        expect(sheets[a].filter((x, i) => x === sheets[b][i]).length, `${a} and ${b}`).toBeLessThan(3);
        expect(Math.abs(correlation(sheets[a], sheets[b])), `${a} and ${b}`).toBeLessThan(4 / Math.sqrt(20_000));
      }
    }
  });

  it('has a first number of its own for each of the purposes', () => {
    expect(new Set(purposes).size).toBe(purposes.length);
    expect(new Set(purposes.map((purpose) => draw(1, purpose, 0, 1)[0])).size).toBe(purposes.length);
  });

  it('is refused when it is longer than its page', () => {
    expect(() => sheet(createLuck(1, 10), 'shock', 1, 0, 11)).toThrow('luck: 11 numbers wanted for shock, a page holds 10');
  });
});

describe('the numbers of a sheet', () => {
  // Standard errors for n uniform numbers: mean √(1/12n); variance √(1/180n); next to one another √(1/n). Numbers from [0, 0.99] would fail.
  const n = 20_000;
  it.each<Purpose>(['permanent', 'shock', 'attendance'])('of %s lie evenly between 0 and 1', (purpose) => {
    const numbers = draw(3, purpose, 5, n);
    expect(Math.min(...numbers)).toBeGreaterThan(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(Math.abs(mean(numbers) - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / (12 * n)));
    expect(Math.abs(mean(numbers.map((x) => (x - 0.5) * (x - 0.5))) - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / (180 * n)));
    const tenths = new Array<number>(10).fill(0);
    for (const x of numbers) tenths[Math.floor(10 * x)] += 1;
    // Chi-squared with 9 degrees of freedom: above 33.7 once in ten thousand.
    expect(tenths.reduce((chi, count) => chi + (count - n / 10) ** 2 / (n / 10), 0)).toBeLessThan(33.7);
    expect(Math.abs(correlation(numbers.subarray(1), numbers.subarray(0, n - 1)))).toBeLessThan(4 / Math.sqrt(n));
  });

  it.each([0, 1, 54])('of row %d over 6,000 months are as even as those of one month, and forget the month and the year before', (row) => {
    const months = 6000;
    const luck = createLuck(1, row + 1);
    const numbers = Array.from({ length: months }, (_, month) => sheet(luck, 'shock', month, 0, row + 1)[row]);
    const tenths = new Array<number>(10).fill(0);
    for (const x of numbers) tenths[Math.floor(10 * x)] += 1;
    expect(Math.abs(mean(numbers) - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / (12 * months)));
    expect(tenths.reduce((chi, count) => chi + (count - months / 10) ** 2 / (months / 10), 0)).toBeLessThan(33.7);
    for (const lag of [1, 2, 3, 12, 24]) expect(Math.abs(correlation(numbers.slice(lag), numbers.slice(0, -lag))), `lag ${lag}`).toBeLessThan(4 / Math.sqrt(months));
  });

  it('of neighbouring seeds and months have nothing to do with one another, also when shifted by a place', () => {
    for (const [seed, month] of [[4, 5], [3, 6], [3, 4], [2, 5], [3 + 256, 5], [3, 5 + 256]]) {
      for (const shift of [0, 1, 2]) {
        const [a, b] = [draw(3, 'shock', 5, n).subarray(shift), draw(seed, 'shock', month, n).subarray(0, n - shift)];
        expect(Math.abs(correlation(a, b)), `seed ${seed}, month ${month}, shift ${shift}`).toBeLessThan(4 / Math.sqrt(n));
      }
    }
  });
});

describe('nothing that looks on, and nothing that is added, moves the luck of a household', () => {
  const villages = [25, { families: 30, assisted: false }];
  const plain = pass(make({ villages }), 14);

  function passing(beside: (world: World) => void): World {
    const world = make({ villages });
    for (let i = 0; i < 14; i++) {
      beside(world);
      pass(world, 1);
      beside(world);
    }
    return world;
  }

  it('an observer: measuring twice, reading the books, drawing a picture, taking digests', () => {
    const world = passing((seen) => {
      measure(seen);
      measure(seen);
      ledgerRows(seen);
      frameOf(seen);
      digestColumns(seen);
    });
    expect(digestWorld(world)).toBe(digestWorld(plain));
  });

  it('a draw for a new purpose, on any page', () => {
    const world = passing((seen) => {
      for (const page of [0, 1, 2] as const) sheet(seen.luck, 'jealousy' as Purpose, seen.month, page, 55);
    });
    expect(digestWorld(world)).toBe(digestWorld(plain));
  });

  it('a new process that draws and does nothing with it, at any place of the month', () => {
    const world = make({ villages });
    for (let i = 0; i < 14; i++) {
      for (const process of processes) {
        process.run(world);
        for (const page of [0, 1, 2] as const) sheet(world.luck, 'migration' as Purpose, world.month, page, 55);
      }
      world.month += 1;
      measure(world);
    }
    expect(digestWorld(world)).toBe(digestWorld(plain));
  });

  it('while another seed moves all of it', () => {
    expect(digestWorld(pass(make({ villages, seed: 2 }), 14))).not.toBe(digestWorld(plain));
  });
});

/** What is luck and nothing else, as long as nobody who accompanies a case ends it sooner: the same in every policy. */
const unshortened: Settings = { 'shock.accompanimentShare': 0 };
const fortune = ['fluctuation', 'transitory', 'baseRp', 'shock', 'lossShare', 'lossMonths', 'sickMonths'].map((id) => `household.${id}`);

describe('two runs that differ only in policy', () => {
  const villages = [40, { families: 60, assisted: false, distanceKm: 9 }];
  const policies: Settings[] = [
    {},
    { 'government.partnershipBudgetRpPerYear': 0, 'ngo.present': 0, 'ngo.facilitators': 0, 'government.facilitators': 0, 'ngo.ownFundsRpPerYear': 0 },
    { 'national.pkhQuotaShare': 0.4, 'shock.coverShare': 1, 'facilitator.visitShare': 1, 'group.invitedShare': 1 },
  ];

  it('share the fortune and the shocks of every household in every month', () => {
    const runs = policies.map((set) => make({ villages, set: { ...set, ...unshortened } }));
    const struck = new Set<number>();
    for (let month = 0; month < 36; month++) {
      for (const world of runs) pass(world, 1);
      for (const id of [...fortune, 'village.cropLossMonths', 'regency.priceLossMonths']) {
        for (const world of runs) expect(column(world, id), `${id} after month ${month + 1}`).toEqual(column(runs[0], id));
      }
      for (const kind of column(runs[0], 'household.shock')) struck.add(kind);
    }
    // There was something to share, and the policies did something.
    expect(struck.size).toBeGreaterThan(4);
    expect(new Set(runs.map(digestWorld)).size).toBe(3);
  });
});

it('a household keeps its luck when a village is added behind its own', () => {
  const [few, many] = [make({ villages: [30], set: unshortened }), make({ villages: [30, 50], set: unshortened })];
  const own = [...fortune, 'household.permanent', 'household.persons', 'household.occupation', 'household.propensity', 'household.startingSkill', 'household.startingConfidence', 'household.mindset'];
  for (let month = 0; month < 12; month++) {
    for (const id of own) expect(column(many, id).slice(0, 30), `${id} after month ${month}`).toEqual(column(few, id));
    pass(few, 1);
    pass(many, 1);
  }
});
