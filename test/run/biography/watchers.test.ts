import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import type { Happening } from '../../../src/run/biography/events';
import { Memory } from '../../../src/run/biography/moment';
import { rowOf } from '../../../src/run/biography/row';
import { watchers } from '../../../src/run/biography/watchers';
import { worldOf } from '../../../src/run/simulation';
import { smallSpec } from '../small';

type Change = (household: World['household'], world: World) => void;

/** A household to which nothing happens, whatever the run would have made of it. */
function quiet(): World {
  const world = worldOf(smallSpec());
  const { household } = world;
  for (const column of [household.shock, household.served, household.helpRp, household.recipient, household.regularRp, household.missed, household.linking, household.lossMonths, household.debtRp, household.loanRp, household.enterprise]) column[0] = 0;
  for (const column of [household.facilitator, household.group, household.circle]) column[0] = -1;
  household.lastContactMonth[0] = -1;
  household.persons[0] = 4;
  household.savingsRp[0] = 1_000_000;
  household.consumptionRp[0] = 4 * 800_000;
  return world;
}

/** What the watcher of a process tells when the process made this change; `first` comes before it, in the months before. */
function told(process: string, change: Change, first: Change = () => undefined, month = 1, memory?: Memory): Happening[] {
  const world = quiet();
  first(world.household, world);
  const before = rowOf(world, 0);
  const remembered = memory ?? new Memory(before, world.regency.listMonth[0]);
  remembered.lastMonth = before;
  remembered.lived = before;
  change(world.household, world);
  const happenings: Happening[] = [];
  watchers[process]({ world, h: 0, month, before, now: rowOf(world, 0), memory: remembered, tell: (happening) => happenings.push(happening) });
  return happenings;
}

describe('shocks and their answers', () => {
  it('an illness: what it takes, for how long, what it costs', () => {
    const ill: Change = (household) => {
      household.shock[0] = 1;
      household.lossShare[0] = 0.25;
      household.lossMonths[0] = 3;
      household.costRp[0] = 700_000;
    };
    expect(told('shocks', ill)).toEqual([{ kind: 'struck', shock: 'illness', lossShare: 0.25, lossMonths: 3, costRp: 700_000, takenRp: 0 }]);
  });

  it('a second loss that is smaller than the one that still runs takes no income of its own', () => {
    const running: Change = (household) => {
      household.lossShare[0] = 0.5;
      household.lossMonths[0] = 9;
    };
    const again: Change = (household) => {
      household.shock[0] = 3;
      household.lossMonths[0] = 8;
    };
    expect(told('shocks', again, running)).toEqual([{ kind: 'struck', shock: 'job', lossShare: 0, lossMonths: 0, costRp: 0, takenRp: 0 }]);
  });

  it('fraud takes savings at once', () => {
    const robbed: Change = (household) => {
      household.shock[0] = 6;
      household.lossShare[0] = 0.125;
      household.lossMonths[0] = 2;
      household.savingsRp[0] -= 200_000;
    };
    expect(told('shocks', robbed)).toEqual([{ kind: 'struck', shock: 'violence', lossShare: 0.125, lossMonths: 2, costRp: 0, takenRp: 200_000 }]);
  });

  it.each([
    [1, 300_000, [{ kind: 'helped', by: 'government', rupiah: 300_000, accompanied: true }]],
    [2, 0, [{ kind: 'helped', by: 'ngo', rupiah: 0, accompanied: true }]],
    [3, 0, [{ kind: 'turnedAway', by: 'government' }]],
    [4, 0, [{ kind: 'turnedAway', by: 'ngo' }]],
    [0, 0, [{ kind: 'unknownCase', shock: 'eviction' }]],
  ])('an eviction answered by %d', (served, rupiah, expected) => {
    const answered: Change = (household) => {
      household.served[0] = served;
      household.helpRp[0] += rupiah;
    };
    expect(told('cover', answered, ({ shock }) => (shock[0] = 7))).toEqual(expected);
    expect(told('cover', answered)).toEqual([]);
  });

  it('kin give, or the household gives', () => {
    expect(told('kin', (household) => (household.savingsRp[0] += 90_000))).toEqual([{ kind: 'kinHelped', rupiah: 90_000 }]);
    expect(told('kin', (household) => (household.savingsRp[0] -= 40_000))).toEqual([{ kind: 'helpedKin', rupiah: 40_000 }]);
  });
});

describe('the programme', () => {
  const inCare: Change = (household, { facilitator, group }) => {
    household.group[0] = 0;
    household.facilitator[0] = 2;
    facilitator.employer[2] = 1;
    group.members[0] = 8;
  };
  const met: Change = (household) => {
    household.contacted[0] = 1;
    household.lastContactMonth[0] = 9;
  };

  it('an invitation into a group with a facilitator of the NGO, or into one without', () => {
    expect(told('placement', inCare)).toEqual([{ kind: 'invited', by: 'ngo', facilitator: 2, again: false }]);
    expect(told('placement', ({ group }) => (group[0] = 0))).toEqual([{ kind: 'invited', by: null, facilitator: -1, again: false }]);
  });

  it('the group falls apart, or goes on without the household, or without a facilitator', () => {
    expect(told('placement', (household, { group }) => ((household.group[0] = -1), (household.facilitator[0] = -1), (group.members[0] = 0)), inCare)).toEqual([{ kind: 'noLongerInvited', groupEnded: true }]);
    expect(told('placement', (household) => ((household.group[0] = -1), (household.facilitator[0] = -1)), inCare)).toEqual([{ kind: 'noLongerInvited', groupEnded: false }]);
    expect(told('placement', (household) => (household.facilitator[0] = -1), inCare)).toEqual([{ kind: 'facilitatorLeft', facilitator: 2 }]);
  });

  it('the first visit is told, the next month is not, a visit after a long gap is', () => {
    const visited = (last: number): Change => (household, world) => {
      inCare(household, world);
      household.lastContactMonth[0] = last;
    };
    expect(told('contact', met, visited(-1), 9)).toEqual([{ kind: 'visited', facilitator: 2, by: 'ngo', first: true, gapMonths: 0 }]);
    expect(told('contact', met, visited(8), 9)).toEqual([]);
    expect(told('contact', met, visited(1), 9)).toEqual([{ kind: 'visited', facilitator: 2, by: 'ngo', first: false, gapMonths: 8 }]);
  });

  it('half a year in care without anybody is told once', () => {
    const since = (household: World['household'], world: World) => {
      inCare(household, world);
      household.lastContactMonth[0] = 3;
    };
    expect([8, 9, 10].map((month) => told('contact', () => undefined, since, month))).toEqual([[], [{ kind: 'unvisited', months: 6, since: 3 }], []]);
  });

  it('capital from the facilitator’s employer', () => {
    const given: Change = (household) => {
      household.grantRp[0] = 1_500_000;
      household.savingsRp[0] += 1_500_000;
    };
    expect(told('spending', given, inCare)).toEqual([{ kind: 'capital', by: 'ngo', rupiah: 1_500_000, before: 0 }]);
  });

  it('news comes and is lost', () => {
    expect(told('information', ({ aware }) => (aware[0] = 1), ({ aware }) => (aware[0] = 0))).toEqual([{ kind: 'heard', again: false }]);
    expect(told('information', ({ aware }) => (aware[0] = 0), ({ aware }) => (aware[0] = 1))).toEqual([{ kind: 'lostTouch' }]);
  });
});

describe('lists and transfers', () => {
  const onPkh: Change = (household) => {
    household.recipient[0] = 3;
    household.regularRp[0] = 400_000;
    household.pkhRank[0] = 2;
    household.componentRp[0] = 3_000_000;
  };

  it('transfers begin with their worth', () => {
    expect(told('transfers', onPkh)).toEqual([{ kind: 'transferBegan', programmes: ['pkh', 'sembako'], monthlyRp: 400_000 }]);
  });

  it.each([
    ['others stand ahead', 'behind', 3_000_000, 2, false],
    ['no member gives a right to it', 'noComponent', 0, 2, false],
    ['it was dismissed', 'dismissed', 3_000_000, 2, true],
    ['PKH took the place of BLT', 'swapped', 3_000_000, 1, false],
  ] as const)('transfers end because %s', (_, reason, component, left, dismissed) => {
    const swapped = reason === 'swapped';
    const memory = new Memory(rowOf(quiet(), 0), 0);
    if (dismissed) told('compliance', ({ pkhRank }) => (pkhRank[0] = -1), onPkh, 1, memory);
    const end: Change = (household) => {
      household.recipient[0] = left;
      household.componentRp[0] = component;
    };
    const happenings = told('transfers', end, swapped ? ({ recipient }) => (recipient[0] = 4) : onPkh, 1, memory);
    expect(happenings.filter(({ kind }) => kind === 'transferEnded')).toEqual([{ kind: 'transferEnded', programmes: swapped ? ['blt'] : ['pkh'], reason }]);
  });

  it('a sanction cuts, and its end restores', () => {
    const memory = new Memory(rowOf(quiet(), 0), 0);
    const cut: Change = (household) => {
      household.missed[0] = 2;
      household.regularRp[0] = 300_000;
    };
    expect(told('transfers', cut, onPkh, 5, memory)).toEqual([{ kind: 'transferCut', fromRp: 400_000, toRp: 300_000 }]);
    expect(told('transfers', ({ missed }) => (missed[0] = 0), onPkh, 6, memory)).toEqual([{ kind: 'transferRestored', monthlyRp: 400_000 }]);
    expect(told('transfers', ({ missed }) => (missed[0] = 0), onPkh, 7, memory)).toEqual([]);
  });

  it('a new list passes a poor household by; one that is not poor is not missed', () => {
    const renewed: Change = (household, { regency }) => {
      regency.listMonth[0] = 30;
      household.sembakoRank[0] = -1;
      household.pkhRank[0] = -1;
    };
    const poor: Change = ({ consumptionRp }) => (consumptionRp[0] = 4 * 300_000);
    expect(told('registry', renewed, poor)).toEqual([{ kind: 'missedByList', reason: 'unregistered', place: 0, places: expect.any(Number) }]);
    expect(told('registry', renewed)).toEqual([]);
  });
});

describe('money', () => {
  it('a loan, falling behind, the end of its term', () => {
    const lent: Change = (household) => {
      household.loanRp[0] = 500_000;
      household.borrowedRp[0] = 450_000;
      household.savingsRp[0] += 450_000;
    };
    expect(told('credit', lent)).toEqual([{ kind: 'loan', rupiah: 500_000, times: 1 }]);
    expect(told('credit', ({ arrearsMonths }) => (arrearsMonths[0] = 1), ({ loanRp }) => (loanRp[0] = 400_000))).toEqual([{ kind: 'fellBehind', owedRp: 400_000 }]);
    const overdue: Change = (household) => {
      household.loanMonths[0] = 0;
      household.arrearsMonths[0] = 4;
    };
    expect(told('credit', overdue, (household) => ((household.loanMonths[0] = 1), (household.loanRp[0] = 150_000), (household.arrearsMonths[0] = 3)))).toEqual([{ kind: 'loanOverdue', owedRp: 150_000 }]);
    expect(told('credit', ({ loansRepaid }) => (loansRepaid[0] = 1))).toEqual([{ kind: 'loanRepaid', times: 1 }]);
  });

  it('a moneylender is paid back out of savings', () => {
    const owing: Change = ({ debtRp }) => (debtRp[0] = 100_000);
    const paid: Change = (household) => {
      household.debtRp[0] = 0;
      household.savingsRp[0] -= 110_000;
      household.debtServiceRp[0] = 10_000;
    };
    expect(told('debt', paid, owing)).toEqual([{ kind: 'paidOffLender' }]);
  });

  it('an enterprise opens with capital in hand and closes with what it is sold for', () => {
    const opened: Change = (household) => {
      household.enterprise[0] = 1;
      household.assetRp[0] = 2_000_000;
      household.reached[0] |= 1;
    };
    expect(told('enterprise', opened, (household) => ((household.grantRp[0] = 2_000_000), (household.reached[0] = 2)))).toEqual([
      { kind: 'enterpriseOpened', capitalRp: 2_000_000, throughEnabling: true, grantRp: 2_000_000, loanRp: 0 },
    ]);
    const closed: Change = (household) => {
      household.enterprise[0] = household.assetRp[0] = household.profitRp[0] = 0;
      household.savingsRp[0] += 600_000 + household.workRp[0] + household.floorRp[0];
    };
    expect(told('enterprise', closed, (household) => ((household.enterprise[0] = 1), (household.enterpriseMonths[0] = 13), (household.profitRp[0] = -5)))).toEqual([
      { kind: 'enterpriseClosed', months: 14, soldRp: 600_000, atLoss: true },
    ]);
  });

  it('falling below the line names what moved consumption most', () => {
    const poor: Change = (household) => {
      household.workRp[0] -= 1_500_000;
      household.consumptionRp[0] = 4 * 500_000;
    };
    expect(told('livelihood', poor)).toEqual([{ kind: 'becamePoor', perPersonRp: 500_000, mover: 'work' }]);
    const drawn: Change = ({ consumptionRp }) => (consumptionRp[0] = 4 * 600_000);
    expect(told('livelihood', drawn, ({ consumptionRp }) => (consumptionRp[0] = 4 * 500_000))).toEqual([{ kind: 'leftPoverty', perPersonRp: 600_000, mover: 'savings' }]);
  });
});

describe('standing', () => {
  it('a stage falls for the indicator that broke', () => {
    const strong: Change = (household) => {
      household.stage[0] = 3;
      household.consumptionRp[0] = 4 * 2_000_000;
    };
    const weaker: Change = (household) => {
      household.stage[0] = 2;
      household.consumptionRp[0] = 4 * 700_000;
    };
    expect(told('graduation', weaker, strong)).toEqual([{ kind: 'stageFell', from: 3, to: 2, because: ['protein'] }]);
    expect(told('graduation', strong, weaker)).toEqual([{ kind: 'stageRose', from: 2, to: 3, because: ['protein'] }]);
  });

  it('a child leaves school, and comes back only while of school age', () => {
    const pupils: Change = (household) => {
      household.primary[0] = 1;
      household.junior[0] = 0;
      household.schoolRisk[0] = 0.2;
      household.schooling[0] = 0.9;
    };
    const out: Change = ({ schooling }) => (schooling[0] = 0.7);
    expect(told('wellbeing', out, pupils)).toEqual([{ kind: 'leftSchool' }]);
    const absent: Change = (household, world) => {
      pupils(household, world);
      out(household, world);
    };
    expect(told('wellbeing', ({ schooling }) => (schooling[0] = 0.9), absent)).toEqual([{ kind: 'backAtSchool' }]);
    expect(told('wellbeing', ({ primary }) => (primary[0] = 0), absent)).toEqual([]);
  });

  it('a tie to somebody in office comes and goes', () => {
    expect(told('ties', ({ linking }) => (linking[0] = 1))).toEqual([{ kind: 'knowsOfficial' }]);
    expect(told('ties', ({ linking }) => (linking[0] = 0), ({ linking }) => (linking[0] = 1))).toEqual([{ kind: 'lostOfficial' }]);
  });

  it('members come and go', () => {
    expect(told('composition', ({ persons }) => (persons[0] = 5))).toEqual([{ kind: 'membersChanged', from: 4, to: 5 }]);
  });
});
