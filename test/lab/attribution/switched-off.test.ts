import { describe, expect, it } from 'vitest';
import { armKey, coalitions, scenarioOf, shapley, switchedOff } from '../../../src/lab';
import type { Layer, Player } from '../../../src/lab';
import { columns, digestColumns, indicatorIndex, lines } from '../../../src/model';
import type { Line, World } from '../../../src/model';
import { advance, allDecisions, scenarioById, scenarios, worldOf } from '../../../src/run';
import type { Scenario } from '../../../src/run';

const everyEffort: readonly Player[] = ['enabling', 'empowering', 'protecting'];
const forumIds = ['forumEngagement', 'forumMotivation', 'forumCapacity'];
const everyPartner: readonly Player[] = ['government', 'ngo', 'facilitators', 'forum'];

/** Beyond the decisions of a scenario, which Lenteng Agung has at month 36. */
const monthsOf = ({ decisions }: Scenario) => Math.max(20, ...decisions.map(({ month }) => month + 4));

/** The scenario on about 300 families. */
function small(scenario: Scenario): Scenario {
  const families = scenario.villages.reduce((sum, village) => sum + village.families, 0);
  return scenarioOf({ scenario, familyScale: Math.min(1, 300 / families), layers: [] });
}

const over = (scenario: Scenario, ...layers: readonly Layer[]) => scenarioOf({ scenario, familyScale: 1, layers });
const without = (scenario: Scenario, absent: readonly Player[]) => over(scenario, switchedOff(scenario, absent));

/** Runs it, seeing every month. The books close every month, or the step throws. */
function run(scenario: Scenario, see: (world: World) => void = () => undefined): World {
  const months = monthsOf(scenario);
  const spec = { scenario, seed: 3, months, decisions: [] };
  const decisions = allDecisions(spec);
  const world = worldOf(spec);
  while (world.month < months) {
    advance(world, decisions);
    see(world);
  }
  return world;
}

/** Rupiah moved since month 0 along the lines that are wanted. */
function moved(world: World, wanted: (line: Line) => boolean): number {
  return lines.reduce((sum, line, i) => {
    if (!wanted(line)) return sum;
    for (let v = 0; v < world.village.rows; v++) sum += world.flow.totalRp[i * world.village.rows + v];
    return sum;
  }, 0);
}

const touches = (...accounts: readonly string[]) => ({ from, to }: Line) => accounts.includes(from) || accounts.includes(to);
const indicator = (world: World, id: string) => world.indicators[indicatorIndex[id]];

describe.each(scenarios.map((scenario) => [scenario.id, small(scenario)] as const))('%s', (id, scenario) => {
  it('without an effort posts nothing of it but what is national', () => {
    for (const { absent } of coalitions('efforts')) {
      const world = run(without(scenario, absent));
      for (const effort of absent) expect([effort, moved(world, (line) => line.effort === effort && line.from !== 'national')]).toEqual([effort, 0]);
    }
  });

  it('without a partner sees no money, people or table of it', () => {
    for (const { absent } of coalitions('actors')) {
      const table = new Set<number>();
      const world = run(without(scenario, absent), (now) => forumIds.forEach((one) => table.add(indicator(now, one))));
      const seen = {
        government: moved(world, touches('apbd', 'government')),
        ngo: moved(world, touches('donor', 'ngo')) + Math.max(...table),
        facilitators: moved(world, ({ id: line }) => /Facilitators|Courses|Capital|LoanFund/.test(line)) + world.facilitator.active.reduce((sum, one) => sum + one, 0) + indicator(world, 'reachedEmpowering'),
        forum: Math.max(...table),
      };
      for (const partner of absent) expect([partner, seen[partner as keyof typeof seen]]).toEqual([partner, 0]);
    }
  });

  it('without any effort and without any partner is the same', () => {
    expect(switchedOff(scenario, everyEffort)).toEqual(switchedOff(scenario, everyPartner));
  });

  it('with everybody is as it was', () => {
    expect(armKey({ scenario: without(scenario, []), familyScale: 1, layers: [] })).toBe(armKey({ scenario, familyScale: 1, layers: [] }));
    expect(id).toBe(scenario.id);
  });
});

/** How families are listed in Pilang, which ties there are in Mangkubumen: the world of these scenarios, with or without partners. */
const otherWorlds = ['pilang-community-list', 'mangkubumen-bonding-only'];

/** Placement remembers by which rule it would invite, also where nobody invites. */
const remembered = 'regency.assignmentKey';

describe('with nobody left', () => {
  const twins = scenarios.map((scenario) => [scenario.id, scenarios.filter(({ id }) => id.endsWith('-no-programme')).find(({ id }) => scenario.id.startsWith(id.replace('-no-programme', '')))?.id ?? ''] as const);
  const states = (scenario: Scenario): string[][] => {
    const seen: string[][] = [];
    run(scenario, (world) => seen.push(digestColumns(world).filter((_, i) => columns[i].id !== remembered)));
    return seen;
  };
  const same = (id: string, twin: string) => JSON.stringify(states(without(small(scenarioById(id)!), everyPartner))) === JSON.stringify(states(small(scenarioById(twin)!)));

  it('every state of every month is that without a programme, unless the scenario changes more of the world than its programme', () => {
    expect(twins.filter(([id, twin]) => !same(id, twin)).map(([id]) => id)).toEqual(otherWorlds);
  });
});

describe('the money of who is left', () => {
  // What follows need differs with need: here nothing moves.
  const fixed = over(small(scenarioById('oku-partnership')!), { parameters: { 'forum.adaptation': 0, 'ngo.flexibilityShare': 0 } });
  const income = (world: World, effort: string) => [moved(world, ({ id }) => id === `apbd.${effort}`), moved(world, ({ id }) => id === `ngoIncome.${effort}`)];
  const all = run(fixed);

  it('is what it was, to within a rupiah a month', () => {
    expect(income(all, 'enabling').every((rupiah) => rupiah > 1e6)).toBe(true);
    for (const { absent } of coalitions('efforts').slice(1)) {
      const world = run(without(fixed, absent));
      for (const effort of everyEffort.filter((one) => !absent.includes(one))) {
        income(world, effort).forEach((rupiah, i) => expect(Math.abs(rupiah - income(all, effort)[i])).toBeLessThanOrEqual(monthsOf(fixed)));
      }
    }
  });

  it('does not grow when a partner leaves', () => {
    for (const { absent } of coalitions('actors').slice(1)) {
      const world = run(without(fixed, absent));
      const rupiah = everyEffort.reduce((sum, effort) => sum + income(world, effort)[0], 0);
      expect(rupiah).toBe(absent.includes('government') ? 0 : everyEffort.reduce((sum, effort) => sum + income(all, effort)[0], 0));
    }
  });
});

describe('what is laid over a scenario', () => {
  const oku = scenarioById('oku-partnership')!;

  it('takes an effort out of both budgets, and its money with it', () => {
    expect(switchedOff(oku, ['enabling'])).toEqual({
      parameters: { 'government.partnershipBudgetRpPerYear': 360e6, 'government.enablingWeight': 0, 'ngo.ownFundsRpPerYear': 204e6, 'ngo.enablingWeight': 0 },
      decisions: [],
    });
    expect(switchedOff(oku, ['protecting']).parameters).toMatchObject({ 'forum.adaptation': 0, 'ngo.flexibilityShare': 0, 'shock.knownContact': 0 });
    expect(switchedOff(oku, ['empowering']).parameters).toMatchObject({ 'government.facilitators': 0, 'ngo.facilitators': 0 });
  });

  it('leaves posts to whoever still pays them', () => {
    const posts = (absent: readonly Player[]) => scenarioOf({ scenario: oku, familyScale: 1, layers: [switchedOff(oku, absent)] }).parameters['ngo.facilitators'];
    expect(posts(['government'])).toBe(4);
    expect(posts(['ngo.empowering'])).toBe(4);
    expect(posts(['ngo.empowering', 'government.empowering'])).toBe(0);
    expect(posts(['ngo.empowering', 'government'])).toBe(0);
  });

  it('follows the decisions of the scenario', () => {
    const decided = over(oku, { decisions: [
      { month: 24, parameter: 'government.partnershipBudgetRpPerYear', value: 1e9 },
      { month: 12, parameter: 'government.enablingWeight', value: 1.4 },
      { month: 24, parameter: 'government.facilitators', value: 5 },
      { month: 30, parameter: 'facilitator.style', value: 0 },
    ] });
    expect(switchedOff(decided, ['enabling'])).toEqual({
      parameters: { 'government.partnershipBudgetRpPerYear': 360e6, 'government.enablingWeight': 0, 'ngo.ownFundsRpPerYear': 204e6, 'ngo.enablingWeight': 0 },
      decisions: [{ month: 12, parameter: 'government.partnershipBudgetRpPerYear', value: 180e6 }, { month: 24, parameter: 'government.partnershipBudgetRpPerYear', value: 300e6 }],
    });
    const { parameters, decisions } = without(decided, ['government']);
    expect([parameters['government.facilitators'], decisions]).toEqual([0, [{ month: 12, parameter: 'government.enablingWeight', value: 1.4 }, { month: 30, parameter: 'facilitator.style', value: 0 }]]);
  });

  it('shares out a real change, seed by seed, and parts of a partner add up to the partner', () => {
    const scenario = small(oku);
    const worthOf = (game: 'actors' | 'parts') => coalitions(game).map(({ absent }) => indicator(run(without(scenario, absent)), 'p0'));
    const [actors, parts] = [shapley('actors', [worthOf('actors')]), shapley('parts', [worthOf('parts')])];
    expect(actors.whole.mean).toBe(parts.whole.mean);
    for (const { player, mean } of actors.shares) {
      const own = parts.shares.filter((share) => share.player === player || share.player.startsWith(`${player}.`));
      expect(own.reduce((sum, share) => sum + share.mean, 0), player).toBeCloseTo(mean, 12);
    }
  });
});
