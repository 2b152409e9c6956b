import type { Experiment } from '../../../lab';
import { scenarioById } from '../../../run';

const place = 'gotong/pace';

/** Household-months that all processors of this machine make in a second together, as last measured; null before. */
export function keptPace(storage: () => Pick<Storage, 'getItem'> = () => localStorage): number | null {
  try {
    const pace = Number(storage().getItem(place));
    return Number.isFinite(pace) && pace > 0 ? pace : null;
  } catch {
    return null;
  }
}

/** Half of what was known before stays: one slow minute does not overturn it. */
export function keepPace(measured: number, storage: () => Pick<Storage, 'getItem' | 'setItem'> = () => localStorage): number {
  const before = keptPace(storage);
  const pace = before === null ? measured : (before + measured) / 2;
  try {
    storage().setItem(place, String(Math.round(pace)));
  } catch {
    // Without it the next visit measures again.
  }
  return pace;
}

/** Household-months of one run. */
export function workOfRun({ scenario: given, familyScale, months }: Experiment): number {
  const scenario = typeof given === 'string' ? scenarioById(given) : given;
  return (scenario?.villages ?? []).reduce((sum, { families }) => sum + families, 0) * familyScale * months;
}

/** How long the rest takes, in seconds, by how long the runs of this time took and, while these are few, by the pace known before; null for nobody knows. */
export function secondsLeft(left: number, done: number, seconds: number, workEach: number, pace: number | null): number | null {
  const known = pace === null ? null : workEach / pace;
  const seen = done > 0 ? seconds / done : null;
  if (seen === null) return known === null ? null : left * known;
  if (known === null) return left * seen;
  // The first runs wait for workers to wake up; from eight on they speak for themselves.
  const trust = Math.min(1, done / 8);
  return left * (trust * seen + (1 - trust) * known);
}

/** A time in the unit in which people think of it, rounded so that it does not flicker. */
export function roundTime(seconds: number): { readonly unit: 'seconds' | 'minutes' | 'hours'; readonly count: number } {
  if (seconds < 9.5) return { unit: 'seconds', count: Math.max(1, Math.ceil(seconds)) };
  if (seconds < 90) return { unit: 'seconds', count: Math.round(seconds / 5) * 5 };
  if (seconds < 5_400) return { unit: 'minutes', count: Math.round(seconds / 60) };
  return { unit: 'hours', count: Math.round(seconds / 360) / 10 };
}
