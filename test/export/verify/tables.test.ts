import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { indicatorIndex } from '../../../src/model';
import { scenarioById, writeRecord, readRecord } from '../../../src/run';
import type { RunRecord, RunSpec } from '../../../src/run';
import { smallScenario, smallSpec, visits } from '../../run/small';
import { written } from '../written';
import { verified } from './files';

const oku = scenarioById('oku-partnership')!;
/** A scenario that comes with Gotong, with a setting and a decision of one's own. */
const spec: RunSpec = { scenario: { ...oku, parameters: { ...oku.parameters, 'group.size': 12 } }, seed: 7, months: 4, decisions: [visits(2, 0.5)] };
const csv = Object.fromEntries((await written('csv', spec)).map(({ name, text }) => [/_([a-z]+)(?:-month-4)?\.csv$/.exec(name)?.[1] ?? '', text]));
const indonesian = Object.fromEntries((await written('csv', spec, { language: 'id' })).map(({ name, text }) => [/_([a-z]+)(?:-month-4)?\.csv$/.exec(name)?.[1] ?? '', text]));

/** The table with one cell changed; rows from 0 under the header. */
function tampered(text: string, row: number, column: string, change: (cell: string) => string, separator = ','): string {
  const lines = text.split('\r\n');
  const c = lines[0].replace('\uFEFF', '').split(separator).indexOf(column);
  const cells = lines[row + 1].split(separator);
  cells[c] = change(cells[c]);
  lines[row + 1] = cells.join(separator);
  return lines.join('\r\n');
}

const content = (first: object, count = 1) => ({ outcome: { kind: 'content', first: expect.objectContaining(first), count }, edited: true });

describe('a CSV table dropped back', () => {
  it.each(['indicators', 'villages', 'households', 'ledger'])('of %s is identical, in both ways of writing numbers', async (table) => {
    expect(await verified(csv[table])).toMatchObject({ kind: 'csv', outcome: { kind: 'identical' }, edited: false, reordered: false, strange: [] });
    expect(await verified(indonesian[table])).toMatchObject({ outcome: { kind: 'identical' } });
  });

  it('names its run, ready to be opened', async () => {
    const { run } = await verified(csv['indicators']);
    expect(run).toMatchObject({ seed: 7, months: 4, decisions: [visits(2, 0.5)] });
    expect(run?.scenario).toEqual(spec.scenario);
  });

  it('with one cell changed names its month and column, and what it should be', async () => {
    const right = csv['indicators'].split('\r\n')[4].split(',')[1 + indicatorIndex['p0']];
    expect(await verified(tampered(csv['indicators'], 3, 'p0', () => '0.5'))).toMatchObject(content({ month: 3, column: 'p0', found: '0.5', expected: right }));
    expect(await verified(tampered(indonesian['indicators'], 3, 'p0', () => '0,5', ';'))).toMatchObject(content({ month: 3, column: 'p0', found: '0,5' }));
  });

  it('names the village, the household and the line of the books as well', async () => {
    const village = csv['villages'].split('\r\n')[10].split(',');
    expect(await verified(tampered(csv['villages'], 9, 'p0', () => '0.9'))).toMatchObject(content({ month: Number(village[0]), row: village[1], column: 'p0' }));
    expect(await verified(tampered(csv['households'], 99, 'savingsRp', (cell) => `${Number(cell) + 1}`))).toMatchObject(content({ month: 4, row: '100', column: 'savingsRp' }));
    expect(await verified(tampered(csv['ledger'], 5, 'rupiah', () => '1'))).toMatchObject(content({ row: '6', column: 'rupiah', found: '1' }));
  });

  it('counts the cells that differ and names the earliest month', async () => {
    const twice = tampered(tampered(csv['indicators'], 4, 'p0', () => '0.5'), 2, 'gini', () => '0.5');
    expect(await verified(twice)).toMatchObject(content({ month: 2, column: 'gini' }, 2));
  });

  it('sorted, with columns left out, or with a row left out is judged by what it holds', async () => {
    const [head, ...rows] = csv['villages'].trimEnd().split('\r\n');
    expect(await verified([head, ...rows.toReversed()].join('\r\n'))).toMatchObject({ outcome: { kind: 'identical' }, reordered: true });
    const [month, village] = rows[29].split(',');
    expect(await verified([head, ...rows.filter((_, r) => r !== 29)].join('\r\n'))).toMatchObject(content({ month: Number(month), column: '', row: village, found: null, expected: '' }));
    const few = [head, ...rows].map((row) => row.split(',').filter((_, c) => c < 6 || c > 60).join(',')).join('\r\n');
    expect(await verified(few)).toMatchObject({ outcome: { kind: 'identical' } });
    const more = [`${head},remark`, ...rows.map((row) => `${row},x`)].join('\r\n');
    expect(await verified(more)).toMatchObject({ outcome: { kind: 'identical' }, strange: ['remark'] });
  });

  it('that another program has rounded is not called changed', async () => {
    const rounded = csv['indicators'].replace(/\b\d\.\d{12,}/g, (number) => String(Number(Number(number).toPrecision(12))));
    expect(rounded).not.toBe(csv['indicators']);
    expect(await verified(rounded)).toMatchObject({ outcome: { kind: 'rounded' }, edited: false });
  });

  it('whose origin was changed gives other numbers, or says so', async () => {
    const other = csv['indicators'].replaceAll('2:facilitator.visitShare=0.5', '2:facilitator.visitShare=0.1');
    expect(await verified(other)).toMatchObject({ outcome: { kind: 'content', first: { month: 3 } }, edited: false });
    const digest = /,([0-9a-f]{16}),/.exec(csv['indicators'])?.[1] ?? '';
    expect(await verified(csv['indicators'].replaceAll(digest, '0000000000000000'))).toMatchObject({ outcome: { kind: 'content', first: { column: 'digest', found: '0000000000000000', expected: digest } } });
  });

  it('of an older engine says so, and which of its settings are gone', async () => {
    const old = csv['indicators'].replace(/,(\d+),([0-9a-f]{16}),group\.size=12/g, ',0.9,$2,group.size=12 government.zeal=3');
    expect(await verified(old)).toMatchObject({ outcome: { kind: 'engine', engine: '0.9', changes: { gone: ['government.zeal'], defaults: null } }, run: { seed: 7 } });
  });

  it('of somebody’s own scenario needs that scenario', async () => {
    const [own] = await written('csv', smallSpec([], { months: 3 }), { tables: ['months'] });
    expect(await verified(own.text)).toMatchObject({ outcome: { kind: 'unknownRun', scenario: 'small' }, run: null });
    // Its settings stand in the table, its villages do not.
    expect(await verified(own.text, { ...smallScenario, parameters: {} })).toMatchObject({ outcome: { kind: 'identical' }, run: { scenario: { id: 'small' } } });
    expect(await verified(own.text, { ...smallScenario, villages: smallScenario.villages.slice(1) })).toMatchObject({ outcome: { kind: 'content' }, edited: false });
    expect(await verified(own.text, { ...smallScenario, id: 'other' })).toMatchObject({ outcome: { kind: 'unknownRun' } });
  });

  it('that explains columns holds no run', async () => {
    expect(await verified(csv['codebook'])).toMatchObject({ outcome: { kind: 'codebook' }, run: null });
  });
});

const own = smallSpec([visits(2, 0.5)], { months: 4, scenario: { ...smallScenario, villages: smallScenario.villages.map((village, v) => (v === 0 ? { ...village, name: '=1+1' } : village)) } });

describe('a workbook dropped back', async () => {
  const [book] = await written('xlsx', own);

  async function changed(change: (sheet: (name: string) => { rows: unknown[][] }) => void): Promise<Uint8Array> {
    const workbook = await openXlsx(book.bytes);
    change((name) => workbook.sheets.find((sheet) => sheet.name === name)!);
    return saveXlsx(workbook);
  }

  it('is identical, and so after another program has saved it', async () => {
    expect(await verified(book.bytes)).toMatchObject({ kind: 'workbook', outcome: { kind: 'identical' }, edited: false, strange: [], missing: [] });
    expect(await verified(await changed(() => {}))).toMatchObject({ outcome: { kind: 'identical' }, edited: false });
  });

  it('with one cell changed names sheet, month, column and row', async () => {
    const one = await changed((sheet) => (sheet('Months').rows[3][1] = 0.123));
    expect(await verified(one)).toMatchObject(content({ table: 'Months', month: 2, found: '0.123' }));
    const other = await changed((sheet) => (sheet('Households').rows[8][3] = 5));
    expect(await verified(other)).toMatchObject(content({ table: 'Households', month: 4, row: '8' }));
  });

  it('in which a formula stands in the place of a number says so', async () => {
    const workbook = await openXlsx(book.bytes);
    const sheet = workbook.sheets.find(({ name }) => name === 'Months')!;
    const value = sheet.rows[3][1];
    sheet.cells = new Map([...(sheet.cells ?? []), ['3,1', { value, type: 'formula', formula: 'B3*1', formulaResult: value }]]);
    expect(await verified(await saveXlsx(workbook))).toMatchObject(content({ table: 'Months', month: 2, found: '=B3*1' }));
  });

  it('whose record was changed is called changed by hand, and runs otherwise from a month and column on', async () => {
    const seal = await changed((sheet) => {
      const [first] = sheet('record').rows;
      first[0] = String(first[0]).replace('"value": 0.5', '"value": 0.6');
    });
    expect(await verified(seal)).toMatchObject({ edited: true, outcome: { kind: 'state', month: 3 } });
  });

  it('in which labels and headings were put otherwise is still identical, and what stands under them is compared', async () => {
    const words = await changed((sheet) => {
      sheet('Parameters').rows[4][1] = 'Another name';
      sheet('About').rows[2][0] = 'Another word';
      sheet('Months').rows[0][1] = 'Another heading';
    });
    expect(await verified(words)).toMatchObject({ outcome: { kind: 'identical' }, wording: 2, strange: [], edited: false });
    const both = await changed((sheet) => {
      sheet('Months').rows[0][1] = 'Another heading';
      sheet('Months').rows[3][1] = 0.123;
    });
    expect(await verified(both)).toMatchObject(content({ table: 'Months', month: 2, found: '0.123' }));
  });

  it('with a sheet too many or too few is judged by the rest', async () => {
    const workbook = await openXlsx(book.bytes);
    workbook.sheets = [...workbook.sheets.filter(({ name }) => name !== 'Ledger'), { name: 'My notes', rows: [['x']] }];
    expect(await verified(await saveXlsx(workbook))).toMatchObject({ outcome: { kind: 'identical' }, strange: ['My notes'], missing: ['Ledger'] });
  });
});

describe('a data package dropped back', async () => {
  const [zip] = await written('datapackage', own);
  const repacked = (change: (files: Record<string, Uint8Array>) => void) => {
    const files = unzipSync(zip.bytes);
    change(files);
    return zipSync(files);
  };

  it('is identical, and so when it was packed anew', async () => {
    expect(await verified(zip.bytes)).toMatchObject({ kind: 'package', outcome: { kind: 'identical' }, edited: false, strange: [], missing: [] });
    expect(await verified(repacked(() => {}))).toMatchObject({ outcome: { kind: 'identical' } });
  });

  it('with one cell changed names table, month and column', async () => {
    const one = repacked((files) => (files['data/months.csv'] = strToU8(tampered(strFromU8(files['data/months.csv']), 3, 'p0', () => '0.5'))));
    expect(await verified(one)).toMatchObject(content({ table: 'data/months.csv', month: 3, column: 'p0', found: '0.5' }));
  });

  it('whose description was changed names the place in it', async () => {
    const one = repacked((files) => (files['datapackage.json'] = strToU8(strFromU8(files['datapackage.json']).replace('"unit": "share"', '"unit": "rupiah"'))));
    expect(await verified(one)).toMatchObject(content({ table: 'datapackage.json', month: -1, found: '"rupiah"', expected: '"share"' }));
  });

  it('whose words were put otherwise is still identical, and says in how many places', async () => {
    const one = repacked((files) => {
      files['datapackage.json'] = strToU8(strFromU8(files['datapackage.json']).replace('"description": "Distance to', '"description": "The distance to').replace('"title": "Month"', '"title": "The month"'));
      files['data/parameters.csv'] = strToU8(tampered(strFromU8(files['data/parameters.csv']), 3, 'label_en', () => 'Another name'));
    });
    expect(await verified(one)).toMatchObject({ outcome: { kind: 'identical' }, wording: 2 });
  });

  it('with a record of another engine says what has changed and runs nothing', async () => {
    const read = await readRecord(strFromU8(unzipSync(zip.bytes)['record.json']));
    const record = (read.ok ? read.value.record : null) as RunRecord;
    const old = { ...record, engine: '0.9', settings: { ...record.settings, 'household.spread': 0.4321 } };
    const one = repacked((files) => (files['record.json'] = strToU8(writeRecord(old))));
    expect(await verified(one)).toMatchObject({ outcome: { kind: 'engine', engine: '0.9', changes: { defaults: [{ id: 'household.spread', was: 0.4321 }] } }, edited: false });
  });

  it('with names of paths and files of its own is judged by the rest; nothing is written anywhere', async () => {
    const one = repacked((files) => {
      files['../../../../tmp/evil\u0007.sh'] = strToU8('rm');
      delete files['data/ledger.csv'];
    });
    expect(await verified(one)).toMatchObject({ outcome: { kind: 'identical' }, strange: ['../../../../tmp/evil .sh'], missing: ['data/ledger.csv'] });
  });
});
