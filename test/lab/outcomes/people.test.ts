import { describe, expect, it } from 'vitest';
import { calm, make } from '../../model/world';
import { month, valueNow, watching } from './asked';

const line = 500_000;
const base = { ...calm, 'household.povertyLineRpPerMonth': line };

describe('who is counted', () => {
  it('the neediest are those first in line at month 0, whatever becomes of the line', () => {
    const world = make({ villages: [4], set: { ...base, 'group.invitedShare': 0.5 } });
    world.household.communityRank.set([3, 0, 1, 2]);
    const watch = watching('skill.neediest', world);
    world.household.communityRank.set([0, 1, 2, 3]);
    world.household.skill.set([0.9, 0.25, 0.75, 0.9]);
    expect(watch.end(world)).toBe(0.5);
  });

  it('assisted villages are apart from others', () => {
    const world = make({ villages: [2, { families: 1, assisted: false }], set: base });
    world.household.persons.fill(2);
    world.household.consumptionRp.set([400_000, 800_000, 3_000_000]);
    expect(valueNow('consumption.assisted', world)).toBe(300_000);
  });

  it('strata go by what a family on PKH without an enterprise usually lives on', () => {
    const world = make({ villages: [5], set: base });
    const { household } = world;
    household.persons.fill(1);
    household.usualRp.set([430_000, 430_000, 430_000, 460_000, 500_000]);
    household.recipient.set([1, 3, 0, 1, 1]);
    household.enterprise.set([0, 1, 0, 0, 0]);
    household.consumptionRp.set([1, 10, 100, 1_000, 10_000]);
    expect(valueNow('consumption.belowBand', world)).toBe(1);
    expect(valueNow('consumption.inBand', world)).toBe(1_000);
    expect(valueNow('consumption.aboveBand', world)).toBe(10_000);
    expect(valueNow('consumption.pkh', world)).toBe((1 + 1_000 + 10_000) / 3);
  });
});

describe('enterprises', () => {
  it('an entry counts once, also when the enterprise has closed again', () => {
    const world = make({ villages: [3], set: { ...base, 'group.invitedShare': 1 } });
    world.household.enterprise.set([1, 0, 0]);
    const watch = watching('enterpriseEntry', world);
    month(world, watch, ({ household }) => household.enterprise.set([1, 1, 0]));
    month(world, watch, ({ household }) => household.enterprise.set([1, 0, 0]));
    expect(watch.end(world)).toBe(0.5);
  });
});

describe('shocks', () => {
  it('are served as a share of all so far, inside and outside the working area', () => {
    const world = make({ villages: [2, { families: 2, assisted: false }], set: base });
    const all = watching('served', world);
    const gap = watching('served.gap', world);
    for (const watch of [all, gap]) {
      world.household.shock.set([1, 3, 2, 5]);
      world.household.served.set([1, 2, 3, 2]);
      watch.month(world);
      world.household.shock.set([1, 0, 0, 0]);
      world.household.served.set([0, 0, 0, 0]);
      watch.month(world);
    }
    expect(all.end(world)).toBe(3 / 5);
    expect(gap.end(world)).toBeCloseTo(2 / 3 - 1 / 2, 12);
  });

  it('leave what a family has a year later, less what it owes', () => {
    const world = make({ villages: [2], set: base });
    const watch = watching('assetsAfterShock', world);
    world.household.shock.set([1, 2]);
    month(world, watch, () => {});
    world.household.shock.fill(0);
    for (let m = 0; m < 11; m++) month(world, watch, () => {});
    expect(watch.end(world)).toBeNaN();
    month(world, watch, ({ household }) => {
      household.savingsRp.set([700, 5]);
      household.assetRp.set([400, 5]);
      household.debtRp.set([90, 5]);
      household.loanRp.set([10, 5]);
    });
    expect(watch.end(world)).toBe(1_000);
  });
});

describe('learning per contact', () => {
  it('divides what all have gained by all contacts', () => {
    const world = make({ villages: [3], set: base });
    const watch = watching('learningPerContact', world);
    world.household.contacted.set([1, 1, 0]);
    for (let m = 0; m < 5; m++) month(world, watch, () => {});
    for (let h = 0; h < 3; h++) world.household.skill[h] = world.household.startingSkill[h] + (h === 0 ? 0.25 : 0);
    expect(watch.end(world)).toBeCloseTo(2.5, 5);
  });
});
