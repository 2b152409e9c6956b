import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { monthsOf } from '../../../src/run';
import { smallScenario, smallSpec, visits } from '../../run/small';
import { written } from '../written';
import { verified } from './files';

const villages = smallScenario.villages.map((village, v) => (v === 2 ? { ...village, name: '<b>&"Dahlia"</b>' } : village));
const spec = smallSpec([visits(2, 0.5)], { months: 6, scenario: { ...smallScenario, villages } });
const content = (first: object, count = 1) => ({ outcome: { kind: 'content', first: expect.objectContaining(first), count }, edited: true });

describe('a Parquet panel dropped back', async () => {
  const [panel] = await written('parquet', spec);
  const metadata = parquetMetadata(panel.bytes.buffer);
  const rows = await parquetReadObjects({ file: panel.bytes.buffer });

  /** The same file with other rows, as another program may write it. */
  function rewritten(change: (all: Record<string, unknown>[]) => Record<string, unknown>[], record = (text: string) => text): Uint8Array {
    const all = change(structuredClone(rows));
    const { schema } = metadata;
    const columnData = schema.slice(1).map(({ name }) => ({ name, data: all.map((row) => row[name]) }));
    const kvMetadata = metadata.key_value_metadata?.map(({ key, value }) => ({ key, value: key === 'gotong.record' ? record(value ?? '') : value }));
    return new Uint8Array(parquetWriteBuffer({ columnData, schema, kvMetadata, rowGroupSize: 100, pageSize: 120 }));
  }

  it('is identical, and so in other row groups and pages', async () => {
    expect(await verified(panel.bytes)).toMatchObject({ kind: 'parquet', outcome: { kind: 'identical' }, edited: false, strange: [], run: { decisions: [visits(2, 0.5)] } });
    expect(await verified(rewritten((all) => all))).toMatchObject({ outcome: { kind: 'identical' } });
    const [few] = await written('parquet', spec, { columns: ['household.stage'] });
    expect(await verified(few.bytes)).toMatchObject({ outcome: { kind: 'identical' } });
  });

  it('with cells changed names the first month, column, household and village', async () => {
    const one = rewritten((all) => {
      all[5 * 44 + 3]['stage'] = 9;
      Object.assign(all[3 * 44 + 20], { consumptionRp: 7, village: 'Melati' });
      return all;
    });
    const right = String(rows[3 * 44 + 20]['consumptionRp']);
    expect(await verified(one)).toMatchObject({ outcome: { kind: 'content', count: 3, first: { month: 3, row: '21, Kenanga' } }, edited: true });
    const single = rewritten((all) => (Object.assign(all[3 * 44 + 20], { consumptionRp: 7 }), all));
    expect(await verified(single)).toMatchObject(content({ month: 3, column: 'consumptionRp', row: '21, Kenanga', found: '7', expected: right }));
    const served = rows.findIndex((row) => row['facilitator'] !== null);
    const none = rewritten((all) => (Object.assign(all[served], { facilitator: null }), all));
    expect(await verified(none)).toMatchObject({ outcome: { kind: 'content', first: { column: 'facilitator', found: '' } } });
  });

  it('with rows left out, or put in, names where it ends', async () => {
    expect(await verified(rewritten((all) => all.slice(0, -50)))).toMatchObject({ outcome: { kind: 'content', first: { month: 5, row: '39, <b>&"Dahlia"</b>', column: '', found: null } } });
    expect(await verified(rewritten((all) => [...all, all[0]]))).toMatchObject({ outcome: { kind: 'content', first: { month: -1, column: '', expected: null } } });
  });

  it('whose record was changed is called changed by hand', async () => {
    expect(await verified(rewritten((all) => all, (text) => text.replace('"value": 0.5', '"value": 0.6')))).toMatchObject({ edited: true, outcome: { kind: 'state', month: 3 } });
    expect(await verified(rewritten((all) => all, (text) => text.replace('"en": "Ogan Komering Ulu"', '"en": "Ogan"')))).toMatchObject({ edited: true, outcome: { kind: 'identical' } });
  });

  it('of another engine is not compared', async () => {
    const old = rewritten((all) => all, (text) => text.replace(/"engine": "\d+"/, '"engine": "0.9"'));
    expect(await verified(old)).toMatchObject({ outcome: { kind: 'engine', engine: '0.9', changes: { gone: [], outside: [], added: [], defaults: [] } }, edited: true });
  });
});

describe('a GraphML network dropped back', async () => {
  const [network] = await written('graphml', spec, { householdMonth: 5 });
  const text = network.text;
  let h = 0;
  for (const { month, household } of monthsOf(spec)) if (month === 5) h = household.group.findIndex((g) => g >= 0);
  const node = new RegExp(`<node id="household-${h}">.*?</node>`);

  it('is identical, in both languages, and so with nodes in another order', async () => {
    expect(await verified(text)).toMatchObject({ kind: 'graphml', outcome: { kind: 'identical' }, edited: false, strange: [] });
    expect(await verified((await written('graphml', spec, { householdMonth: 0, language: 'id' }))[0].text)).toMatchObject({ outcome: { kind: 'identical' } });
    const moved = text.replace(node, '').replace('</graph>', () => `${node.exec(text)?.[0] ?? ''}</graph>`);
    expect(await verified(moved)).toMatchObject({ outcome: { kind: 'identical' } });
  });

  it('with one value changed names month, node and attribute', async () => {
    const changed = text.replace(node, (all) => all.replace(/(<data key="node-stage">)\d/, '$19'));
    expect(await verified(changed)).toMatchObject(content({ month: 5, row: `household-${h}`, column: 'stage', found: '9' }));
  });

  it('with a tie changed, taken away or put in names its ends', async () => {
    const tie = new RegExp(`<edge id="tie-\\d+" source="household-${h}" target="(group-\\d+)">.*?</edge>`);
    const [, group] = tie.exec(text) ?? [];
    const weight = text.replace(tie, (all) => all.replace(/(<data key="edge-weight">)[^<]+/, '$17'));
    expect(await verified(weight)).toMatchObject(content({ month: 5, row: `household-${h} – ${group}`, column: 'weight', found: '7' }));
    expect(await verified(text.replace(tie, ''))).toMatchObject(content({ row: `${group} – household-${h}`, found: null, expected: 'membership' }));
    const more = text.replace('</graph>', '<edge source="household-0" target="forum"><data key="edge-kind">linking</data></edge></graph>');
    expect(await verified(more)).toMatchObject(content({ row: 'household-0 – forum', found: 'linking', expected: null }));
  });

  it('with attributes of another program is judged by the rest', async () => {
    const more = text.replace('<graph id', '<key id="m" for="node" attr.name="modularity" attr.type="int"/><graph id').replace('</node>', '<data key="m">3</data></node>');
    expect(await verified(more)).toMatchObject({ outcome: { kind: 'identical' }, strange: ['modularity'] });
  });
});
