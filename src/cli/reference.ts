/**
 * A plain month of a small partnership model over columns, written without any trick: six draws, two logistic curves and eight
 * neighbours per household. The benchmark states the model's speed as a ratio to it, because a machine's speed drifts by half from
 * hour to hour and the ratio does not. Its results mean nothing.
 */
export interface Reference {
  readonly households: number;
  month(): void;
}

/** @param households rows of the columns. */
export function createReference(households: number): Reference {
  const skill = new Float64Array(households).fill(0.2);
  const trust = new Float64Array(households).fill(0.5);
  const income = new Float64Array(households).fill(1);
  const came = new Uint8Array(households);
  let state = 12345;
  const draw = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
  const curve = (x: number): number => 1 / (1 + Math.exp(-x));
  return {
    households,
    month() {
      for (let h = 0; h < households; h++) {
        let peers = 0;
        for (let i = 1; i <= 8; i++) peers += came[(h + i * 37) % households];
        income[h] = 0.9 * income[h] + 0.2 * draw() * draw();
        came[h] = draw() < curve(2 * (trust[h] - 0.5) + 0.3 * (peers - 4) - income[h]) ? 1 : 0;
        if (came[h] && draw() < 0.9) skill[h] += 0.04 * (1 - skill[h]) * draw();
        trust[h] += 0.05 * (curve(skill[h] - 0.5) - trust[h]) * draw();
      }
    },
  };
}
