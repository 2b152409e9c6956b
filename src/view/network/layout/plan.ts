import type { WorldLayout } from '../../../run';
import { placeTiers } from './actors';
import type { Tiers } from './actors';
import { placeHomes } from './homes';
import { shore } from './outline';
import { pack } from './pack';
import { remembering } from './remembering';

/** One village on the stage, CSS pixels of the overview. */
export interface Island {
  readonly village: number;
  readonly x: number;
  readonly y: number;
  /** Shore `x0 y0 x1 y1 …`; its area is exactly families × area per family. */
  readonly shore: Float64Array;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Whether the village has groups, whose mark stands above the island. */
  readonly groups: boolean;
}

/** Everything that has a fixed place, CSS pixels of the overview (zoom 1). */
export interface Plan {
  readonly tiers: Tiers;
  readonly islands: readonly Island[];
  /** Square pixels per family, equal on all islands. */
  readonly areaPerFamily: number;
  /** Usual distance between neighbouring homes. */
  readonly pitch: number;
  /** Home of each household row, `x0 y0 x1 y1 …`. */
  readonly homes: Float32Array;
}

/** The part of a layout that does not depend on the stage's size: shores and homes at one unit of distance between homes. */
export interface UnitPlan {
  readonly shores: readonly Float64Array[];
  /** Homes around each village's origin, one after another by household row. */
  readonly homes: Float32Array;
  readonly firstHousehold_v: Int32Array;
}

/** Area of the ground of one home in a hexagonal grid of pitch 1. */
const unitArea = Math.sqrt(3) / 2;
/** No home needs more ground than this: few families make small islands, not giant houses. */
const largestAreaPerFamily = 560;

export const planUnits = remembering(({ firstHousehold_v }: WorldLayout) => firstHousehold_v.join(), (layout): UnitPlan => {
  const villages = layout.villageNames.length;
  const first = layout.firstHousehold_v;
  const shores: Float64Array[] = [];
  const homes = new Float32Array(2 * first[villages]);
  for (let v = 0; v < villages; v += 1) {
    const families = first[v + 1] - first[v];
    const outline = shore(v, Math.max(1, families) * unitArea);
    shores.push(outline);
    homes.set(placeHomes(v, outline, families), 2 * first[v]);
  }
  return { shores, homes, firstHousehold_v: first };
});

/** Fits the world to a stage of `width` × `height`; `labelWidths` are the widths of the village labels, 0 for none. Villages with groups carry a mark. */
export const planStage = remembering((...[{ firstHousehold_v }, ...fixed]: Parameters<typeof planned>) => `${firstHousehold_v.join()} ${JSON.stringify(fixed)}`, planned);

function planned(units: UnitPlan, width: number, height: number, labelWidths: readonly number[], hasGroups: readonly boolean[] = []): Plan {
  const tiers = placeTiers(width, height);
  const first = units.firstHousehold_v;
  const edge = tiers.compact ? 10 : 22;
  const region = {
    left: edge,
    right: width - edge,
    top: tiers.rules[2] + (tiers.compact ? 14 : 12),
    bottom: height - tiers.foot - (tiers.compact ? 2 : 4),
  };
  const families = units.shores.map((_, v) => Math.max(1, first[v + 1] - first[v]));
  const ground = (region.right - region.left) * (region.bottom - region.top);
  const packed = (share: number) => {
    const parcels = units.shores.map((outline, v) => ({
      families: families[v],
      shore: outline.map((value) => value / Math.sqrt(unitArea)),
      labelWidth: (labelWidths[v] ?? 0) * share,
      markRadius: hasGroups[v] === true ? (tiers.compact ? 6 : 10) : 0,
    }));
    return pack(parcels, region, tiers.compact ? 8 : 11, largestAreaPerFamily);
  };
  // Many long names on a narrow stage would leave little ground for homes: then names share the room, and some wait for a nearer view.
  const whole = families.reduce((sum, count) => sum + count, 0);
  const lettered = labelWidths.reduce((sum, labelWidth) => sum + labelWidth * 21, 0);
  const roomy = lettered < 0.27 * ground ? packed(1) : null;
  const packing = roomy !== null && roomy.areaPerFamily * whole > 0.22 * Math.min(ground, largestAreaPerFamily * whole) ? roomy : packed(0.7);
  const { areaPerFamily, centres } = packing;
  const pitch = Math.sqrt(areaPerFamily / unitArea);
  const homes = new Float32Array(units.homes.length);
  const islands = units.shores.map((outline, v): Island => {
    const x = centres[2 * v];
    const y = centres[2 * v + 1];
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    const placed = outline.map((value, i) => (i % 2 === 0 ? x : y) + value * pitch);
    for (let i = 0; i < placed.length; i += 2) {
      left = Math.min(left, placed[i]);
      right = Math.max(right, placed[i]);
      top = Math.min(top, placed[i + 1]);
      bottom = Math.max(bottom, placed[i + 1]);
    }
    for (let h = first[v]; h < first[v + 1]; h += 1) {
      homes[2 * h] = x + units.homes[2 * h] * pitch;
      homes[2 * h + 1] = y + units.homes[2 * h + 1] * pitch;
    }
    return { village: v, x, y, shore: placed, left, top, right, bottom, groups: hasGroups[v] === true };
  });
  return { tiers, islands, areaPerFamily, pitch, homes };
}

/** Height of an island's northern shore at a given x, or its top when x misses it: flows land there. */
export function landing(island: Island, x: number): number {
  let best = Infinity;
  const s = island.shore;
  for (let i = 0, j = s.length - 2; i < s.length; j = i, i += 2) {
    const x0 = s[j];
    const x1 = s[i];
    if (x0 > x !== x1 > x) best = Math.min(best, s[j + 1] + ((x - x0) / (x1 - x0)) * (s[i + 1] - s[j + 1]));
  }
  return best === Infinity ? island.top : best;
}
