import { efforts, parameterIndex, parameters } from '../../model';
import type { Effort } from '../../model';
import type { Decision, Scenario } from '../../run';
import { valueAtStart } from '../arm';
import type { Layer } from '../arm';
import { partsOf } from './player';
import type { Part, Player } from './player';

/** Which values the parameters have at one time, by id. */
type Setting = (id: string) => number;

/** What a parameter becomes, at every time. */
type Rules = Record<string, (setting: Setting) => number>;

/** What each payer's money is called: how much, its split, and how much of it moves to protecting in need. */
const money = {
  government: { budget: 'government.partnershipBudgetRpPerYear', weight: (effort: Effort) => `government.${effort}Weight`, moves: 'forum.adaptation' },
  ngo: { budget: 'ngo.ownFundsRpPerYear', weight: (effort: Effort) => `ngo.${effort}Weight`, moves: 'ngo.flexibilityShare' },
} as const;
type Payer = keyof typeof money;

/**
 * What leaving players out of a scenario means, to be laid over it as the topmost layer. Nobody is given the money of who is left out:
 * a budget shrinks by the efforts that are left out of it, so that every other effort keeps its rupiah (to within a rupiah a month).
 *
 * - An effort of a partner: its weight is 0 and the budget smaller by it. Without protecting nothing is moved to protecting in need either.
 * - Posts whose pay nobody brings any more are not there; unpaid staff would first break promises that nobody made.
 * - Government: no budget, no active officials, no more audits than there always are, no posts. NGO: none, no own funds, no posts; what
 *   government would have granted to it government delivers itself. Facilitators: no posts of either employer. Forum: engagement is 0
 *   throughout (nobody gives the weaker partner a voice), and with it motivation, capacity, referrals and agreed shifts of money.
 * - All three efforts: nobody is there. A partnership that makes no effort is none, so that efforts and actors explain the same whole,
 *   the scenario less its world without a programme. Officials and forum are then worth something to each effort that brings them about.
 *
 * National transfers, households, market and shocks are the world and stay. A decision of the scenario on one of these parameters acts
 * on what is left: a budget that ends at month 36 ends for who is there. A partner that the scenario does not have changes nothing.
 */
export function switchedOff(scenario: Scenario, absent: readonly Player[]): Layer {
  const gone = absentParts(absent);
  if (gone.size === 0) return {};
  const timeline = timesOf(scenario);
  const start: Record<string, number> = {};
  const decisions: Decision[] = [];
  const before = timeline.map(({ setting }) => setting);
  for (const [id, of] of Object.entries(rulesFor(gone))) {
    const values = before.map((setting) => of(setting));
    if (values.every((value, i) => value === before[i](id))) continue;
    start[id] = values[0];
    values.forEach((value, i) => {
      if (i > 0 && value !== values[i - 1]) decisions.push({ month: timeline[i].month, parameter: id, value });
    });
  }
  return { parameters: start, decisions };
}

/** The parts that are not there. */
function absentParts(absent: readonly Player[]): ReadonlySet<Part> {
  const everything = efforts.every((effort) => absent.includes(effort));
  return new Set((everything ? [...absent, 'government', 'ngo', 'facilitators', 'forum'] as const : absent).flatMap(partsOf));
}

/** The parameters that change, each with what it becomes. */
function rulesFor(gone: ReadonlySet<Part>): Rules {
  const rules: Rules = {};
  const set = (id: string, value: number): void => void (rules[id] = () => value);
  const noNgo = gone.has('ngo.presence');
  leaveMoney(rules, 'government', efforts.filter((effort) => !gone.has(`government.${effort}`)));
  leaveMoney(rules, 'ngo', efforts.filter((effort) => !noNgo && !gone.has(`ngo.${effort}`)));
  if (gone.has('government.policy')) {
    set('government.activeShare', 0);
    set('government.auditShare', parameters[parameterIndex['government.auditShare']].min);
  }
  if (noNgo) set('ngo.present', 0);
  const noFacilitators = gone.has('facilitators.empowering');
  if (noFacilitators || gone.has('government.empowering')) set('government.facilitators', 0);
  if (noFacilitators || noNgo) set('ngo.facilitators', 0);
  else rules['ngo.facilitators'] = (setting) => (ngoPay(setting, gone) === 0 && ngoPay(setting, new Set()) > 0 ? 0 : setting('ngo.facilitators'));
  if (gone.has('facilitators.protecting') && !noFacilitators) set('shock.knownContact', 0);
  if (gone.has('forum') && !noNgo) {
    set('forum.engagement', 0);
    set('forum.leadership', 0);
    set('forum.powerImbalance', 1);
  }
  return rules;
}

/** Leaves a payer the money for some efforts only. Without protecting, what is left does not move there in need. */
function leaveMoney(rules: Rules, payer: Payer, kept: readonly Effort[]): void {
  const { budget, weight, moves } = money[payer];
  if (kept.length === 0) rules[budget] = () => 0;
  if (kept.length === 0 || kept.length === efforts.length) return;
  const weightOf = (setting: Setting, some: readonly Effort[]): number => some.reduce((sum, effort) => sum + setting(weight(effort)), 0);
  rules[budget] = (setting) => {
    const all = weightOf(setting, efforts);
    return all > 0 ? Math.round((setting(budget) * weightOf(setting, kept)) / all) : setting(budget);
  };
  for (const effort of efforts) if (!kept.includes(effort)) rules[weight(effort)] = () => 0;
  if (!kept.includes('protecting')) rules[moves] = () => 0;
}

/** Rupiah a year from which the NGO can pay its facilitators: its own for empowering and what government grants for it. */
function ngoPay(setting: Setting, gone: ReadonlySet<Part>): number {
  const of = (payer: Payer): number => {
    const { budget, weight } = money[payer];
    return gone.has(`${payer}.empowering`) ? 0 : setting(budget) * setting(weight('empowering'));
  };
  return of('ngo') + of('government') * setting('government.grantShare');
}

/** The settings at the start and at every month with a decision. */
function timesOf(scenario: Scenario): { readonly month: number; readonly setting: Setting }[] {
  const decided = new Map<string, number>();
  const settingNow = (): Setting => {
    const values = new Map(decided);
    return (id) => values.get(id) ?? valueAtStart(scenario, id);
  };
  const times = [{ month: 0, setting: settingNow() }];
  const decisions = [...scenario.decisions].sort((a, b) => a.month - b.month);
  for (const [i, { month, parameter, value }] of decisions.entries()) {
    decided.set(parameter, value);
    if (decisions[i + 1]?.month !== month) times.push({ month, setting: settingNow() });
  }
  return times;
}
