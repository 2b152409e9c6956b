import { describe, expect, it } from 'vitest';
import { columns, digestColumns, digestWorld, setParameter } from '../../src/model';
import { make, pass } from './world';

describe('digests', () => {
  const world = pass(make({ villages: [21, 8] }), 3);
  const before = digestColumns(world);
  const whole = digestWorld(world);

  it('are eight hexadecimal digits for every column, sixteen for the whole', () => {
    expect(before).toHaveLength(columns.length);
    for (const digest of before) expect(digest).toMatch(/^[0-9a-f]{8}$/);
    expect(whole).toMatch(/^[0-9a-f]{16}$/);
  });

  it('of one column and of the whole change with any byte of that column, first, last or in the middle, and with no other', () => {
    columns.forEach(({ id, table }, c) => {
      const { buffer, byteOffset, byteLength } = world.tables.views[table][id.slice(table.length + 1)];
      const bytes = new Uint8Array(buffer, byteOffset, byteLength);
      for (const place of new Set([0, byteLength >> 1, byteLength - 1])) {
        bytes[place] ^= 4;
        const after = digestColumns(world);
        expect(columns.filter((_, i) => after[i] !== before[i]).map((column) => column.id), `byte ${place} of ${id}`).toEqual([columns[c].id]);
        expect(digestWorld(world), `byte ${place} of ${id}`).not.toBe(whole);
        bytes[place] ^= 4;
      }
    });
    expect(digestWorld(world)).toBe(whole);
  });

  it('differ when two values change places', () => {
    const { skill } = world.household;
    [skill[0], skill[1]] = [skill[1], skill[0]];
    expect(digestWorld(world)).not.toBe(whole);
    [skill[0], skill[1]] = [skill[1], skill[0]];
  });

  it('of the whole see the month, the levers and the indicators', () => {
    world.month += 1;
    expect(digestWorld(world)).not.toBe(whole);
    world.month -= 1;
    world.indicators[0] += 1e-9;
    expect(digestWorld(world)).not.toBe(whole);
    world.indicators[0] -= 1e-9;
    const scale = make({ villages: [21, 8] });
    const moved = make({ villages: [21, 8] });
    setParameter(moved, 'shock.scale', 1.1);
    expect(digestWorld(moved)).not.toBe(digestWorld(scale));
  });
});
