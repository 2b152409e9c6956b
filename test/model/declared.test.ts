import { describe, expect, it } from 'vitest';
import { columns, digestColumns, processes, setParameter, type ProcessInfo, type World } from '../../src/model';
import { make, type Settings } from './world';

/**
 * What the schedule says of itself. A process `writes` a column when it changes it; it `reads` a column when the value there decides
 * what happens to another column (that a sum goes on from where it was is no reading).
 */

const villages = [{ families: 90, assisted: true, distanceKm: 1 }, { families: 60, assisted: false, distanceKm: 6 }, { families: 40, assisted: true, distanceKm: 9 }];

interface Setting {
  readonly set: Settings;
  readonly later?: readonly (readonly [month: number, id: string, value: number])[];
}

/** With this seed prices fall in months 7 and 18 and a harvest fails in month 14. */
const seed = 8;
const disaster: Settings = { 'shock.scale': 3, 'shock.cropPerYear': 0.2, 'shock.pricePerYear': 0.2 };

/** Lists come soon and are open to correction, and misses are soon punished. */
const strict: Settings = { 'registry.lagMonths': 6, 'registry.transparency': 1, 'registry.correctionPerYear': 1.2, 'national.sanctionShare': 1, 'national.exitMonths': 2, 'national.usualCompliance': 0.5, 'national.coachingEffect': 0.2 };

/** Neighbours soon protest, and ties come and go. */
const restless: Settings = { 'social.jealousyGain': 0.3, 'social.protestThreshold': 0.02, 'village.bridgingTies': 0.05, 'social.tieLapsePerYear': 0.3, 'social.bridgingGainPerYear': 1, 'social.bondingGainPerYear': 1 };

/** Many owe and borrow, and losses are paid in full, so that money runs short and cases are passed on. */
const indebted: Settings = { 'credit.fundShare': 0.3, 'credit.willingShare': 0.5, 'credit.peerEffect': 4, 'credit.subsistenceShare': 1, 'credit.initialIndebtedShare': 0.2, 'shock.mutualFundShare': 0.2, 'shock.referralShare': 1, 'shock.coverShare': 1, 'shock.coverCapRp': 1e7 };

/** Whoever lacks a loan for a trade may borrow again and again: the market has no place left. */
const lending: Settings = { 'credit.fundShare': 1, 'credit.groupDelivery': 0, 'credit.willingShare': 0.8, 'credit.eligibleShare': 1, 'credit.lenderLimitMonths': 0, 'household.startingConfidence': 0.7, 'market.entryCapitalRp': 1e7, 'credit.firstLoanRp': 4e6, 'credit.mostLoanRp': 1e7, 'market.childcareShare': 0.5, 'market.returnScale': 0.1875, 'market.timeShare': 0.25, 'market.headroomShare': 0, 'credit.termMonths': 3, 'credit.mostLoans': 20, 'national.sembakoQuotaShare': 0.5 };

const settings: readonly Setting[] = [
  {
    set: { ...restless, 'government.facilitators': 1, 'ngo.facilitators': 2, 'facilitator.visitShare': 0.5, 'household.location': 0.6, 'assistance.capitalShare': 0.3, 'assistance.capitalGrantRp': 1e6, 'assistance.dissolutionCohesion': 0.4, ...indebted },
    later: [[4, 'national.pkhQuotaShare', 0.3], [8, 'government.facilitators', 3], [12, 'shock.scale', 3], [14, 'group.invitedShare', 0.6], [11, 'credit.groupDelivery', 0], [18, 'group.invitedShare', 0.1]],
  },
  {
    set: { 'ngo.present': 0, 'ngo.facilitators': 0, 'government.facilitators': 1, 'government.activeShare': 0.2, 'facilitator.hoursPerMonth': 60, 'facilitator.visitShare': 1, 'government.procurementDelayMonths': 1, ...disaster, ...strict, ...indebted, 'credit.groupDelivery': 0, 'group.invitedShare': 1, 'assistance.inviteRule': 1, 'facilitator.allocation': 1 },
    later: [[10, 'group.invitedShare', 0.05], [12, 'group.invitedShare', 1], [13, 'government.partnershipBudgetRpPerYear', 1e7], [17, 'government.partnershipBudgetRpPerYear', 0]],
  },
  {
    set: { 'government.partnershipBudgetRpPerYear': 0, 'government.facilitators': 0, 'ngo.ownFundsRpPerYear': 1e8, 'ngo.facilitators': 1, ...disaster, 'market.entryPerYear': 2, 'market.headroomShare': 0.5, 'household.startingConfidence': 0.8, 'market.deathPerYear': 0.15, 'market.initialEnterpriseShare': 0.5, 'facilitator.allocation': 0 },
    later: [[12, 'ngo.facilitators', 0]],
  },
  { set: { 'ngo.present': 0, 'ngo.facilitators': 0, 'government.facilitators': 2, 'group.invitedShare': 1, 'government.procurementDelayMonths': 1, 'government.partnershipBudgetRpPerYear': 2e9, ...lending } },
];
const months = 24;

function turn(world: World, { later = [] }: Setting): void {
  for (const [month, id, value] of later) if (month === world.month) setParameter(world, id, value);
}

/** Columns of every process, as `process: column`. */
const named = (of: (process: ProcessInfo) => readonly string[]): string[] => processes.flatMap((process) => of(process).map((column) => `${process.id}: ${column}`));
const idsWhere = (differs: (i: number) => boolean): string[] => columns.filter((_, i) => differs(i)).map(({ id }) => id);

it('every id in reads and writes is a column, named once', () => {
  const known = new Set(columns.map(({ id }) => id));
  for (const { id, reads, writes } of processes) {
    for (const list of [reads, writes]) {
      expect(list.filter((column) => !known.has(column)), id).toEqual([]);
      expect(new Set(list).size, id).toBe(list.length);
    }
  }
  expect(new Set(processes.map(({ id }) => id)).size).toBe(processes.length);
});

it('fixed columns are written by nobody', () => {
  const fixed = new Set(columns.filter((column) => column.fixed).map(({ id }) => id));
  expect(processes.flatMap(({ writes }) => writes).filter((id) => fixed.has(id))).toEqual([]);
});

describe('writes', () => {
  const written = new Map(processes.map(({ id }) => [id, new Set<string>()]));

  it.each(settings.map((setting, i) => [i, setting] as const))('are declared: setting %d, every process of every month', (_, setting) => {
    const world = make({ seed, villages, set: setting.set });
    for (; world.month < months; world.month++) {
      turn(world, setting);
      let before = digestColumns(world);
      for (const { id, run } of processes) {
        run(world);
        const after = digestColumns(world);
        for (const column of idsWhere((i) => after[i] !== before[i])) written.get(id)!.add(column);
        before = after;
      }
    }
    expect(named((process) => [...written.get(process.id)!].filter((column) => !process.writes.includes(column)))).toEqual([]);
  });

  it('happen, each at least once', () => {
    expect(named(({ id, writes }) => writes.filter((column) => !written.get(id)!.has(column)))).toEqual([]);
  });
});

/** Everything that a process can see, kept and put back. */
function keep({ tables }: World) {
  const [fixed, state] = [new Uint8Array(tables.fixed.slice()), new Uint8Array(tables.state.slice())];
  return () => {
    new Uint8Array(tables.fixed).set(fixed);
    new Uint8Array(tables.state).set(state);
  };
}

/** Puts other values, such as could stand there, into a column: in every third row something else, or in all rows less. */
function poison(world: World, { id, table, kind, unit }: (typeof columns)[number], less: boolean): void {
  const numbers = world.tables.views[table][id.slice(table.length + 1)];
  const old = numbers.slice();
  const scale = kind === 'f32' && (unit === 'share' || unit === 'index');
  const wide = scale && old.some((x) => x < 0 || x > 1);
  const money = unit.startsWith('rupiah');
  const other = (x: number, i: number): number => {
    if (unit === 'row') return old[(i + 1 + Math.floor(numbers.length / 2)) % numbers.length];
    if (wide) return x + 3;
    if (less && id === 'household.profitRp') return -x;
    if (less) return scale ? 0.3 * x : money ? Math.floor(x / 10) : 0;
    if (unit === 'switch') return 1 - x;
    if (scale) return x > 0.5 ? x - 0.45 : x + 0.45;
    if (unit === 'bits') return x ^ 7;
    if (unit === 'index' || unit === 'stage') return x === 0 ? 1 : 0;
    return money ? 4 * x + 1_500_000 : x > 0 ? x - 1 : 20;
  };
  const step = less || old.length < 4 ? 1 : 3;
  for (let i = step === 1 ? 0 : world.month % 3; i < old.length; i += step) numbers[i] = other(old[i], i);
}

describe('reads', () => {
  const decisive = new Map(processes.map(({ id }) => [id, new Set<string>()]));

  it.each(settings.map((setting, i) => [i, setting] as const))('are declared: setting %d, every column poisoned before every process', { timeout: 60_000 }, (_, setting) => {
    const world = make({ seed, villages, set: setting.set });
    for (; world.month < months; world.month++) {
      turn(world, setting);
      for (const process of processes) {
        const restore = keep(world);
        process.run(world);
        const wanted = digestColumns(world);
        const finish = keep(world);
        /** Whether poison in these columns changes what the process does to any other. */
        const decide = (poisoned: readonly (typeof columns)[number][]): boolean =>
          [false, true].some((less) => {
            restore();
            for (const column of poisoned) poison(world, column, less);
            try {
              process.run(world);
            } catch {
              return true;
            }
            const got = digestColumns(world);
            return columns.some((column, i) => got[i] !== wanted[i] && !poisoned.includes(column));
          });
        const found = decisive.get(process.id)!;
        const strange = columns.filter(({ id }) => !process.reads.includes(id) && !process.writes.includes(id));
        // All that the process has nothing to do with at once; one by one only to name the culprit.
        const suspects = columns.filter((column) => !strange.includes(column) && !found.has(column.id));
        for (const column of decide(strange) ? columns : suspects) if (decide([column])) found.add(column.id);
        finish();
      }
    }
    expect(named((process) => [...decisive.get(process.id)!].filter((column) => !process.reads.includes(column)))).toEqual([]);
  });

  it('matter, each at least once', () => {
    expect(named(({ id, reads }) => reads.filter((column) => !decisive.get(id)!.has(column)))).toEqual([]);
  });
});
