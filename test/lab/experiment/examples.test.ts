import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { experimentKinds } from '../../../src/derive';
import { planExperiment, readExperiment } from '../../../src/lab';

const folder = join(import.meta.dirname, '../../../scenarios/experiments');
const names = readdirSync(folder).filter((name) => name !== 'schema.json');
const read = (name: string) => readExperiment(readFileSync(join(folder, name), 'utf8'), name);

describe('the experiments that come with Gotong', () => {
  it.each(names)('%s reads, has a title and a question, and is small', async (name) => {
    const found = await read(name);
    expect(found).toMatchObject({ ok: true, value: { title: { en: expect.any(String) as string, id: expect.any(String) as string }, question: { en: expect.stringMatching(/\?$/) as string, id: expect.stringMatching(/\?$/) as string } } });
    // Seconds to a minute, at a microsecond a household-month.
    expect(found.ok ? planExperiment(found.value).work : Infinity).toBeLessThan(30e6);
  });

  it('are at least one of every kind', async () => {
    const all = await Promise.all(names.map(read));
    expect(new Set(all.map((found) => (found.ok ? found.value.kind : '')))).toEqual(new Set(experimentKinds));
  });
});
