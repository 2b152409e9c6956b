import { clamp, expNear, normalNear } from '../math';
import { ownSheet } from '../luck';
import { value, type World } from '../state/world';
import { accounts } from '../state/account';
import { mostRp } from '../state/household';
import { entitlement, type TransferTerms } from '../state/entitlement';
import { livingLevel } from '../state/welfare';
import { parameterIndex, parameters, type ParameterId } from '../params';

/** What households live on at month 0: the calibrated consumption, part of it from enterprises that are already there. */
export function createLivelihood(world: World): void {
  const { household, village } = world;
  const line = value(world, 'household.povertyLineRpPerMonth');
  const floorShare = value(world, 'household.floorShare');
  const location = value(world, 'household.location');
  const spread = value(world, 'household.spread');
  const permanentShare = value(world, 'household.permanentShare');
  const transitoryShare = value(world, 'household.transitoryShare');
  const fluctuationSize = Math.sqrt(Math.max(0, 1 - permanentShare - transitoryShare));
  const transitorySize = Math.sqrt(transitoryShare);
  const lasting = (spread * spread * (1 - permanentShare)) / 2;

  for (let h = 0; h < household.rows; h++) {
    const u = household.permanent[h] + fluctuationSize * household.fluctuation[h] + transitorySize * household.transitory[h];
    const perPerson = line * household.persons[h];
    household.floorRp[h] = Math.round(perPerson * floorShare);
    household.baseRp[h] = Math.min(mostRp, household.floorRp[h] + Math.round(perPerson * expNear(location + spread * u)));
    household.consumptionRp[h] = household.baseRp[h];
    village.surplusRp[household.village[h]] += Math.max(0, household.baseRp[h] - perPerson);
    // The house shows what the household could afford over the years, not this month.
    const usual = floorShare + expNear(location + spread * household.permanent[h] + lasting);
    household.usualRp[h] = Math.min(mostRp, Math.round(usual * perPerson));
    household.living[h] = livingLevel(usual, household.housingRank[h]);
  }
  for (let v = 0; v < village.rows; v++) {
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
  const terms: TransferTerms = {
    pkhQuotaShare: published('national.pkhQuotaShare'),
    pkhPaidShare: published('national.pkhPaidShare'),
    sembakoQuotaShare: published('national.sembakoQuotaShare'),
    sembakoRpPerMonth: published('national.sembakoRpPerMonth'),
    bltQuotaShare: published('national.bltQuotaShare'),
    bltRpPerMonth: published('national.bltRpPerMonth'),
  };
  const kept = 1 - published('national.transferLeakageShare');
  const due = new Float64Array(3);
  for (let h = 0; h < household.rows; h++) {
    household.recipient[h] = entitlement(household, h, village.families[household.village[h]], terms, due);
    // Nobody lives on transfers and own produce alone: a fifth of the cash at least is earned.
    household.usualTransferRp[h] = Math.min(Math.round((due[0] + due[1] + due[2]) * kept), Math.floor(0.8 * (household.baseRp[h] - household.floorRp[h])));
    household.regularRp[h] = household.usualTransferRp[h];
  }
  createEnterprises(world);
  createSavings(world, value(world, 'household.povertyLineRpPerMonth'));
}

function published(id: ParameterId): number {
  return parameters[parameterIndex[id]].default;
}

function createEnterprises(world: World): void {
  const { household, village } = world;
  const { seed } = world.setup;
  const share = value(world, 'market.initialEnterpriseShare');
  const scale = value(world, 'market.returnScale') * 1e6;
  const skillEffect = value(world, 'market.skillEffect');
  const fixedCostRp = value(world, 'market.fixedCostRpPerMonth');
  const wear = value(world, 'market.depreciationPerMonth');
  const entryCapitalRp = value(world, 'market.entryCapitalRp');
  const timeShare = value(world, 'market.timeShare');
  const ownWork = value(world, 'market.ownWorkReturn');
  const headroom = 1 + value(world, 'market.headroomShare');
  const luck = ownSheet(seed, 'enterprise', 0, household.rows * 2);
  const assets = ownSheet(seed, 'enterpriseAsset', 0, household.rows);
  // Traders have an enterprise two and a half times as often as all households do.
  const traders = Math.min(1, 2.5 * share);
  const others = Math.max(0, (share - 0.2 * traders) / 0.8);
  for (let h = 0; h < household.rows; h++) {
    if (luck[2 * h] >= (household.occupation[h] === 2 ? traders : others)) continue;
    const cashRp = household.baseRp[h] - household.floorRp[h] - household.usualTransferRp[h];
    const assetRp = Math.round(clamp(1.3 * entryCapitalRp * expNear(0.7 * normalNear(assets[h])), 0.5 * entryCapitalRp, 4e7));
    const returnRp = scale * (1 + skillEffect * household.skill[h]) * Math.sqrt(assetRp / 1e6) - fixedCostRp - wear * assetRp;
    // Work and enterprise together give the calibrated consumption; who would need more than all their work has no enterprise.
    const workShare = (cashRp - returnRp) / (cashRp * (1 - timeShare + timeShare * ownWork));
    if (!(workShare > 0.3) || workShare > 1.2) continue;
    household.enterprise[h] = 1;
    household.assetRp[h] = assetRp;
    household.enterpriseMonths[h] = Math.floor(120 * luck[2 * h + 1]);
    household.workShare[h] = workShare;
    const v = household.village[h];
    village.enterprises[v] += 1;
    village.supplyRp[v] += Math.round(scale * (1 + skillEffect * household.skill[h]) * Math.sqrt(assetRp / 1e6) + timeShare * ownWork * workShare * cashRp);
  }
  for (let v = 0; v < village.rows; v++) {
    village.baseDemandRp[v] = Math.round(village.supplyRp[v] * headroom);
    village.baseSlots[v] = Math.max(1, village.enterprises[v] * headroom);
    village.slots[v] = village.baseSlots[v];
    village.demandRp[v] = village.baseDemandRp[v];
    village.marketShare[v] = 1;
  }
}

function createSavings(world: World, line: number): void {
  const { household } = world;
  const luck = ownSheet(world.setup.seed, 'savings', 0, household.rows);
  const months = value(world, 'household.bufferMonths');
  const household0 = world.firstAccount[accounts.findIndex((account) => account.id === 'household')];
  const market0 = world.firstAccount[accounts.findIndex((account) => account.id === 'market')];
  for (let h = 0; h < household.rows; h++) {
    const aimRp = months * Math.max(0, household.usualRp[h] - 0.93 * line * household.persons[h]);
    household.savingsRp[h] = Math.round(aimRp * (0.5 + luck[h]));
    // Opening entry of the books: what households hold was earned from the market before month 0.
    const v = household.village[h];
    world.account.balanceRp[household0 + v] += household.savingsRp[h];
    world.account.balanceRp[market0 + v] -= household.savingsRp[h];
  }
}
