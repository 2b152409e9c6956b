import { value } from '../../model';
import type { Programme } from './events';
import type { Watcher } from './moment';

/** Bits of `household.recipient`. */
const programmes: readonly (readonly [Programme, number])[] = [['pkh', 1], ['sembako', 2], ['blt', 4]];
export const programmesIn = (bits: number): Programme[] => programmes.filter(([, bit]) => (bits & bit) !== 0).map(([programme]) => programme);

export const watchRegistry: Watcher = ({ world, before, now, memory, tell }) => {
  if (!before.registered && now.registered) tell({ kind: 'registered' });
  const listMonth = world.regency.listMonth[0];
  if (listMonth === memory.listMonth) return;
  memory.listMonth = listMonth;
  // The list is drawn up before this month is lived: who is poor is known from the last.
  const poor = now.consumptionRp < now.persons * value(world, 'household.povertyLineRpPerMonth');
  const families = world.village.families[now.village];
  const places = Math.round(value(world, 'national.sembakoQuotaShare') * families);
  const inLine = (rank: number, room: number) => rank >= 0 && rank < room;
  if (!poor || inLine(now.sembakoRank, places) || inLine(now.pkhRank, Math.round(value(world, 'national.pkhQuotaShare') * families))) return;
  tell({ kind: 'missedByList', reason: now.sembakoRank < 0 ? 'unregistered' : 'behind', place: now.sembakoRank + 1, places });
};

export const watchCompliance: Watcher = ({ before, now, memory, tell }) => {
  if (before.missed === 0 && now.missed > 0) tell({ kind: 'conditionsMissed' });
  if (before.pkhRank >= 0 && now.pkhRank < 0) memory.was('dismissed', true);
};

export const watchTransfers: Watcher = ({ before, now, memory, tell }) => {
  const began = programmesIn(now.recipient & ~before.recipient);
  const ended = programmesIn(before.recipient & ~now.recipient);
  if (began.length > 0) tell({ kind: 'transferBegan', programmes: began, monthlyRp: now.regularRp });
  if (ended.length > 0) {
    const dismissed = ended.includes('pkh') && memory.was('dismissed', false);
    const swapped = ended.includes('blt') && began.includes('pkh');
    const reason = dismissed ? 'dismissed' : swapped ? 'swapped' : ended.includes('pkh') && now.componentRp === 0 ? 'noComponent' : 'behind';
    tell({ kind: 'transferEnded', programmes: ended, reason });
  }
  if ((before.recipient & now.recipient & 1) === 0) return;
  if (now.missed > 0 && now.regularRp < before.regularRp) {
    memory.was('cut', true);
    tell({ kind: 'transferCut', fromRp: before.regularRp, toRp: now.regularRp });
  } else if (now.missed === 0 && memory.was('cut', false)) tell({ kind: 'transferRestored', monthlyRp: now.regularRp });
};
