import { describe, expect, it } from 'vitest';
import { createWorld, indicators, processes } from '../../src/model';
import type { World } from '../../src/model';
import { make, pass, processOf } from './world';
import type { Settings } from './world';

/**
 * Everything happens: loans, capital, relief of debt, lists; two partners who share small groups unevenly, are not equals, and run out
 * of money for cases that many know of.
 */
const lively: Settings = {
  'government.facilitators': 1, 'government.activeShare': 0.9, 'government.partnershipBudgetRpPerYear': 3e8, 'government.procurementDelayMonths': 1,
  'ngo.facilitators': 1, 'ngo.ownFundsRpPerYear': 6e7, 'forum.powerImbalance': 1, 'forum.pace': 0.3,
  'group.invitedShare': 0.6, 'group.size': 5, 'assistance.capitalShare': 0.2, 'assistance.capitalGrantRp': 1e6, 'registry.lagMonths': 6,
  'credit.fundShare': 0.3, 'credit.willingShare': 0.8, 'credit.eligibleShare': 1, 'credit.trustEffect': 4, 'credit.initialIndebtedShare': 0.1,
  'shock.scale': 2, 'shock.coverShare': 1, 'shock.coverCapRp': 1e7, 'shock.knownAlone': 0.3, 'shock.knownDesk': 0.8, 'shock.referralShare': 1, 'shock.mutualFundShare': 0.1,
  'social.bridgingGainPerYear': 1,
};

/** Numbers that are compared, by name. */
type Reading = Readonly<Record<string, number>>;

interface Mechanism {
  readonly name: string;
  /** Processes that it is made of. */
  readonly of: readonly string[];
  /** In force throughout, where what it works with acts in other ways too. */
  readonly given?: Settings;
  /** Settings with which it has no effect. */
  readonly off: Settings;
  /** What it works with, at two values: with the mechanism off that changes nothing that is asked. */
  readonly drivers: readonly [Settings, Settings];
  /** What is asked of the world at the end; all indicators unless told. */
  readonly asked?: (world: World) => Reading;
  /** What is the driver itself by another name, and moves with it whatever it does to others. */
  readonly own?: readonly string[];
}

const everyIndicator = (world: World): Reading => Object.fromEntries(indicators.map(({ id }, i) => [id, world.indicators[i]]));
const only = (...ids: readonly string[]) => (world: World): Reading => Object.fromEntries(Object.entries(everyIndicator(world)).filter(([id]) => ids.includes(id)));

/** Schooling of all households: the indicator counts only those that pass a threshold. */
const schooling = ({ household }: World): Reading => ({ schooling: household.schooling.reduce((sum, each) => sum + each, 0) });

const members = ['persons', 'pregnant', 'under7', 'primary', 'junior', 'senior', 'elderly', 'disabled'] as const;

/** By kind of member, in how many households their number is another than when the world was made. */
function membersChanged(world: World): Reading {
  const { household: before } = createWorld(world.setup);
  return Object.fromEntries(members.map((kind) => [kind, world.household[kind].reduce((count, now, h) => count + (now === before[kind][h] ? 0 : 1), 0)]));
}

/** With these the climate of the partnership reaches no family: groups learn as if alone, officials bring no know-how. */
const noClimate: Settings = { 'group.aloneShare': 1, 'group.newsPerMonth': 0 };
/** With these it makes no difference how well the partners get on; how far they are engaged still does. */
const noJointAction: Settings = { 'forum.coordinationLoss': 0, 'forum.sharedStaffing': 0, 'forum.upkeepEffect': 0, ...noClimate };
const noLoans: Settings = { 'credit.fundShare': 0 };
const noCircles: Settings = { ...noLoans, 'credit.stallGroupShare': 0 };

const mechanisms: readonly Mechanism[] = [
  {
    name: 'slow ups and downs of fortune', of: ['calendar'], given: { 'household.transitoryShare': 0 }, drivers: [{ 'household.persistence': 0.85 }, { 'household.persistence': 0.95 }],
    off: { 'household.permanentShare': 1 },
  },
  {
    name: 'the forum', of: ['forum'], drivers: [{ 'forum.leadership': 0 }, { 'forum.leadership': 1 }],
    off: { ...noJointAction, 'forum.adaptation': 0, 'shock.referralShare': 0 },
    own: ['forumEngagement', 'forumMotivation', 'forumCapacity'],
  },
  {
    name: 'lists and who is on them', of: ['registry'], drivers: [{ 'household.proxyCorrelation': 0 }, { 'household.proxyCorrelation': 1 }],
    off: { 'national.pkhQuotaShare': 0, 'national.sembakoQuotaShare': 0 },
  },
  { name: 'relatives of officials who step in', of: ['registry'], drivers: [{ 'registry.eliteBonus': 0 }, { 'registry.eliteBonus': 0.2 }], off: { 'registry.eliteShare': 0 } },
  {
    name: 'corrections of the list', of: ['registry'],
    given: { 'registry.correctionPerYear': 1.2, 'registry.transparency': 1, 'household.registeredPoorShare': 0.45, 'village.linkingTies': 0, 'social.startingVoice': 0.4, 'national.sembakoQuotaShare': 0.6 },
    drivers: [{ 'registry.neighbourEffect': 0 }, { 'registry.neighbourEffect': 1 }], off: { 'registry.correctionPerYear': 0 },
  },
  {
    name: 'transfers', of: ['transfers'], drivers: [{ 'national.transferLeakageShare': 0 }, { 'national.transferLeakageShare': 0.35 }],
    off: { 'national.pkhQuotaShare': 0, 'national.sembakoQuotaShare': 0, 'national.bltQuotaShare': 0 },
  },
  { name: 'transfers and work', of: ['enterprise'], drivers: [{ 'national.sembakoRpPerMonth': 0 }, { 'national.sembakoRpPerMonth': 600_000 }], off: { 'household.effortResponse': 0 }, asked: only('workEffort') },
  {
    name: 'conditions and sanctions', of: ['compliance'], off: { 'national.sanctionShare': 0 },
    drivers: [{ 'national.exitMonths': 2, 'national.penaltyShare': 0 }, { 'national.exitMonths': 36, 'national.penaltyShare': 0.5 }],
  },
  {
    name: 'conditions that keep children in school', of: ['wellbeing'], given: { 'national.sanctionShare': 0 },
    drivers: [{ 'national.usualCompliance': 0.5 }, { 'national.usualCompliance': 0.95 }], off: { 'household.pkhSchoolingEffect': 0 }, asked: schooling,
  },
  {
    name: 'parenting that keeps children in school', of: ['wellbeing'], drivers: [{ 'household.parentingDecayPerYear': 0 }, { 'household.parentingDecayPerYear': 0.5 }],
    off: { 'household.parentingSchoolingEffect': 0 }, asked: schooling,
  },
  {
    name: 'hunger and health', of: ['wellbeing'], given: { 'shock.scale': 0 }, drivers: [{ 'national.sembakoRpPerMonth': 0 }, { 'national.sembakoRpPerMonth': 600_000 }],
    off: { 'household.hungerHealthEffect': 0 }, asked: only('health'),
  },
  {
    name: 'weakness and work', of: ['wellbeing', 'enterprise'], drivers: [{ 'household.healthRecoveryPerMonth': 0.05 }, { 'household.healthRecoveryPerMonth': 0.5 }],
    off: { 'household.healthWorkEffect': 0 }, own: ['health', 'lacksHealth', 'm0', 'deprivedShare', 'stagePraSejahtera', 'stageKs1', 'stageKs2', 'stageKs3', 'stageKs3Plus'],
  },
  { name: 'word of mouth', of: ['information'], drivers: [{ 'social.passShare': 0 }, { 'social.passShare': 0.5 }], off: { 'social.initialAwareShare': 1, 'social.forgettingPerYear': 0 } },
  { name: 'group loans', of: ['credit'], drivers: [{ 'credit.interestPerMonth': 0 }, { 'credit.interestPerMonth': 0.03 }], off: noLoans },
  { name: 'savings groups', of: ['circles'], drivers: [{ 'credit.savingRpPerMonth': 0 }, { 'credit.savingRpPerMonth': 50_000 }], off: noCircles },
  {
    name: 'traders who hold together', of: ['circles', 'enterprise'], given: { ...noLoans, 'market.headroomShare': 0, 'market.entryPerYear': 2 }, drivers: [{ 'credit.cohesionGain': 0 }, { 'credit.cohesionGain': 0.2 }],
    off: { 'market.stallCohesionShare': 0 }, own: ['stallCohesion'],
  },
  {
    name: 'moneylenders and the fund that frees from them', of: ['debt'], off: { 'credit.lenderLimitMonths': 0 },
    drivers: [{ 'credit.lenderInterestPerMonth': 0, 'credit.reliefCapRp': 0 }, { 'credit.lenderInterestPerMonth': 0.2, 'credit.reliefCapRp': 1e7 }],
  },
  {
    name: 'facilitators', of: ['placement', 'contact'], drivers: [{ 'facilitator.skill': 0, 'facilitator.style': 0 }, { 'facilitator.skill': 1, 'facilitator.style': 1 }],
    off: { 'government.facilitators': 0, 'ngo.facilitators': 0 },
  },
  {
    name: 'training of facilitators', of: ['budget', 'contact'], drivers: [{ 'facilitator.trainedShare': 0 }, { 'facilitator.trainedShare': 1 }],
    off: { 'facilitator.trainingEffect': 0, 'facilitator.trainingCostRpPerYear': 0 },
  },
  {
    name: 'trust', of: ['trust'], drivers: [{ 'household.trustGain': 0.01, 'household.trustLoss': 0.02 }, { 'household.trustGain': 0.15, 'household.trustLoss': 0.15 }],
    // A desk is then as easy to find as no desk, and there is but one: nobody goes to whom they trust more.
    off: { 'group.trustEffect': 0, 'credit.trustEffect': 0, 'social.linkingGainPerYear': 0, 'shock.knownDesk': 0.3, 'government.protectingWeight': 0, ...noJointAction },
    own: ['trustGovernment', 'trustNgo', 'trustFacilitator', 'actorsTrust', 'actorsIndex', 'actorsBinding', 'forumLegitimacy', 'forumMotivation', 'forumCapacity'],
  },
  {
    name: 'jealousy and protest', of: ['jealousy'], off: { 'social.jealousyGain': 0 },
    drivers: [{ 'social.protestThreshold': 0.02, 'social.protestHours': 0 }, { 'social.protestThreshold': 0.1, 'social.protestHours': 40 }],
  },
  { name: 'help among kin and neighbours', of: ['kin'], drivers: [{ 'shock.kinBurdenShare': 0 }, { 'shock.kinBurdenShare': 0.3 }], off: { 'shock.kinCoverShare': 0 } },
  { name: 'protection', of: ['cover'], drivers: [{ 'shock.coverCapRp': 200_000 }, { 'shock.coverCapRp': 1e7 }], off: { 'shock.coverShare': 0 } },
  {
    name: 'shocks', of: ['shocks'], off: { 'shock.scale': 0 },
    drivers: [{ 'shock.evictionPerYear': 0, 'shock.threatMonths': 0 }, { 'shock.evictionPerYear': 0.1, 'shock.threatMonths': 12 }],
  },
  {
    name: 'the mindset of a trader', of: ['enterprise'], given: { ...noCircles, 'market.entryPerYear': 2 }, drivers: [{ 'group.roleModelEffect': 0 }, { 'group.roleModelEffect': 4 }],
    off: { 'market.aspirationGate': 0 }, own: ['confidence', 'actorsConfidence', 'actorsIndex', 'stageKs3', 'stageKs3Plus'],
  },
  { name: 'the group in learning', of: ['learning'], drivers: [{ 'group.cohesionPerMonth': 0 }, { 'group.cohesionPerMonth': 0.2 }], off: { 'group.aloneShare': 1 }, own: ['groupCohesion'] },
  { name: 'learning', of: ['learning'], drivers: [{ 'group.newsPerMonth': 0 }, { 'group.newsPerMonth': 0.3 }], off: { 'group.learningRate': 0 } },
  {
    name: 'meetings that draw people', of: ['participation'], off: { 'group.gotongRoyongEffect': 0 },
    given: { ...noCircles, 'shock.kinCoverShare': 0, 'registry.neighbourEffect': 0, 'social.jealousyBuffer': 0 },
    drivers: [{ 'village.gotongRoyong': 0.2 }, { 'village.gotongRoyong': 0.9 }], own: ['stageKs2', 'stageKs3', 'stageKs3Plus'],
  },
  {
    name: 'ties that rewire', of: ['ties'], drivers: [{ 'social.isolationEffect': 0 }, { 'social.isolationEffect': 1 }],
    off: { 'social.tieLapsePerYear': 0 },
  },
  { name: 'ageing of families', of: ['composition'], drivers: [{ 'household.meanPersons': 3.4 }, { 'household.meanPersons': 4.3 }], off: { 'household.ageing': 0 }, asked: membersChanged },
  { name: 'start-up capital', of: ['spending'], drivers: [{ 'assistance.capitalGrantRp': 500_000 }, { 'assistance.capitalGrantRp': 1e7 }], off: { 'assistance.capitalShare': 0 } },
  { name: 'money of the partnership', of: ['budget'], drivers: [{ 'government.leakageShare': 0.05 }, { 'government.leakageShare': 0.35 }], off: { 'government.partnershipBudgetRpPerYear': 0 } },
  { name: 'audits', of: ['budget', 'transfers'], drivers: [{ 'government.auditShare': 0.04 }, { 'government.auditShare': 1 }], off: { 'government.auditEffect': 0, 'government.auditCostShare': 0 } },
];

/** Processes that are no mechanism but the frame of the others. */
const frame: Readonly<Record<string, string>> = {
  livelihood: 'what comes in is eaten, saved or invested, whatever the parameters',
  graduation: 'reads the stage of every household, which no other process looks at',
};

function read({ given = {}, asked = everyIndicator }: Mechanism, set: Settings): Reading {
  return asked(pass(make({ villages: [60, 40, { families: 30, assisted: false }], set: { ...lively, ...given, ...set } }), 30));
}

/** What differs between the drivers with these settings, the driver itself left aside. */
function moved(mechanism: Mechanism, off: Settings): string[] {
  const { drivers, own = [] } = mechanism;
  const [one, other] = drivers.map((driver) => read(mechanism, { ...driver, ...off }));
  return Object.keys(one).filter((name) => !Object.is(one[name], other[name]) && !own.includes(name));
}

const without = (settings: Settings, id: string): Settings => Object.fromEntries(Object.entries(settings).filter(([each]) => each !== id));

describe('every mechanism can be switched off by its parameters', () => {
  it.each(mechanisms)('$name', (mechanism) => {
    expect(moved(mechanism, {})).not.toEqual([]);
    expect(moved(mechanism, mechanism.off)).toEqual([]);
  });

  it.each(mechanisms.filter(({ off }) => Object.keys(off).length > 1))('$name: with one of the settings less it is not off', (mechanism) => {
    expect(Object.keys(mechanism.off).filter((id) => moved(mechanism, without(mechanism.off, id)).length === 0)).toEqual([]);
  });

  it('no process is left out but the frame of the others', () => {
    const covered = new Set(mechanisms.flatMap(({ of }) => of));
    const ids = processes.map(({ id }) => id);
    expect(ids.filter((id) => !covered.has(id))).toEqual(Object.keys(frame));
    expect([...covered].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('graduation writes nothing that another process reads, so that runs in which nobody asks for it may leave it out', () => {
    const { writes } = processOf('graduation');
    expect(processes.filter(({ id, reads }) => id !== 'graduation' && reads.some((column) => writes.includes(column))).map(({ id }) => id)).toEqual([]);
  });
});
