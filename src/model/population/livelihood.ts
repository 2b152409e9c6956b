import { expNear, log, pow } from '../math';
import { ownSheet } from '../luck';
import { value } from '../state/value';
import type { World } from '../state/world';
import { accounts } from '../state/account';
import { mostRp } from '../state/household';
import { entitlement, placesOf, transferTerms } from '../state/entitlement';
import { toEarnRp } from '../state/effort';
import { floorRp, meansOf, usualRp } from '../state/means';
import { gainRp, hoursLeft, returnRp, tradeOf } from '../state/trade';
import { parameterIndex, parameters, type ParameterId } from '../params';

/** What households live on at month 0: the calibrated consumption. */
export function createLivelihood(world: World): void {
  const { household, village } = world;
  const means = meansOf(world);
  for (let h = 0; h < household.rows; h++) {
    const u = household.permanent[h] + means.fluctuationSize * household.fluctuation[h] + means.transitorySize * household.transitory[h];
    const perPerson = means.lineRp * household.persons[h];
    household.floorRp[h] = floorRp(means, household.persons[h]);
    household.baseRp[h] = Math.min(mostRp, household.floorRp[h] + Math.round(perPerson * expNear(means.location + means.spread * u)));
    household.consumptionRp[h] = household.baseRp[h];
    household.usualRp[h] = usualRp(means, household.persons[h], household.permanent[h]);
    village.surplusRp[household.village[h]] += Math.max(0, household.baseRp[h] - perPerson);
  }
  for (let v = 0; v < village.rows; v++) {
    village.effort[v] = 1;
    village.governmentTrust[v] = value(world, 'household.trustGovernment');
    village.ngoTrust[v] = value(world, 'household.trustNgo');
  }
}

/**
 * Where the calibrated consumption comes from: transfers that were there before, enterprises, and work for the rest. The place was
 * observed with the national programmes at their published coverage, so these are the declared defaults whatever the scenario
 * changes: two policies start from the same households.
 */
export function createIncome(world: World): void {
  const { household, village } = world;
  const terms = transferTerms(published);
  const due = new Float64Array(3);
  for (let h = 0; h < household.rows; h++) {
    household.recipient[h] = entitlement(household, h, placesOf(terms, village.families[household.village[h]]), terms, due);
    // Nobody lives on transfers and own produce alone: a fifth of the cash at least is earned.
    household.usualTransferRp[h] = Math.min(Math.round((due[0] + due[1] + due[2]) * terms.keptShare), Math.floor(0.8 * (household.baseRp[h] - household.floorRp[h])));
    household.regularRp[h] = household.usualTransferRp[h];
  }
  createEnterprises(world);
  createEarnings(world);
  createSavings(world, value(world, 'household.povertyLineRpPerMonth'));
}

function published(id: ParameterId): number {
  return parameters[parameterIndex[id]].default;
}

/** Traders run an enterprise so many times as often as all households do, the others so many times. */
const tradersOdds = 2.5;
const othersOdds = 0.625;

/** Enterprises that are already there, as many as declared, in the hands of households to whom opening one promises a gain in usual times. */
function createEnterprises(world: World): void {
  const { household, village } = world;
  const { seed } = world.setup;
  const trade = tradeOf(world);
  const capitalRp = value(world, 'market.entryCapitalRp');
  const hurdle = value(world, 'market.investmentHurdle');
  const headroom = 1 + value(world, 'market.headroomShare');
  const luck = ownSheet(seed, 'enterprise', 0, household.rows * 2);
  const odds = (h: number): number => (household.occupation[h] === 2 ? tradersOdds : othersOdds);
  const usualCashRp = (h: number): number => household.usualRp[h] - household.floorRp[h] - household.usualTransferRp[h];
  let allOdds = 0;
  for (let h = 0; h < household.rows; h++) if (gainRp(trade, household, h, capitalRp, 0, 1, usualCashRp(h)) > 0) allOdds += odds(h);
  const chance = allOdds > 0 ? (value(world, 'market.initialEnterpriseShare') * household.rows) / allOdds : 0;
  for (let h = 0; h < household.rows; h++) {
    const cashRp = usualCashRp(h);
    if (luck[2 * h] >= chance * odds(h) || gainRp(trade, household, h, capitalRp, 0, 1, cashRp) <= 0) continue;
    const millionRp = returnRp(trade, household, h);
    const root = millionRp / (2e6 * hurdle);
    const months = ageMonths(luck[2 * h + 1], trade.deathPerMonth);
    const grown = 1 - expNear(-months / growthMonths);
    const assetRp = Math.round(capitalRp + grown * (root * root * 1e6 - capitalRp));
    // Work and enterprise together give the usual living; who would need more than all their work has no enterprise.
    const hours = trade.timeShare * trade.ownWork * hoursLeft(trade, household, h);
    const workShare = (cashRp - millionRp * Math.sqrt(assetRp / 1e6) + trade.fixedCostRp + trade.wear * assetRp) / (cashRp * (1 - trade.timeShare + hours));
    if (cashRp <= 0 || !(workShare > 0.3) || workShare > 1.2) continue;
    household.enterprise[h] = 1;
    household.assetRp[h] = assetRp;
    household.enterpriseMonths[h] = months;
    household.workShare[h] = workShare;
    const v = household.village[h];
    village.enterprises[v] += 1;
    village.supplyRp[v] += Math.round(millionRp * Math.sqrt(assetRp / 1e6) + hours * workShare * cashRp);
  }
  const mindset = ownSheet(seed, 'mindset', 0, household.rows);
  const gate = value(world, 'market.aspirationGate');
  // Who trades already has thought of it.
  for (let h = 0; h < household.rows; h++) household.mindset[h] = household.enterprise[h] ? mindset[h] * pow(household.confidence[h], gate) : mindset[h];
  for (let v = 0; v < village.rows; v++) {
    village.baseDemandRp[v] = Math.round(village.supplyRp[v] * headroom);
    village.baseSlots[v] = Math.max(1, village.enterprises[v] * headroom);
    village.slots[v] = village.baseSlots[v];
    village.demandRp[v] = village.baseDemandRp[v];
    village.marketShare[v] = 1;
  }
}

/** Months in which a young enterprise goes most of the way from the capital it opened with to what it keeps. */
const growthMonths = 12;

/** Age at this rank among enterprises that have always opened and closed at this hazard. */
function ageMonths(rank: number, deathPerMonth: number): number {
  return Math.min(600, Math.floor(-log(1 - rank) / deathPerMonth));
}

/** What the month before month 0 earned. */
function createEarnings(world: World): void {
  const { household } = world;
  const trade = tradeOf(world);
  for (let h = 0; h < household.rows; h++) {
    const work = toEarnRp(household.baseRp[h], household.floorRp[h], household.usualTransferRp[h]) * household.workShare[h];
    household.workRp[h] = Math.round(household.enterprise[h] ? work * (1 - trade.timeShare) : work);
    if (!household.enterprise[h]) continue;
    const offer = trade.timeShare * trade.ownWork * work * hoursLeft(trade, household, h) + returnRp(trade, household, h) * Math.sqrt(household.assetRp[h] / 1e6);
    household.profitRp[h] = Math.round(offer - trade.fixedCostRp);
  }
}

function createSavings(world: World, line: number): void {
  const { household } = world;
  const luck = ownSheet(world.setup.seed, 'savings', 0, household.rows);
  const months = value(world, 'household.bufferMonths');
  const savingLine = value(world, 'household.savingLine');
  const household0 = world.firstAccount[accounts.findIndex((account) => account.id === 'household')];
  const market0 = world.firstAccount[accounts.findIndex((account) => account.id === 'market')];
  for (let h = 0; h < household.rows; h++) {
    const aimRp = months * Math.max(0, household.usualRp[h] - savingLine * line * household.persons[h]);
    household.savingsRp[h] = Math.round(aimRp * (0.5 + luck[h]));
    // Opening entry of the books: what households hold was earned from the market before month 0.
    const v = household.village[h];
    world.account.balanceRp[household0 + v] += household.savingsRp[h];
    world.account.balanceRp[market0 + v] -= household.savingsRp[h];
  }
}
