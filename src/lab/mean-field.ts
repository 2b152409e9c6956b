import { value } from '../model';
import type { World } from '../model';

/**
 * The model without network and without heterogeneity: one average family, invited or not, and the same forms iterated month by month.
 * It reads the means of month 0 and the parameters in force, and nothing that households do later.
 */
export class MeanField {
  skill: number;
  /** Share of families that run an enterprise. */
  enterpriseShare: number;
  /** Income that an average family has gained or lost since month 0, rupiah a month. */
  gainRp = 0;
  servedShare = 0;
  private readonly startingSkill: number;
  private readonly startingConfidence: number;
  private readonly startingEnterprises: number;
  private readonly entryPerMonth: number;
  private confidence: number;
  private knowledge: number;
  private cohesion = 0;
  private leadership: number;
  private authority = 0;
  private stallsPerFamily = 0;
  private readonly families: number;
  private readonly assistedShare: number;
  private readonly consumptionRp: number;

  constructor(world: World) {
    const { household, village } = world;
    this.families = household.rows;
    this.assistedShare = village.assisted.reduce((sum, assisted, v) => sum + assisted * village.families[v], 0) / household.rows;
    this.skill = this.startingSkill = this.knowledge = this.leadership = meanOf(household.skill);
    this.confidence = this.startingConfidence = meanOf(household.confidence);
    this.consumptionRp = meanOf(household.consumptionRp);
    this.enterpriseShare = this.startingEnterprises = meanOf(household.enterprise);
    // At rest as many open as close.
    this.entryPerMonth = (value(world, 'market.deathPerYear') / 12 * this.enterpriseShare) / (1 - this.enterpriseShare);
  }

  /** One month with the parameters that are in force. */
  month(world: World): void {
    const money = moneyOf(world);
    const contact = this.contactOf(world, money.posts);
    const open = jointOutput(world, contact.delivered * contact.quality) * 0.75;
    this.learn(world, contact, open);
    this.trade(world, money.enablingRp * open);
    this.protect(world, money.protectingRp, contact);
  }

  private contactOf(world: World, [government, ngo]: readonly [number, number]) {
    const invited = value(world, 'group.invitedShare') * this.families;
    const posts = government + ngo;
    const hours = posts * value(world, 'facilitator.hoursPerMonth') * (1 - value(world, 'facilitator.administrationShare'));
    const meetings = value(world, 'facilitator.meetingsPerMonth');
    const groups = invited / value(world, 'group.size');
    const need = meetings * groups * (value(world, 'facilitator.sessionHours') + value(world, 'facilitator.travelHours'))
      + value(world, 'facilitator.visitShare') * value(world, 'facilitator.visitHours') * invited;
    const delivered = posts > 0 ? Math.min(1, hours / need) : 0;
    const quality = posts > 0 ? (value(world, 'facilitator.skill') * (government * value(world, 'facilitator.governmentQuality') + ngo)) / posts : 0;
    return { delivered, quality, invitedShare: posts > 0 ? value(world, 'group.invitedShare') : 0 };
  }

  private learn(world: World, { delivered, quality }: { delivered: number; quality: number }, open: number): void {
    const alone = value(world, 'group.aloneShare');
    const organisation = value(world, 'group.organisation');
    const meetings = value(world, 'facilitator.meetingsPerMonth');
    const style = value(world, 'facilitator.style');
    const forgetting = value(world, 'group.skillDecayPerYear') / 12;
    const present = delivered * value(world, 'group.baselineAttendance');
    const climate = alone + (1 - alone) * open;
    const meso = alone + (1 - alone) * organisation * Math.sqrt(this.cohesion * this.leadership);
    const support = (1 - style) * value(world, 'social.assistance') * delivered;
    const growth = Math.min(1, value(world, 'group.learningRate') * quality * meso * climate * meetings * (1 - value(world, 'group.parentingShare')) * (1 - support));
    this.skill += present * growth * Math.max(0, this.knowledge - this.skill) - forgetting * Math.max(0, this.skill - this.startingSkill);
    this.confidence += present * growth * (alone + (1 - alone) * this.authority) * (1 - this.confidence)
      - forgetting * Math.max(0, this.confidence - this.startingConfidence);
    const news = present * (value(world, 'village.linkingTies') * open + delivered * quality);
    this.knowledge = Math.min(1, Math.max(this.skill, this.knowledge + value(world, 'group.newsPerMonth') * news * (1 - this.knowledge) - forgetting * Math.max(0, this.knowledge - this.skill)));
    this.cohesion += value(world, 'group.cohesionPerMonth') * (present - this.cohesion);
    this.leadership += value(world, 'group.leadershipPerMonth') * organisation * (alone + (1 - alone) * this.skill) * climate * present * style * quality * (1 - this.leadership)
      - forgetting * Math.max(0, this.leadership - this.skill);
    this.authority += value(world, 'group.handOverPerMonth') * organisation * (style * this.leadership - this.authority);
  }

  private trade(world: World, enablingRp: number): void {
    const invited = value(world, 'group.invitedShare');
    const confidence = this.startingConfidence + invited * (this.confidence - this.startingConfidence);
    this.stallsPerFamily += enablingRp / value(world, 'market.stallCostRp') / this.families - (value(world, 'market.opportunityDecayPerYear') / 12) * this.stallsPerFamily;
    const places = this.startingEnterprises * (1 + value(world, 'market.headroomShare')) + this.stallsPerFamily;
    const wish = this.entryPerMonth * (confidence / this.startingConfidence) * (1 - this.enterpriseShare);
    this.enterpriseShare *= 1 - value(world, 'market.deathPerYear') / 12;
    this.enterpriseShare += Math.min(wish, Math.max(0, places - this.enterpriseShare));
    const capital = value(world, 'market.entryCapitalRp');
    const scaleRp = value(world, 'market.returnScale') * 1e6 * Math.sqrt(capital / 1e6);
    const ability = value(world, 'market.skillEffect');
    const skill = this.meanSkill(world);
    const newRp = scaleRp * (1 + ability * skill) - value(world, 'market.fixedCostRpPerMonth') - value(world, 'market.depreciationPerMonth') * capital
      - value(world, 'market.timeShare') * (1 - value(world, 'market.ownWorkReturn')) * this.consumptionRp;
    this.gainRp = (this.enterpriseShare - this.startingEnterprises) * newRp + this.startingEnterprises * scaleRp * ability * (skill - this.startingSkill);
  }

  private protect(world: World, monthRp: number, { delivered, invitedShare }: { delivered: number; invitedShare: number }): void {
    const struckPerYear = ['illness', 'crop', 'job', 'price', 'death', 'violence'].reduce((sum, kind) => sum + value(world, `shock.${kind}PerYear` as 'shock.jobPerYear'), 0);
    const struck = (this.families * struckPerYear * value(world, 'shock.scale')) / 12;
    const loss = usualLossMonths * this.consumptionRp * value(world, 'shock.coverShare');
    const affordable = struck > 0 ? monthRp / (struck * Math.min(value(world, 'shock.coverCapRp'), loss)) : 0;
    const alone = value(world, 'shock.knownAlone');
    const trust = Math.max(value(world, 'household.trustGovernment') * value(world, 'government.activeShare'), value(world, 'ngo.present') * value(world, 'household.trustNgo') * this.assistedShare);
    const told = alone + (monthRp > 0 ? value(world, 'shock.knownDesk') - alone : 0) * trust;
    const known = 1 - (1 - told) * (1 - value(world, 'shock.knownContact') * delivered * invitedShare);
    this.servedShare = Math.min(known, affordable);
  }

  /** Mean consumption relative to month 0. */
  growth(): number {
    return 1 + this.gainRp / this.consumptionRp;
  }

  /** Mean over invited and other families. */
  meanSkill(world: World): number {
    return this.startingSkill + value(world, 'group.invitedShare') * (this.skill - this.startingSkill);
  }
}

/** A usual shock costs about a third of four months' income. */
const usualLossMonths = 1.4;

/** A month's money of both partners and the posts it pays. */
function moneyOf(world: World) {
  const present = value(world, 'ngo.present');
  const budgetRp = value(world, 'government.partnershipBudgetRpPerYear') / 12;
  const grantRp = present * value(world, 'government.grantShare') * budgetRp;
  const ngoRp = present * (value(world, 'ngo.ownFundsRpPerYear') / 12 + grantRp * value(world, 'government.activeShare')) * (1 - value(world, 'ngo.overheadShare'));
  const governmentRp = (budgetRp - grantRp) * (1 - value(world, 'government.leakageShare'));
  const of = (actor: 'government' | 'ngo', rupiah: number) => {
    const weights = (['enabling', 'empowering', 'protecting'] as const).map((effort) => value(world, `${actor}.${effort}Weight`));
    const sum = weights[0] + weights[1] + weights[2];
    return weights.map((weight) => (sum > 0 ? (weight / sum) * rupiah : 0));
  };
  const [government, ngo] = [of('government', governmentRp), of('ngo', ngoRp)];
  const cost = value(world, 'facilitator.costRpPerMonth');
  return {
    enablingRp: government[0] + ngo[0],
    protectingRp: government[2] + ngo[2],
    posts: [Math.min(value(world, 'government.facilitators'), government[1] / cost), Math.min(value(world, 'ngo.facilitators'), ngo[1] / cost)] as const,
  };
}

/** What policy and delivery make together: CES, full inputs make 1. */
function jointOutput(world: World, delivery: number): number {
  const budget = value(world, 'government.partnershipBudgetRpPerYear') > 0;
  const policy = budget ? value(world, 'government.activeShare') : value(world, 'forum.policyAlone');
  const share = value(world, 'forum.policyShare');
  const power = 1 - 1 / value(world, 'forum.elasticity');
  if (policy === 0 || delivery === 0) return 0;
  if (power === 0) return policy ** share * delivery ** (1 - share);
  return (share * policy ** power + (1 - share) * delivery ** power) ** (1 / power);
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let h = 0; h < values.length; h++) sum += values[h];
  return sum / values.length;
}
