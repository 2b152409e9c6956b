/** Consumption per person is binned for the Gini ratio: 1,024 bins up to 16 poverty lines; richer persons share the last. */
export const bins = 1024;
export const mostLines = 16;

/** Gini ratio of the bins from `first` on: persons in each, and what they consume. */
export function giniOfBins(persons: Float64Array, lines: Float64Array, first: number): number {
  let allPersons = 0;
  let allLines = 0;
  for (let b = first; b < first + bins; b++) {
    allPersons += persons[b];
    allLines += lines[b];
  }
  if (allPersons === 0 || allLines === 0) return 0;
  let below = 0;
  let area = 0;
  for (let b = first; b < first + bins; b++) {
    area += persons[b] * (2 * below + lines[b]);
    below += lines[b];
  }
  return 1 - area / (allPersons * allLines);
}
