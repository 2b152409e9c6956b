import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { atOnce, readRecord, replay } from '../../src/run';

const folder = join(import.meta.dirname, '../replay');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

/*
 * Every file in test/replay is a test. When the model is meant to change, raise engineVersion and write them anew:
 *   npm run -s gotong -- run oku-partnership --months 12 --at 3:ngo.facilitators=2 --out test/replay --format json
 *   npm run -s gotong -- run randublatung --months 4 --out test/replay --format json
 */
describe('a record in test/replay', () => {
  it('is there', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  it.each(files)('%s runs to the same bits again', async (name) => {
    const read = await readRecord(readFileSync(join(folder, name), 'utf8'));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value.edited).toBe(false);
    expect(atOnce(replay(read.value.record))).toEqual({ identical: true });
  });
});
