/**
 * The known name that a person most likely meant, or '' when none is close: at most a third of its letters differ, or it begins or
 * ends with what was written (`overheadShare` for `ngo.overheadShare`).
 */
export function nearest(written: string, known: Iterable<string>): string {
  const wanted = written.slice(0, 80).toLowerCase();
  let best = '';
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of known) {
    const candidate = name.toLowerCase();
    const part = wanted.length > 3 && (candidate.startsWith(wanted) || candidate.endsWith(wanted)) ? 1 : Infinity;
    const changes = Math.min(part, edits(wanted, candidate));
    if (changes < fewest) {
      fewest = changes;
      best = name;
    }
  }
  return best;
}

/** How many letters were put in, left out, changed, or swapped with their neighbour. */
function edits(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    before = row;
    row = next;
  }
  return row[b.length];
}
