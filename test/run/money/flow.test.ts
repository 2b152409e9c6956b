import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { efforts, ledgerRows, parameters, totalRp } from '../../../src/model';
import type { Line, Parameter, World } from '../../../src/model';
import { advance, allDecisions, broughtForward, keptForLater, moneyFlow, moneyViews, periodOf, periodsIn, scenarios, worldOf } from '../../../src/run';
import type { Decision, LedgerRow, MoneyFlow, RunSpec } from '../../../src/run';
import { balance, sum } from '../../model/world';

const months = 26;
const live = parameters.filter(({ when }) => when === 'live');
const valueOf = ({ min, max, whole }: Parameter): fc.Arbitrary<number> => fc.oneof(fc.constantFrom(min, max), whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }));
const decision: fc.Arbitrary<Decision> = fc.constantFrom(...live).chain((parameter) => fc.record({ month: fc.integer({ min: 0, max: months - 1 }), parameter: fc.constant(parameter.id), value: valueOf(parameter) }));

/** A few families of every village: books of all kinds, in little time. */
const small = scenarios.map((scenario) => ({ ...scenario, decisions: [], villages: scenario.villages.slice(0, 4).map((village) => ({ ...village, families: Math.min(village.families, 40) })) }));

/** What the world itself counted up to a month, told of no ledger row. */
interface Counted {
  readonly partnersRp: number;
  readonly householdsRp: number;
  readonly moved: (wanted: (line: Line) => boolean) => number;
}

function counted(world: World): Counted {
  const totals = new Map<Line['id'], number>();
  totalRp(world, (line) => {
    totals.set(line.id, totalRp(world, ({ id }) => id === line.id));
    return false;
  });
  return {
    partnersRp: sum((['government', 'ngo'] as const).flatMap((partner) => efforts.map((_, e) => balance(world, partner, e)))),
    householdsRp: sum(Array.from(world.household.savingsRp)),
    moved: (wanted) => {
      let all = 0;
      totalRp(world, (line) => {
        if (wanted(line)) all += totals.get(line.id)!;
        return false;
      });
      return all;
    },
  };
}

function booksOf(spec: RunSpec): { readonly rows: LedgerRow[]; readonly counts: Counted[] } {
  const world = worldOf(spec);
  const [rows, counts] = [[] as LedgerRow[], [counted(world)]];
  while (world.month < spec.months) {
    advance(world, allDecisions(spec));
    for (const row of ledgerRows(world)) rows.push({ ...row, month: world.month });
    counts.push(counted(world));
  }
  return { rows, counts };
}

/** Places between first and last at which more comes in than goes out, or less; ribbons that are not the sum of their parts. */
function unsound({ nodes, links }: MoneyFlow): string[] {
  const through = (end: 'from' | 'to', id: string) => sum(links.filter((link) => link[end] === id).map(({ rupiah }) => rupiah));
  return [
    ...nodes.filter(({ layer, id, rupiah }) => (layer !== 'source' && through('to', id) !== rupiah) || (layer !== 'fate' && through('from', id) !== rupiah)).map(({ id }) => id),
    ...links.filter(({ rupiah, parts }) => !Number.isSafeInteger(rupiah) || rupiah <= 0 || sum(parts.map((part) => part.rupiah)) !== rupiah).map(({ from, to }) => `${from} ${to}`),
  ];
}

const at = (flow: MoneyFlow, id: string): number => flow.nodes.find((node) => node.id === id)?.rupiah ?? 0;
const isPublic = (line: Line) => line.fate !== 'private';
const isPartner = (account: string) => account === 'government' || account === 'ngo';

describe('the money flow of real runs under any decisions', () => {
  it('balances at every place and sums to what the world counted, to the rupiah, for every span and view', { timeout: 120_000 }, () => {
    const run = fc.record({ scenario: fc.constantFrom(...small), seed: fc.integer({ min: 0, max: 1e6 }), decisions: fc.array(decision, { maxLength: 10 }) });
    fc.assert(
      fc.property(run, fc.integer({ min: 1, max: months }), ({ scenario, seed, decisions }, number) => {
        const { rows, counts } = booksOf({ scenario, seed, months, decisions });
        for (const kind of ['month', 'year', 'run'] as const) {
          const period = periodOf(kind, number, months);
          const [before, after] = [counts[period.from - 1], counts[period.to]];
          const moved = (wanted: (line: Line) => boolean) => after.moved(wanted) - before.moved(wanted);
          const flows = Object.fromEntries(moneyViews.map((view) => [view, moneyFlow(rows, period, view)])) as Record<(typeof moneyViews)[number], MoneyFlow>;
          for (const flow of Object.values(flows)) {
            expect(unsound(flow)).toEqual([]);
            expect([flow.differenceRp, flow.inRp - flow.outRp]).toEqual([0, 0]);
          }
          for (const flow of [flows.public, flows.partnership]) {
            const mine = (line: Line) => isPublic(line) && (flow.view === 'public' || isPartner(line.from) || isPartner(line.to));
            expect([at(flow, broughtForward), at(flow, keptForLater)]).toEqual([before.partnersRp, after.partnersRp]);
            for (const source of ['apbd', 'donor', 'national'] as const) expect([source, at(flow, `source:${source}`)]).toEqual([source, moved((line) => mine(line) && line.from === source)]);
            for (const fate of ['delivered', 'late', 'overhead', 'leaked', 'unspent'] as const) expect([fate, at(flow, `fate:${fate}`)]).toEqual([fate, moved((line) => mine(line) && line.fate === fate)]);
            expect(flow.inRp).toBe(before.partnersRp + moved((line) => mine(line) && !isPartner(line.from)));
            expect(flow.leftOutRp).toBe(moved((line) => !mine(line)));
          }
          const own = flows.families;
          expect([moved(({ to }) => to === 'household'), moved(({ from }) => from === 'household')]).toEqual([own.inRp - at(own, broughtForward), own.outRp - at(own, keptForLater)]);
          expect(at(own, keptForLater) - at(own, broughtForward)).toBe(after.householdsRp - before.householdsRp);
        }
      }),
      { numRuns: 24, interruptAfterTimeLimit: 60_000 },
    );
  });
});

const row = (month: number, line: string, from: string, to: string, effort: LedgerRow['effort'], fate: LedgerRow['fate'], rupiah: number): LedgerRow => ({ month, line, from, to, effort, fate, rupiah });

describe('a hand-made pair of months', () => {
  const rows = [
    row(1, 'apbd.enabling', 'apbd', 'government', 'enabling', 'passed', 1000),
    row(1, 'grant.enabling', 'government', 'ngo', 'enabling', 'passed', 300),
    row(1, 'ngoWorks', 'ngo', 'contractor:2', 'enabling', 'delivered', 100),
    row(1, 'wages', 'market:0', 'household:0', 'none', 'private', 70),
    row(2, 'ngoWorks.late', 'ngo', 'contractor:0', 'enabling', 'late', 200),
    row(2, 'governmentLeak.enabling', 'government', 'leak', 'enabling', 'leaked', 50),
    row(2, 'pkh', 'national', 'household:1', 'protecting', 'delivered', 400),
    row(2, 'consumption', 'household:1', 'market:1', 'none', 'private', 430),
  ];
  const ribbons = (flow: MoneyFlow) => flow.links.map(({ from, to, rupiah }) => `${from} ${to} ${rupiah}`);

  it('counts a grant once: it passes from one partner to the other, and what is left is kept', () => {
    const flow = moneyFlow(rows, periodOf('month', 1, 2), 'public');
    expect(ribbons(flow)).toEqual([
      'source:apbd actor:government 1000',
      'actor:government actor:ngo 300', 'actor:government effort:enabling 700',
      'actor:ngo effort:enabling 300',
      'effort:enabling fate:delivered 100', 'effort:enabling fate:keptForLater 900',
    ]);
    expect([flow.inRp, flow.outRp, flow.differenceRp, flow.leftOutRp]).toEqual([1000, 1000, 0, 70]);
  });

  it('brings forward what was kept, and tells its lines', () => {
    const flow = moneyFlow(rows, periodOf('month', 2, 2), 'public');
    expect(ribbons(flow)).toContain('source:broughtForward actor:government 700');
    expect(ribbons(flow)).toContain('source:broughtForward actor:ngo 200');
    expect([at(flow, 'source:national'), at(flow, 'actor:national'), at(flow, 'fate:late'), at(flow, 'fate:leaked'), at(flow, keptForLater)]).toEqual([400, 400, 200, 50, 650]);
    expect(flow.links.find(({ to }) => to === 'fate:late')?.parts).toEqual([{ line: 'ngoWorks.late', rupiah: 200 }]);
    expect(moneyFlow(rows, periodOf('month', 2, 2), 'partnership').inRp).toBe(900);
  });

  it('of families says what was saved or drawn', () => {
    expect(ribbons(moneyFlow(rows, periodOf('run', 1, 2), 'families'))).toEqual(['source:pkh actor:families 400', 'source:wages actor:families 70', 'actor:families fate:consumption 430', 'actor:families fate:keptForLater 40']);
    expect(ribbons(moneyFlow(rows, periodOf('month', 2, 2), 'families'))).toContain('source:broughtForward actor:families 30');
  });

  it('that has lost a row says how far it is from the books', () => {
    const broken = moneyFlow([...rows, row(2, 'ngoWorks', 'ngo', 'contractor:0', 'enabling', 'delivered', 9)], periodOf('month', 2, 2), 'public');
    expect([broken.differenceRp, broken.nodes.find(({ id }) => id === 'actor:ngo')?.rupiah]).toEqual([18, 209]);
  });
});

describe('spans of a run', () => {
  it('are months, years whose last one may be short, and the whole', () => {
    expect([periodsIn(30, 'month'), periodsIn(30, 'year'), periodsIn(30, 'run')]).toEqual([30, 3, 1]);
    expect([periodOf('year', 3, 30), periodOf('year', 9, 30), periodOf('month', 0, 30), periodOf('run', 5, 30)].map(({ number, from, to }) => [number, from, to])).toEqual([[3, 25, 30], [3, 25, 30], [1, 1, 1], [1, 1, 30]]);
  });
});
