import type { World } from '../../../src/model';
import { calm, make, run, type Settings } from '../world';

export const still: Settings = {
  ...calm, 'group.size': 5, 'group.learningRate': 0.05, 'group.aloneShare': 0.25, 'facilitator.meetingsPerMonth': 1, 'government.activeShare': 0.4, 'group.courseDose': 3,
  'group.skillDecayPerYear': 0.12, 'group.parentingShare': 0.25, 'facilitator.style': 0.6, 'social.assistance': 0.3,
};

/** Households in a group of the NGO; all came. Skill 0.2, know-how of the group 0.7, nothing to forget, no ties. */
export function meeting(set: Settings = {}, families = 4): World {
  const world = make({ villages: [families], set: { ...still, ...set } });
  const { household, group, facilitator, regency } = world;
  household.attended.fill(1);
  household.group.fill(0);
  household.facilitator.fill(0);
  household.skill.fill(0.2);
  household.confidence.fill(0.3);
  household.parenting.fill(0.4);
  household.startingSkill.fill(0.2);
  household.startingConfidence.fill(0.3);
  household.bonding.fill(-1);
  household.bridging.fill(-1);
  household.linking.fill(0);
  facilitator.employer[0] = 1;
  facilitator.motivation[0] = 0.5;
  facilitator.skill[0] = 0.8;
  group.facilitator[0] = 0;
  group.members[0] = families;
  group.attending[0] = families;
  group.months[0] = 6;
  group.cohesion[0] = 0.64;
  group.leadership[0] = 0.36;
  group.authority[0] = 0.5;
  group.knowledge[0] = 0.7;
  regency.jointOutput[0] = 0.5;
  regency.motivation[0] = 0.4;
  regency.mutualNeed[0] = 1;
  return world;
}

/** g(0.48), the group as an organisation, and g(0.35), the climate: 0.5 × (1 − half of the motivation that is missing). */
export const meso = 0.25 + 0.75 * 0.48;
export const macro = 0.25 + 0.75 * 0.35;
/** λ · quality · g(group) · g(climate) of a meeting; three quarters of it are for skill. */
export const pace = 0.05 * 0.4 * meso * macro;
export const learned = (world: World) => Array.from(run(world, 'learning').household.skill, (skill) => skill - 0.2);
export const first = (set: Settings = {}, change: (world: World) => void = () => undefined): number => {
  const world = meeting(set);
  change(world);
  return learned(world)[0];
};
/** Forgetting of one month takes 1 % of what was learned. */
export const kept = 1 - 0.12 / 12;
