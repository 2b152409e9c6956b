import { mark } from '../../../run';
import type { Frame, WorldLayout } from '../../../run';
import { valueAt } from '../../draft';
import type { Draft } from '../../draft';

/** What the pictures of the months alone say about a family. */
export interface HouseholdFacts {
  readonly village: number;
  /** Welfare stage, 1 to 5, and the first month of the unbroken time in it. */
  readonly stage: number;
  readonly stageSince: number;
  /** Month of the latest visit or meeting; −1 for never. */
  readonly lastContact: number;
}

/** Row of the village that a household row belongs to. */
export function villageOf({ firstHousehold_v }: WorldLayout, household: number): number {
  let low = 0;
  let high = firstHousehold_v.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firstHousehold_v[middle] <= household) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** @param frameOf the picture of a month computed before. */
export function householdFacts(layout: WorldLayout, frameOf: (month: number) => Frame | undefined, month: number, household: number): HouseholdFacts {
  const stage = frameOf(month)?.stage_h[household] ?? 0;
  let stageSince = month;
  while (stageSince > 0 && frameOf(stageSince - 1)?.stage_h[household] === stage) stageSince--;
  let lastContact = month;
  while (lastContact >= 0 && !((frameOf(lastContact)?.marks_h[household] ?? 0) & (mark.contacted | mark.attended))) lastContact--;
  return {
    village: villageOf(layout, household),
    stage,
    stageSince,
    lastContact,
  };
}

/** Families of a village in each welfare stage, 1 to 5. */
export function stageCounts({ firstHousehold_v }: WorldLayout, frame: Frame, village: number): number[] {
  const counts = [0, 0, 0, 0, 0];
  for (let h = firstHousehold_v[village]; h < firstHousehold_v[village + 1]; h++) counts[frame.stage_h[h] - 1]++;
  return counts;
}

/** Facilitators with the number of families they have in a village. */
export function facilitatorsIn(frame: Frame, village: number): { facilitator: number; families: number }[] {
  return assignments(frame).filter((one) => one.village === village && one.families > 0);
}

/** Villages with the number of families that a facilitator has there. */
export function villagesOf(frame: Frame, facilitator: number): { village: number; families: number }[] {
  return assignments(frame).filter((one) => one.facilitator === facilitator && one.families > 0);
}

function assignments({ assignedFacilitator, assignedVillage, assignedFamilies }: Frame) {
  return Array.from(assignedFacilitator, (facilitator, i) => ({ facilitator, village: assignedVillage[i], families: assignedFamilies[i] }));
}

/** Rupiah that the nodes of one kind received and paid this month, by effort. */
export function moneyOf({ nodes }: WorldLayout, frame: Frame, kind: string): { received: number[]; paid: number[] } {
  const received = [0, 0, 0];
  const paid = [0, 0, 0];
  frame.flowRp.forEach((rupiah, i) => {
    if (nodes[frame.flowTo[i]].kind === kind) received[frame.flowEffort[i]] += rupiah;
    if (nodes[frame.flowFrom[i]].kind === kind) paid[frame.flowEffort[i]] += rupiah;
  });
  return { received, paid };
}

/** First months of the year in which contracts are not signed, when the step that led to `month` fell into them; else 0. */
export function monthsOfWaiting(draft: Draft, month: number): number {
  if (month === 0) return 0;
  const delay = valueAt(draft, 'government.procurementDelayMonths', month - 1);
  return (month - 1) % 12 < delay ? Math.min(12, Math.ceil(delay)) : 0;
}
