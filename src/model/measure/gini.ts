/** Consumption per person is binned for the Gini ratio: 1,024 bins up to 16 poverty lines; richer persons share the last. */
export const bins = 1024;
export const mostLines = 16;

/** Persons and what they consume, by village and bin. */
export interface Bins {
  readonly binPersons: Float64Array;
  readonly binLines: Float64Array;
  /** First and last bin in which anybody is, by village: a small one fills a small part of them. */
  readonly firstBin: Int32Array;
  readonly lastBin: Int32Array;
}

export function binsFor(rows: number): Bins {
  return { binPersons: new Float64Array(rows * bins), binLines: new Float64Array(rows * bins), firstBin: new Int32Array(rows).fill(bins), lastBin: new Int32Array(rows).fill(-1) };
}

export function emptyBins({ binPersons, binLines, firstBin, lastBin }: Bins): void {
  for (let v = 0; v < firstBin.length; v++) {
    binPersons.fill(0, v * bins + firstBin[v], v * bins + lastBin[v] + 1);
    binLines.fill(0, v * bins + firstBin[v], v * bins + lastBin[v] + 1);
  }
  firstBin.fill(bins);
  lastBin.fill(-1);
}

/** Gini ratio of the bins from `first` to `last`, outside of which nobody is: persons in each, and what they consume. */
export function giniOfBins(persons: Float64Array, lines: Float64Array, first: number, last: number): number {
  let allPersons = 0;
  let allLines = 0;
  for (let b = first; b <= last; b++) {
    allPersons += persons[b];
    allLines += lines[b];
  }
  if (allPersons === 0 || allLines === 0) return 0;
  let below = 0;
  let area = 0;
  for (let b = first; b <= last; b++) {
    area += persons[b] * (2 * below + lines[b]);
    below += lines[b];
  }
  return 1 - area / (allPersons * allLines);
}

/** Gini ratio of the whole, from the bins of all villages; of every village as well when `alone`. */
export function giniRatios(gini: Float64Array, { binPersons, binLines, firstBin, lastBin }: Bins, villages: number, alone: boolean): void {
  for (let v = 0; v < villages; v++) {
    firstBin[villages] = Math.min(firstBin[villages], firstBin[v]);
    lastBin[villages] = Math.max(lastBin[villages], lastBin[v]);
    for (let b = firstBin[v]; b <= lastBin[v]; b++) {
      binPersons[villages * bins + b] += binPersons[v * bins + b];
      binLines[villages * bins + b] += binLines[v * bins + b];
    }
  }
  for (let v = alone ? 0 : villages; v <= villages; v++) gini[v] = giniOfBins(binPersons, binLines, v * bins + firstBin[v], v * bins + lastBin[v]);
}
