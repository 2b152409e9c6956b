import { describe, expect, it } from 'vitest';
import { columns, parameterIndex, parameters } from '../../src/model';
import { atOnce, makeRecord, readRecord, writeRecord } from '../../src/run';
import type { RunRecord } from '../../src/run';
import { smallSpec, visits } from './small';

const ours = atOnce(makeRecord(smallSpec([visits(4, 0.8)], { months: 8 })));
const usual = (id: string) => parameters[parameterIndex[id]].default;

/** The same run as an engine would have written it that had other parameters, defaults and columns. */
function older(change: Partial<RunRecord> = {}): RunRecord {
  const { 'group.size': _, ...settings } = ours.settings ?? {};
  return {
    ...ours,
    engine: '0.9',
    scenario: { ...ours.scenario, parameters: { ...ours.scenario.parameters, 'government.zeal': 3, 'ngo.facilitators': 400 } },
    decisions: [...ours.decisions, { month: 5, parameter: 'forum.incense', value: 1 }],
    settings: { ...settings, 'government.zeal': 3, 'household.spread': 0.4321 },
    columns: ['household.luckiness', ...ours.columns.slice(1)],
    ...change,
  };
}

/** Sealed as the older engine sealed it. */
const file = (record: RunRecord) => writeRecord(record);

async function read(record: RunRecord) {
  const found = await readRecord(file(record));
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

describe('a record of an older engine', () => {
  it('is read, and says which settings are gone, which may not be chosen any more, which are new, which defaults were others', async () => {
    const { changes, edited } = await read(older());
    expect(edited).toBe(false);
    expect(changes).toMatchObject({
      gone: ['government.zeal', 'forum.incense'],
      outside: ['ngo.facilitators'],
      added: ['group.size'],
      columnsGone: ['household.luckiness'],
      columnsAdded: [columns[0].id],
    });
    expect(changes?.defaults).toEqual([{ id: 'household.spread', was: 0.4321, now: usual('household.spread') }]);
  });

  it('can be run here as it was: a default of its time becomes a setting of its own', async () => {
    const { record } = await read(older());
    expect(record.scenario.parameters).toMatchObject({ 'household.spread': 0.4321 });
    expect(Object.keys(record.scenario.parameters)).not.toContain('government.zeal');
    expect(Object.keys(record.scenario.parameters)).not.toContain('ngo.facilitators');
    expect(record.decisions).toEqual([visits(4, 0.8)]);
    expect(atOnce(makeRecord(record)).months).toBe(8);
  });

  it('that does not list its settings says nothing of defaults', async () => {
    const { changes } = await read(older({ settings: undefined }));
    expect(changes).toMatchObject({ added: null, defaults: null, gone: ['government.zeal', 'forum.incense'] });
  });

  it('changed by hand is called so', async () => {
    const found = await readRecord(file(older()).replace('"government.zeal": 3', '"government.zeal": 4'));
    expect(found).toMatchObject({ ok: true, value: { edited: true } });
  });

  it.each([
    ['a decision that is none', { decisions: [null] }],
    ['a decision on a number', { decisions: [{ month: 1, parameter: 7, value: 1 }] }],
    ['settings that are a list', { settings: [1] }],
    ['settings that are texts', { settings: { 'group.size': 'many' } }],
    ['a scenario that is a text', { scenario: 'oku' }],
  ])('with %s is refused, and nothing breaks', async (_what, change) => {
    expect(await readRecord(file({ ...older(), ...(change as object) }))).toMatchObject({ ok: false });
  });
});
