import { shockKinds } from '../../model';
import type { Partner, ShockKind } from './events';
import type { Watcher } from './moment';

export const watchComposition: Watcher = ({ before, now, tell }) => {
  if (now.persons !== before.persons) tell({ kind: 'membersChanged', from: before.persons, to: now.persons });
  if (now.disabled !== before.disabled) tell({ kind: 'disability', began: now.disabled > before.disabled });
};

export const shockOf = (shock: number): ShockKind | null => {
  const kind = shockKinds[shock];
  return kind === 'none' ? null : kind;
};

export const watchShocks: Watcher = ({ before, now, tell }) => {
  const shock = shockOf(now.shock);
  if (!shock) return;
  // A loss that still runs and is greater goes on; this one then takes no income of its own.
  const tookEffect = now.lossShare !== before.lossShare || now.lossMonths > Math.max(0, before.lossMonths - 1);
  const takenRp = before.savingsRp - now.savingsRp + before.assetRp - now.assetRp;
  tell({ kind: 'struck', shock, lossShare: tookEffect ? now.lossShare : 0, lossMonths: tookEffect ? now.lossMonths : 0, costRp: now.costRp, takenRp });
};

export const watchKin: Watcher = ({ before, now, tell }) => {
  const rupiah = now.savingsRp - before.savingsRp;
  if (rupiah > 0) tell({ kind: 'kinHelped', rupiah });
  if (rupiah < 0) tell({ kind: 'helpedKin', rupiah: -rupiah });
};

/** `household.served`: who answered a shock, and how. */
const answers: readonly (readonly [Partner, helped: boolean] | null)[] = [null, ['government', true], ['ngo', true], ['government', false], ['ngo', false]];

export const watchCover: Watcher = ({ before, now, tell }) => {
  const shock = shockOf(now.shock);
  if (!shock) return;
  const answer = answers[now.served];
  if (!answer) tell({ kind: 'unknownCase', shock });
  else if (answer[1]) tell({ kind: 'helped', by: answer[0], rupiah: now.helpRp - before.helpRp, accompanied: shock === 'violence' || shock === 'eviction' });
  else tell({ kind: 'turnedAway', by: answer[0] });
};
