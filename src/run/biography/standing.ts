import { conditionsOf } from './conditions';
import type { Watcher } from './moment';

const jealousyMark = 0.3;
const jealousySlack = 0.1;
/** Least jealousy of a household that is counted among those who protest. */
const protesting = 0.2;

export const watchJealousy: Watcher = ({ world, now, memory, tell }) => {
  if (memory.crossed('jealous', now.jealousy, jealousyMark, jealousySlack) > 0) tell({ kind: 'becameJealous', jealousy: now.jealousy });
  const protest = world.village.protest[now.village] === 1;
  if (!memory.was('protest', protest) && protest && now.jealousy >= protesting) tell({ kind: 'protest', jealousy: now.jealousy });
};

export const watchTies: Watcher = ({ before, now, tell }) => {
  if ((now.linking & ~before.linking & 1) !== 0) tell({ kind: 'knowsOfficial' });
  if ((before.linking & ~now.linking & 1) !== 0) tell({ kind: 'lostOfficial' });
};

export const watchGraduation: Watcher = ({ world, before, now, memory, tell }) => {
  const [from, to] = [before.stage, now.stage];
  if (from === to) return;
  const met = conditionsOf(world, now);
  const metBefore = conditionsOf(world, memory.lastMonth);
  const changed = met.filter((one, i) => one.met !== metBefore[i].met);
  // What decides is the lowest group of indicators between the two stages.
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const because = changed.filter(({ stage, met: holds }) => holds === to > from && stage > low && stage <= high).map(({ condition }) => condition);
  tell({ kind: to > from ? 'stageRose' : 'stageFell', from, to, because });
};
