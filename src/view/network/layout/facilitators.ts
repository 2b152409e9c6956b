import type { Frame } from '../../../run';
import { villagesOf } from '../encode';
import { spreadRow } from './actors';
import type { Plan } from './plan';

/** The row of facilitators between the meso and the micro tier. */
export interface FacilitatorRow {
  /** Place of each facilitator row in use, CSS pixels of the overview. */
  readonly x: Float64Array;
  readonly y: number;
  /** Size of the marks, 1 or smaller when there are many. */
  readonly scale: number;
  /** Distance between neighbours at their closest. */
  readonly gap: number;
  /** Villages each one serves, most families first. */
  readonly villages: readonly (readonly number[])[];
  /** Changes when the row has to be laid out anew. */
  readonly key: string;
}

/** A month without facilitators. */
export const noRow: FacilitatorRow = { x: new Float64Array(0), y: 0, scale: 1, gap: 0, villages: [], key: '' };

/** Puts each facilitator near the middle of the villages served, weighted by families. */
export function placeFacilitators(plan: Plan, frame: Frame): FacilitatorRow {
  const { tiers } = plan;
  const count = frame.employer_f.length;
  const wish = tiers.compact ? 28 : 39;
  const villages: number[][] = [];
  const wanted: number[] = [];
  for (let f = 0; f < count; f += 1) {
    const served = villagesOf(frame, f);
    const families = served.reduce((sum, s) => sum + s.families, 0);
    villages.push(served.map((s) => s.village));
    wanted.push(families > 0 ? served.reduce((sum, s) => sum + (plan.islands[s.village]?.x ?? 0) * s.families, 0) / families : tiers.width / 2);
  }
  const room = tiers.facilitatorRight - tiers.facilitatorLeft;
  const gap = count > 1 ? Math.min(wish, room / (count - 1)) : wish;
  return {
    x: spreadRow(wanted, tiers.facilitatorLeft, tiers.facilitatorRight, wish),
    y: tiers.facilitatorY,
    scale: Math.min(1, gap / wish),
    gap,
    villages,
    key: villages.map((served) => served[0] ?? -1).join(),
  };
}

/**
 * Where facilitators stand on the screen while a village is walked to: those who serve it come along and stay inside the
 * stage, the others keep their places. `along` is how far they have come, 0 to 1. Returns world coordinates.
 */
export function escort(plan: Plan, row: FacilitatorRow, focus: number, along: number, view: { readonly scale: number; readonly x: number; readonly y: number }): { x: Float64Array; y: Float64Array } {
  const x = row.x.slice();
  const y = new Float64Array(row.x.length).fill(row.y);
  if (focus < 0 || along <= 0) return { x, y };
  const { tiers } = plan;
  const serving = row.villages.flatMap((villages, f) => (villages.includes(focus) ? [f] : []));
  const left = tiers.compact ? 40 : 340;
  const places = spreadRow(serving.map((f) => row.x[f] * view.scale + view.x), left, Math.max(left, tiers.width - (tiers.compact ? 90 : 170)), tiers.compact ? 96 : 170);
  serving.forEach((f, i) => {
    const height = tiers.compact ? 64 : 60;
    const screenY = Math.max(height, Math.min(tiers.height - 60, row.y * view.scale + view.y));
    x[f] = x[f] + ((places[i] - view.x) / view.scale - x[f]) * along;
    y[f] = row.y + ((screenY - view.y) / view.scale - row.y) * along;
  });
  return { x, y };
}
