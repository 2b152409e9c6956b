import { beforeEach, describe, expect, it } from 'vitest';
import { accounts, efforts, lines, type World } from '../../src/model';
import { balanceRp, closeBooks, ledgerRows, lineMonthRp, post, postEffort, spend, totalRp } from '../../src/model/ledger';
import { balance, calm, fund, hold, make, sum } from './world';

let world: World;
beforeEach(() => {
  world = make({ villages: [2, 2], set: calm });
});

describe('lines', () => {
  it('have an id of their own, and accounts that exist at both ends, never the same', () => {
    const known = new Set<string>(accounts.map(({ id }) => id));
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    for (const line of lines) {
      expect(known.has(line.from) && known.has(line.to), line.id).toBe(true);
      expect(line.from, line.id).not.toBe(line.to);
    }
  });

  it('that touch an account of efforts have an effort', () => {
    const perEffort = new Set<string>(accounts.filter(({ span }) => span === 'effort').map(({ id }) => id));
    const touching = lines.filter(({ from, to }) => perEffort.has(from) || perEffort.has(to));
    expect(touching.length).toBeGreaterThan(15);
    for (const line of touching) expect(efforts, line.id).toContain(line.effort);
  });

  it('are used up: every account gives or takes', () => {
    const used = new Set(lines.flatMap(({ from, to }) => [from, to]));
    expect(accounts.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('have a late twin exactly when partners deliver by them', () => {
    const late = lines.filter(({ fate }) => fate === 'late');
    expect(late.map(({ id }) => id)).toEqual(lines.filter(({ fate, from }) => fate === 'delivered' && (from === 'government' || from === 'ngo')).map(({ id }) => `${id}.late`));
    expect(late).toHaveLength(16);
    for (const { id, about } of late) expect([id, about.en.endsWith('after it was due')]).toEqual([id, true]);
  });
});

describe('a transfer', () => {
  it('leaves one account for the other and is counted for month and run, in its village', () => {
    post(world, 'wages', 1, 700);
    post(world, 'wages', 1, 50);
    expect([balance(world, 'household', 1) - sum(world.household.savingsRp.subarray(2)), lineMonthRp(world, 'wages'), totalRp(world, ({ id }) => id === 'wages')]).toEqual([750, 750, 750]);
    expect(ledgerRows(world)).toEqual([{ line: 'wages', from: 'market:1', to: 'household:1', effort: 'none', fate: 'private', village: 1, rupiah: 750 }]);
  });

  it('of an effort moves between the accounts of that effort', () => {
    for (const [e, rupiah] of [10, 20, 30].entries()) postEffort(world, 'apbd', e, rupiah);
    postEffort(world, 'grant', 2, 7);
    expect([0, 1, 2].map((e) => balanceRp(world, 'government', e))).toEqual([10, 20, 23]);
    expect([0, 1, 2].map((e) => balanceRp(world, 'ngo', e))).toEqual([0, 0, 7]);
    expect(balance(world, 'apbd')).toBe(-60);
    expect(ledgerRows(world).map(({ line, from, to, effort, fate, rupiah }) => [line, from, to, effort, fate, rupiah])).toEqual([
      ['apbd.enabling', 'apbd', 'government', 'enabling', 'passed', 10],
      ['apbd.empowering', 'apbd', 'government', 'empowering', 'passed', 20],
      ['apbd.protecting', 'apbd', 'government', 'protecting', 'passed', 30],
      ['grant.protecting', 'government', 'ngo', 'protecting', 'passed', 7],
    ]);
  });

  it('of nothing leaves no row', () => {
    post(world, 'wages', 0, 0);
    expect(ledgerRows(world)).toEqual([]);
  });

  it.each([0.5, -1, NaN, Infinity, 2 ** 53])('of %d rupiah is refused and moves nothing', (rupiah) => {
    const before = world.account.balanceRp.slice();
    expect(() => post(world, 'wages', 0, rupiah)).toThrow(`ledger: wages moves ${rupiah}; expected whole rupiah, 0 or more`);
    expect(() => postEffort(world, 'grant', 1, rupiah)).toThrow(`ledger: grant.empowering moves ${rupiah}`);
    expect(world.account.balanceRp).toEqual(before);
    expect(ledgerRows(world)).toEqual([]);
  });
});

describe('money that came after it was due', () => {
  const booked = () => [lineMonthRp(world, 'ngoCourses'), lineMonthRp(world, 'ngoCourses.late'), world.regency.ngoLateRp[1]];
  beforeEach(() => {
    fund(world, 'ngo', 1, 1000);
    world.regency.ngoLateRp.set([90, 300, 90]);
  });

  it('is spent in proportion: of 1,000 with 300 late, 200 are spent as 140 in time and 60 late', () => {
    spend(world, 'ngoCourses', 0, 200);
    expect(booked()).toEqual([140, 60, 240]);
  });

  it('is all gone when all is spent, whatever the steps', () => {
    for (const rupiah of [1, 333, 7, 659]) spend(world, 'ngoCourses', 0, rupiah);
    expect(booked()).toEqual([700, 300, 0]);
    expect(Array.from(world.regency.ngoLateRp)).toEqual([90, 0, 90]);
  });

  it('is not spent when nothing is', () => {
    spend(world, 'ngoCourses', 0, 0);
    expect(booked()).toEqual([0, 0, 300]);
  });

  it('of government is a part of what was released: money due and not released does not thin it', () => {
    fund(world, 'government', 0, 1000);
    world.regency.dueRp[0] = 600; // 400 released
    world.regency.governmentLateRp[0] = 300;
    spend(world, 'governmentWorks', 0, 400);
    expect([lineMonthRp(world, 'governmentWorks'), lineMonthRp(world, 'governmentWorks.late'), world.regency.governmentLateRp[0]]).toEqual([100, 300, 0]);
  });
});

describe('closing the books', () => {
  it('goes well at month 0, and after transfers', () => {
    expect(() => closeBooks(world)).not.toThrow();
    postEffort(world, 'apbd', 0, 500);
    postEffort(world, 'grant', 0, 200);
    hold(world, 3, 12_345);
    expect(() => closeBooks(world)).not.toThrow();
  });

  it('names the village whose households hold a rupiah more than their account', () => {
    hold(world, 3, 1000);
    const account = balance(world, 'household', 1);
    world.household.savingsRp[3] += 1;
    expect(() => closeBooks(world)).toThrow(`books of month 0: households of village 1 hold ${account + 1} rupiah, their account says ${account}`);
  });

  it('notices a rupiah that changed hands between villages without a transfer', () => {
    hold(world, 0, 1000);
    world.household.savingsRp[0] -= 1;
    world.household.savingsRp[3] += 1;
    expect(() => closeBooks(world)).toThrow('households of village 0');
  });

  it('notices a rupiah from nowhere in an account', () => {
    world.account.balanceRp[0] += 1;
    expect(() => closeBooks(world)).toThrow('books of month 0: the accounts sum to 1 rupiah; expected 0');
  });

  it('notices half a rupiah', () => {
    world.household.savingsRp[0] += 0.5;
    expect(() => closeBooks(world)).toThrow('households of village 0');
  });

  it('names an account inside that is in the red; outside ones may be', () => {
    postEffort(world, 'apbd', 1, 5);
    closeBooks(world);
    postEffort(world, 'grant', 1, 6);
    expect(() => closeBooks(world)).toThrow('books of month 0: government row 1 is -1 rupiah in the red');
  });
});
