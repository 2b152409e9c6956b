import { clamp, log, normalNear } from '../math';
import { ownSheet } from '../luck';
import { pkhRpPerYear } from '../state/entitlement';
import { adultYears, childAges, disabledShare, elderlyHeadShare, elderlyYears, expectedMembers, femaleHeadChance, growsOldShare, memberYears, mostPersons, poissonQuantile } from '../state/members';
import { traitShares } from '../state/welfare';
import { value } from '../state/value';
import type { World } from '../state/world';

/**
 * Draws the households of every village: welfare, size, members, work, habits.
 *
 * Consumption per person is y = z(f + e^(μ+σu)) with u standard normal over *persons*, since P0, P1 and P2 count persons. Poor
 * households are larger: mean size falls as e^(-kp) with the lasting part p of u. Over households p is therefore drawn with mean
 * k·var(p), which weighting by persons takes back exactly, at month 0 and ever after.
 */
export function createPeople(world: World): void {
  const { household, village } = world;
  const { seed } = world.setup;
  const n = household.rows;
  const draw = (purpose: Parameters<typeof ownSheet>[1], width = 1): Float64Array => ownSheet(seed, purpose, 0, n * width);

  const permanentShare = value(world, 'household.permanentShare');
  const slope = value(world, 'household.sizeSlope');
  const permanentSize = Math.sqrt(permanentShare);
  const perNeighbourhood = value(world, 'village.neighbourhoodFamilies');

  const permanent = draw('permanent');
  const fluctuation = draw('fluctuation');
  const transitory = draw('transitory');
  for (let v = 0; v < village.rows; v++) {
    const first = village.firstHousehold[v];
    for (let i = 0; i < village.families[v]; i++) {
      const h = first + i;
      household.village[h] = v;
      household.neighbourhood[h] = Math.floor(i / perNeighbourhood);
    }
  }
  for (let h = 0; h < n; h++) {
    household.permanent[h] = permanentSize * normalNear(permanent[h]) + slope * permanentShare;
    household.fluctuation[h] = normalNear(fluctuation[h]);
    household.transitory[h] = normalNear(transitory[h]);
    household.facilitator[h] = -1;
    household.group[h] = -1;
    household.lastContactMonth[h] = -1;
  }
  createMembers(world);
  createCharacter(world, draw);
}

/** Heads, then the members beside them, as many in each age as the lasting structure has. */
function createMembers(world: World): void {
  const { household } = world;
  const { seed } = world.setup;
  const heads = ownSheet(seed, 'femaleHead', 0, household.rows * 2);
  const women = value(world, 'household.femaleHeadShare');
  for (let h = 0; h < household.rows; h++) {
    household.headElderly[h] = heads[2 * h] < elderlyHeadShare ? 1 : 0;
    household.femaleHead[h] = heads[2 * h + 1] < femaleHeadChance(women, household.headElderly[h] === 1) ? 1 : 0;
  }

  const size = ownSheet(seed, 'size', 0, household.rows);
  const members = ownSheet(seed, 'members', 0, household.rows * mostPersons);
  const disability = ownSheet(seed, 'disability', 0, household.rows * 2);
  const expected = expectedMembers(world);
  const elderly = (growsOldShare * elderlyYears) / memberYears;
  for (let h = 0; h < household.rows; h++) {
    const mean = expected(h);
    const beside = poissonQuantile(size[h], mean, mostPersons - 1);
    household.persons[h] = 1 + beside;
    household.elderly[h] = household.headElderly[h];
    for (let i = 0; i < beside; i++) {
      let p = members[h * mostPersons + i];
      for (const [age, years] of childAges) {
        if (p >= 0 && p < years / memberYears) household[age][h] += 1;
        p -= years / memberYears;
      }
      if (p >= adultYears / memberYears && p < adultYears / memberYears + elderly) household.elderly[h] += 1;
    }
    // Those expected this year will be born before the next.
    household.pregnant[h] = poissonQuantile(disability[2 * h], mean / memberYears, Math.min(2, beside));
    household.disabled[h] = disability[2 * h + 1] < disabledShare * household.persons[h] ? 1 : 0;
    household.componentRp[h] = pkhRpPerYear(household, h);
  }
}

const tradeShare = 0.2;

function createCharacter(world: World, draw: (purpose: Parameters<typeof ownSheet>[1], width?: number) => Float64Array): void {
  const { household, village } = world;
  const farmShare = value(world, 'household.farmShare');
  const startingSkill = value(world, 'household.startingSkill');
  const startingConfidence = value(world, 'household.startingConfidence');
  const attendance = value(world, 'group.baselineAttendance');
  const precision = value(world, 'group.attendancePrecision');
  const linking = value(world, 'village.linkingTies');
  const trustFacilitator = value(world, 'social.trustFacilitator');
  const startingVoice = value(world, 'social.startingVoice');
  const startingParenting = value(world, 'social.startingParenting');
  const initialAwareShare = value(world, 'social.initialAwareShare');
  const gotongRoyong = draw('gotongRoyong');
  const meanGotongRoyong = value(world, 'village.gotongRoyong');
  const spread = value(world, 'village.gotongRoyongSpread');
  for (let v = 0; v < village.rows; v++) {
    village.gotongRoyong[v] = clamp(meanGotongRoyong + spread * normalNear(gotongRoyong[v]), 0.05, 0.98);
    village.facilitatorTrust[v] = trustFacilitator;
  }

  const occupation = draw('occupation');
  const schooling = draw('schooling', 2);
  const traits = draw('traits', traitShares.length);
  const propensity = draw('propensity');
  const stance = draw('stance');
  const skill = draw('skill', 2);
  const trust = draw('trust', 3);
  const parenting = draw('parenting');
  const hearing = draw('hearing');
  const informed = new Float64Array(village.rows);
  const housing = draw('housing');
  const links = draw('linking');
  const struck = draw('severity');
  const perYear = {
    illness: value(world, 'shock.illnessPerYear'), job: value(world, 'shock.jobPerYear'),
    death: value(world, 'shock.deathPerYear'), violence: value(world, 'shock.violencePerYear'),
  };
  for (let h = 0; h < household.rows; h++) {
    const o = occupation[h];
    household.occupation[h] = o < farmShare ? 0 : o < 1 - tradeShare ? 1 : 2;
    // Schooling of the head goes with lasting welfare (assumed correlation about 0.4).
    const learned = 0.6 * household.permanent[h] + 0.9 * normalNear(schooling[2 * h]);
    household.headSchooling[h] = learned < 0 ? 0 : learned < 0.7 ? 1 : 2;
    household.schoolRisk[h] = schooling[2 * h + 1];
    household.housingRank[h] = housing[h];
    let bits = 0;
    for (let i = 0; i < traitShares.length; i++) if (traits[h * traitShares.length + i] < traitShares[i]) bits |= 1 << i;
    household.traits[h] = bits;
    household.propensity[h] = logitOfBeta(propensity[h], attendance, precision);
    household.stance[h] = stance[h];
    household.skill[h] = household.startingSkill[h] = clamp(startingSkill + 0.05 * household.headSchooling[h] - 0.03 + 0.08 * normalNear(skill[2 * h]), 0.02, 0.9);
    household.confidence[h] = household.startingConfidence[h] = clamp(startingConfidence + 0.15 * normalNear(skill[2 * h + 1]), 0.02, 0.95);
    household.trustGovernment[h] = clamp(value(world, 'household.trustGovernment') + 0.12 * normalNear(trust[3 * h]), 0.02, 0.98);
    household.trustNgo[h] = clamp(value(world, 'household.trustNgo') + 0.12 * normalNear(trust[3 * h + 1]), 0.02, 0.98);
    household.trustFacilitator[h] = clamp(trustFacilitator + 0.12 * normalNear(trust[3 * h + 2]), 0.02, 0.98);
    household.voice[h] = startingVoice;
    household.parenting[h] = clamp(startingParenting + 0.1 * normalNear(parenting[h]), 0.02, 0.95);
    household.aware[h] = hearing[h] < initialAwareShare ? 1 : 0;
    informed[household.village[h]] += household.aware[h];
    household.linking[h] = links[h] < linking ? 1 : 0;
    household.workShare[h] = 1;
    startLosses(household, h, perYear, struck[h]);
  }
  for (let v = 0; v < village.rows; v++) village.awareness[v] = informed[v] / village.families[v];
}

/**
 * Logit of a draw from Beta(mean·precision, (1-mean)·precision), by a normal of the same mean and variance on the logit scale
 * (delta method): close enough for inclinations and needs no incomplete beta function.
 */
function logitOfBeta(p: number, mean: number, precision: number): number {
  const logit = log(mean / (1 - mean));
  const spread = 1 / Math.sqrt(mean * (1 - mean) * (precision + 1));
  return logit + spread * normalNear(p);
}

/** Frequencies of the shocks that strike single households, by year. */
interface Hazards {
  readonly illness: number;
  readonly job: number;
  readonly death: number;
  readonly violence: number;
}

/**
 * Shocks did not begin with month 0: as many households are in one, and as far into it, as frequency and mean length give. One
 * number decides which, its place inside the share how far.
 */
function startLosses(household: World['household'], h: number, perYear: Hazards, luck: number): void {
  household.health[h] = 1;
  const kinds = [
    { share: (perYear.illness * 4) / 12, months: 6, least: 0.2, slope: 0.3 },
    { share: (perYear.job * 3) / 12, months: 4, least: 0.4, slope: 0.4 },
    { share: perYear.death, months: 12, least: 0.5, slope: 0 },
    { share: (perYear.violence * 3) / 12, months: 4, least: 0.1, slope: 0.2 },
  ];
  let passed = 0;
  for (const [kind, { share, months, least, slope }] of kinds.entries()) {
    if (luck < passed + share) {
      const s = (luck - passed) / share;
      household.lossMonths[h] = 1 + Math.floor(months * s * (kind === 2 ? 1 : 0.75));
      household.lossShare[h] = least + slope * s;
      if (kind === 0) {
        household.health[h] = 0.6;
        household.sickMonths[h] = household.lossMonths[h];
      }
      return;
    }
    passed += share;
  }
}
