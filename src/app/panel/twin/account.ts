import { efforts, type Effort } from '../../../model';
import { mark, type Frame, type NodeKind, type WorldLayout } from '../../../run';

/** Rupiah of one month by effort, in the order of `efforts`. */
export type ByEffort = readonly number[];

/** What an actor, or all actors of a kind, received and passed on in a month. */
export interface Account {
  readonly kind: NodeKind;
  readonly received: ByEffort;
  readonly passedOn: ByEffort;
}

/** One account per kind of actor that is on the stage, in the order given. */
export function accountsOf(kinds: readonly NodeKind[], layout: WorldLayout, frame: Frame): Account[] {
  return kinds.filter((kind) => layout.nodes.some((node) => node.kind === kind)).map((kind) => ({
    kind,
    received: moneyOf(frame, frame.flowTo, (node) => layout.nodes[node].kind === kind),
    passedOn: moneyOf(frame, frame.flowFrom, (node) => layout.nodes[node].kind === kind),
  }));
}

/** What reached a village this month, all its facilitators and groups aside. */
export function receivedByVillage(layout: WorldLayout, frame: Frame, village: number): ByEffort {
  return moneyOf(frame, frame.flowTo, (node) => layout.nodes[node].kind === 'village' && layout.nodes[node].row === village);
}

function moneyOf(frame: Frame, ends: Uint16Array, counts: (node: number) => boolean): ByEffort {
  const sums = efforts.map(() => 0);
  for (let flow = 0; flow < ends.length; flow++) if (counts(ends[flow])) sums[frame.flowEffort[flow]] += frame.flowRp[flow];
  return sums;
}

export const effortNames: readonly Effort[] = efforts;

/** Families of one welfare stage in one village, and what happened to them this month. */
export interface StageGroup {
  readonly families: number;
  readonly attended: number;
  readonly contacted: number;
  readonly transfer: number;
  readonly shocked: number;
  readonly served: number;
}

/** The five stages of a village, poorest first. */
export function stageGroups(layout: WorldLayout, frame: Frame, village: number): StageGroup[] {
  const groups = Array.from({ length: 5 }, () => ({ families: 0, attended: 0, contacted: 0, transfer: 0, shocked: 0, served: 0 }));
  for (let h = layout.firstHousehold_v[village]; h < layout.firstHousehold_v[village + 1]; h++) {
    const group = groups[frame.stage_h[h] - 1];
    const marks = frame.marks_h[h];
    if (!group) continue;
    group.families++;
    if (marks & mark.attended) group.attended++;
    if (marks & mark.contacted) group.contacted++;
    if (marks & mark.transfer) group.transfer++;
    if (marks & mark.shocked) group.shocked++;
    if (marks & mark.served) group.served++;
  }
  return groups;
}

/** Groups of a village: how many, their members, and who came this month. */
export function groupsOf(layout: WorldLayout, frame: Frame, village: number): { readonly groups: number; readonly members: number; readonly attending: number } {
  let [groups, members, attending] = [0, 0, 0];
  for (let g = 0; g < layout.village_g.length; g++) {
    if (layout.village_g[g] !== village || !frame.members_g[g]) continue;
    groups++;
    members += frame.members_g[g];
    attending += frame.attending_g[g];
  }
  return { groups, members, attending };
}

/** Rows of the villages that a facilitator serves this month. */
export function villagesServed(frame: Frame, facilitator: number): number[] {
  const villages: number[] = [];
  frame.assignedFacilitator.forEach((f, pair) => {
    if (f === facilitator && !villages.includes(frame.assignedVillage[pair])) villages.push(frame.assignedVillage[pair]);
  });
  return villages.sort((a, b) => a - b);
}
