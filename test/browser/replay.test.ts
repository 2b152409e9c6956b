import { describe, expect, it } from 'vitest';
import { atOnce, readRecord, replay } from '../../src/run';

const files = import.meta.glob<string>('../replay/*.json', { query: '?raw', import: 'default', eager: true });

describe('a record written in Node', () => {
  it('is there', () => {
    expect(Object.keys(files).length).toBeGreaterThan(0);
  });

  it.each(Object.keys(files))('%s runs to the same bits in this browser', async (name) => {
    const read = await readRecord(files[name]);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(atOnce(replay(read.value.record))).toEqual({ identical: true });
  });
});
