import type { Frame, WorldLayout } from '../../run';
import type { Theme } from '../palette';
import type { Flow, Place, Turnover } from './encode';
import type { GrainScale } from './grain';
import type { FacilitatorRow } from './layout/facilitators';
import type { Plan } from './layout/plan';
import type { HouseholdTies, StageNames, StageTarget, StageWords } from './types';

/** Everything that the picture of one moment is composed from. */
export interface Situation {
  readonly layout: WorldLayout;
  readonly names: StageNames;
  readonly words: StageWords;
  readonly theme: Theme;
  readonly plan: Plan;
  readonly frame: Frame | null;
  readonly flows: readonly Flow[];
  readonly turnover: ReadonlyMap<Place['kind'], Turnover>;
  /** Efforts that government and NGO pay for in this run, and whether the national programme pays villages: labels stay all run long. */
  readonly effortsSeen: ReadonlySet<string>;
  /** Share of members who attended, per village; -1 without groups. */
  readonly attendance: Float64Array;
  readonly row: FacilitatorRow;
  /** Where facilitators stand now: those of the village walked to come along. World coordinates. */
  readonly facilitatorX: Float64Array;
  readonly facilitatorY: Float64Array;
  readonly grain: GrainScale;
  readonly povertyIndicator: number;
  readonly indicatorsPerVillage: number;
  /** Whether actors that this world does not have are shown as dotted outlines. */
  readonly absentActors: boolean;
  /** Camera scale, and the village walked to or -1. */
  readonly zoom: number;
  readonly focus: number;
  readonly selected: StageTarget | null;
  readonly selectedTies: HouseholdTies;
}

/** Poverty rate of a village this month, or null when it is not shown. */
export function povertyOf(situation: Situation, village: number): number | null {
  if (situation.frame === null || situation.povertyIndicator < 0) return null;
  const value = situation.frame.villageIndicators[village * situation.indicatorsPerVillage + situation.povertyIndicator];
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** Distance between homes on the screen, CSS pixels. */
export const pitchOnScreen = (situation: Situation): number => situation.plan.pitch * situation.zoom;

/** Whether an actor has a node in this world: an absent actor is not drawn. */
export const isPresent = (layout: WorldLayout, kind: Place['kind']): boolean =>
  layout.nodes.some((node) => node.kind === (kind === 'groups' ? 'group' : kind));

/** The actors of the macro and meso level that are missing from this world and are shown to be; none when nobody asked for them. */
export const absentees = ({ layout, absentActors }: Situation): readonly ('forum' | 'donor' | 'ngo')[] =>
  absentActors ? (['forum', 'donor', 'ngo'] as const).filter((kind) => !isPresent(layout, kind)) : [];
