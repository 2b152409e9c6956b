import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/derive';
import { readFinding } from '../../../src/lab';
import type { Finding } from '../../../src/lab';
import { outcomes } from '../../../src/lab/outcomes';

const folder = new URL('../../../scenarios/findings/', import.meta.url);
const files = readdirSync(folder).filter((name) => /^S\d+\.json$/.test(name));
const read = async (name: string): Promise<Finding> => {
  const found = await readFinding(readFileSync(new URL(name, folder), 'utf8'), name);
  if (!found.ok) throw new Error(`${name}: ${JSON.stringify(found.problems)}`);
  return found.value;
};
const findings = await Promise.all(files.map(read));

describe('the findings', () => {
  it('are the twenty-seven, each in the file of its name', () => {
    expect(findings.map(({ id }) => id).sort()).toEqual(Array.from({ length: 27 }, (_, i) => `S${i + 1}`).sort());
    findings.forEach(({ id }, i) => expect(files[i]).toBe(`${id}.json`));
  });

  it('come from the five studies', () => {
    expect([...new Set(findings.map(({ study }) => study))].sort()).toEqual(['000', '001', '002', '003', '004']);
  });

  it.each(findings.map((finding) => [finding.id, finding] as const))('%s runs often enough for a verdict, and has an ablation that must make something vanish', (_, { seeds, tests, ablations }) => {
    expect(seeds).toBeGreaterThanOrEqual(tests.some(({ interaction }) => interaction) ? 60 : 30);
    expect(seeds).toBeLessThanOrEqual(limits.seeds);
    expect(tests.some(({ decides }) => decides !== false)).toBe(true);
    const deciding = tests.filter(({ decides }) => decides !== false).map(({ id }) => id);
    expect(ablations.flatMap(({ vanish }) => Object.keys(vanish)).some((id) => deciding.includes(id))).toBe(true);
  });

  it('use every arm and every outcome that there is', () => {
    for (const { id, arms, tests } of findings) {
      const used = new Set(tests.flatMap(({ contrast, relativeTo }) => Object.keys({ ...contrast, ...relativeTo }).map((key) => key.split(':')[0])));
      expect(Object.keys(arms).filter((arm) => !used.has(arm)), id).toEqual([]);
    }
    const text = findings.flatMap(({ tests }) => tests.flatMap(({ outcome, contrast }) => [outcome, ...Object.keys(contrast).map((key) => key.split(':')[1] ?? '')])).map((reading) => reading.split('@')[0]);
    expect(outcomes.map(({ id }) => id).filter((id) => !text.includes(id))).toEqual([]);
  });
});
