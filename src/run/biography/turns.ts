/** A time spent in one state that was over within so many months is passed over. */
const lastingMonths = 3;
interface Spell {
  readonly state: number;
  readonly from: number;
}

/**
 * The months in which a state changed for good, or for long: short spells are passed over, shortest first, until no spell is short and no
 * more than `most` turns are left. The last spell still runs and is never short.
 * @param states one a month, month 0 to `month` at least.
 */
export function turns(states: ArrayLike<number>, month: number, most: number): number[] {
  let spells: Spell[] = [{ state: states[0], from: 0 }];
  for (let m = 1; m <= month; m++) if (states[m] !== states[m - 1]) spells.push({ state: states[m], from: m });
  for (;;) {
    const length = (i: number): number => (i + 1 < spells.length ? spells[i + 1].from - spells[i].from : Infinity);
    let shortest = -1;
    for (let i = 1; i < spells.length; i++) if (shortest < 0 || length(i) < length(shortest)) shortest = i;
    if (shortest < 0 || (length(shortest) >= lastingMonths && spells.length - 1 <= most) || length(shortest) === Infinity) break;
    spells = spells.filter((_, i) => i !== shortest).filter(({ state }, i, left) => i === 0 || state !== left[i - 1].state);
  }
  return spells.slice(1).map(({ from }) => from);
}
