/**
 * Moves labels apart along a line: each keeps as near to its wanted place as it can while neighbours stay `gap` apart and all lie within
 * `from` to `to`. Places come back in the order given. Where the room is too small for the gap, labels share it evenly.
 */
export function spread(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const count = wanted.length;
  const step = count > 1 ? Math.min(gap, (to - from) / (count - 1)) : gap;
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a] - wanted[b]);
  // Without their steps, labels that push one another want one common place: the mean of theirs.
  const blocks: { sum: number; size: number }[] = [];
  order.forEach((index, rank) => {
    blocks.push({ sum: wanted[index] - rank * step, size: 1 });
    for (let last = blocks.length - 1; last > 0 && mean(blocks[last - 1]) > mean(blocks[last]); last--) {
      blocks[last - 1] = { sum: blocks[last - 1].sum + blocks[last].sum, size: blocks[last - 1].size + blocks[last].size };
      blocks.pop();
    }
  });
  const placed = new Array<number>(count);
  const room = Math.max(from, to - (count - 1) * step);
  let rank = 0;
  for (const block of blocks) {
    const base = Math.min(Math.max(mean(block), from), room);
    for (let member = 0; member < block.size; member++, rank++) placed[order[rank]] = base + rank * step;
  }
  return placed;
}

function mean(block: { sum: number; size: number }): number {
  return block.sum / block.size;
}
