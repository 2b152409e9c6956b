import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { make, pass, run, type Settings } from '../world';

const table: Settings = { 'ngo.present': 1, 'government.activeShare': 0.8, 'forum.pace': 0.1, 'forum.engagement': 0.4, 'forum.trustPartners': 0.5, 'household.trustGain': 0.05, 'household.trustLoss': 0.1 };

/** A forum at its start; two facilitators deliver all and half, of ten million due this much was paid. */
function meet(paidRp: number, set: Settings = {}, dueRp = 10_000_000): World {
  const world = make({ set: { ...table, ...set } });
  world.facilitator.active.set([1, 1]);
  world.facilitator.delivered.set([1, 0.5]);
  world.regency.grantDueRp[0] = dueRp;
  world.regency.grantPaidRp[0] = paidRp;
  return world;
}
const forum = ({ regency }: World) => [regency.engagement[0], regency.motivation[0], regency.capacity[0], regency.trustPartners[0]];

describe('the forum', () => {
  it('is not there without an NGO', () => {
    expect(forum(pass(make({ set: { ...table, 'ngo.present': 0 } }), 3))).toEqual([0, 0, 0, 0]);
    expect(forum(make({ set: { ...table, 'ngo.present': 0 } }))).toEqual([0, 0, 0, 0]);
  });

  it('starts as declared, with a motivation between engagement and trust', () => {
    expect(forum(make({ set: table }))).toEqual([0.4, Math.sqrt(0.2), 0, 0.5].map((level) => expect.closeTo(level, 6)));
  });

  it('moves a tenth of the way each month: to activity × trust, to what engagement and trust carry, to the scarcer of staff and money', () => {
    const world = run(meet(10_000_000), 'forum');
    const trust = 0.5 + 0.05 * 0.5;
    const engagement = 0.4 + 0.1 * (0.8 * (0.5 + 0.5 * trust) - 0.4);
    const motivation = Math.sqrt(0.2) + 0.1 * (Math.sqrt(engagement * trust) - Math.sqrt(0.2));
    const capacity = 0.1 * (0.75 * Math.sqrt(motivation));
    expect(forum(world)).toEqual([engagement, motivation, capacity, trust].map((level) => expect.closeTo(level, 5)));
  });

  it('is held back by money when that is scarcer than staff', () => {
    const capacity = (paidRp: number) => run(meet(paidRp), 'forum').regency.capacity[0];
    expect(capacity(3_000_000) / capacity(6_000_000)).toBeCloseTo(0.5, 1);
    // Staff deliver three quarters: nine tenths of the money make hardly more capacity than eight.
    expect(capacity(9_000_000) / capacity(8_000_000)).toBeLessThan(1.01);
    expect(capacity(0)).toBe(0);
  });

  it('has no capacity without staff', () => {
    const world = meet(10_000_000);
    world.facilitator.active.fill(0);
    world.facilitator.delivered.fill(0);
    expect(run(world, 'forum').regency.capacity[0]).toBe(0);
  });
});

describe('trust of the NGO in government', () => {
  const trust = (paidRp: number, dueRp?: number) => run(meet(paidRp, {}, dueRp), 'forum').regency.trustPartners[0];

  it('rises a twentieth of the way by grants paid when due', () => expect(trust(10_000_000)).toBeCloseTo(0.525, 6));
  it('falls by a tenth when all is late: twice as far', () => expect(trust(0)).toBeCloseTo(0.45, 6));
  it('moves in between when a part is paid', () => expect(trust(6_000_000)).toBeCloseTo(0.5 + 0.6 * 0.025 - 0.4 * 0.05, 6));
  it('stays when no grant is due', () => expect(trust(0, 0)).toBeCloseTo(0.5, 6));

  it('wears away over the first quarter while procurement takes its time, and comes back after', () => {
    const world = make({ villages: [20], set: { ...table, 'government.procurementDelayMonths': 3, 'government.activeShare': 1 } });
    const levels = [0.5];
    for (let month = 0; month < 6; month++) levels.push(pass(world, 1).regency.trustPartners[0]);
    expect(levels[1]).toBeLessThan(levels[0]);
    expect(levels[3]).toBeCloseTo(0.5 * 0.9 ** 3, 5);
    expect(levels[4]).toBeGreaterThan(levels[3]);
    expect(levels[6]).toBeGreaterThan(levels[4]);
  });

  it('is lower in the end when officials are passive', () => {
    const after = (activeShare: number) => pass(make({ villages: [20], set: { ...table, 'government.activeShare': activeShare } }), 36).regency.trustPartners[0];
    expect(after(1)).toBeGreaterThan(after(0.5) + 0.1);
    expect(after(0.5)).toBeGreaterThan(after(0) + 0.1);
  });
});
