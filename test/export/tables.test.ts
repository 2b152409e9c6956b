import { csvParse, dsvFormat } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { codebookCsv, fileName, indicatorsCsv, ledgerCsv, provenance, villagesCsv } from '../../src/export';
import { engineVersion, indicatorIndex, indicators, parameters } from '../../src/model';
import { defaultScenario } from '../../src/run';
import { smallScenario, smallSpec, straight, visits } from '../run/small';

const spec = smallSpec([visits(2, 0.5)], { months: 4 });
const { digest, measured, ledger } = straight(spec);
const read = (csv: string) => csvParse(csv.slice(1));

describe('the indicators of a run as CSV', () => {
  it('have a row for months 0 to 4 and a column for every indicator', () => {
    const rows = read(indicatorsCsv(spec, digest, measured, 'en'));
    expect(rows.map((row) => row.month)).toEqual(['0', '1', '2', '3', '4']);
    expect(Number(rows[3].p0)).toBe(measured[3].indicators[indicatorIndex.p0]);
    expect(rows.columns.slice(1, indicators.length + 1)).toEqual(indicators.map(({ id }) => id));
  });

  it('carry scenario, seed, engine, digest, parameters and decisions in every row', () => {
    for (const row of read(indicatorsCsv(spec, digest, measured, 'en'))) {
      expect(row).toMatchObject({ scenario: 'small', seed: '1', months: '4', engine: engineVersion, digest, decisions: '2:facilitator.visitShare=0.5' });
      expect(row.parameters).toContain('ngo.facilitators=4');
    }
  });

  it('name only the parameters that were changed when the scenario comes with Gotong', () => {
    const scenario = { ...defaultScenario, parameters: { ...defaultScenario.parameters, 'group.size': 12 } };
    expect(provenance({ ...spec, scenario }, digest)).toMatchObject({ scenario: 'oku-partnership', parameters: 'group.size=12' });
  });

  it('read the same in Indonesian', () => {
    const rows = dsvFormat(';').parse(indicatorsCsv(spec, digest, measured, 'id').slice(1));
    expect(Number(rows[4].p0.replace(',', '.'))).toBe(measured[4].indicators[indicatorIndex.p0]);
  });
});

describe('the villages of a run as CSV', () => {
  it('have a row for every month and village, and only indicators that villages have', () => {
    const rows = read(villagesCsv(spec, digest, measured, 'en'));
    expect(rows.length).toBe(15);
    expect(rows.slice(0, 4).map(({ month, village, families, assisted }) => [month, village, families, assisted])).toEqual([
      ['0', 'Melati', '20', '1'], ['0', 'Kenanga', '14', '1'], ['0', 'Dahlia', '10', '0'], ['1', 'Melati', '20', '1'],
    ]);
    expect(Number(rows[14].p0)).toBe(measured[4].villageIndicators[2 * indicators.length + indicatorIndex.p0]);
    expect(rows.columns).not.toContain('trustPartners');
  });

  it('never let the name of a village be a formula', () => {
    const villages = smallScenario.villages.map((village, v) => (v === 0 ? { ...village, name: '=cmd|A1' } : village));
    const named = { ...spec, scenario: { ...smallScenario, villages } };
    expect(read(villagesCsv(named, digest, measured, 'en'))[0].village).toBe("'=cmd|A1");
  });
});

describe('the books of a run as CSV', () => {
  it('have every row of the ledger', () => {
    const rows = read(ledgerCsv(spec, digest, ledger, 'en'));
    expect(rows.length).toBe(ledger.length);
    expect(rows.map((row) => Number(row.rupiah))).toEqual(ledger.map((row) => row.rupiah));
    expect(rows[0]).toMatchObject({ month: '1', line: ledger[0].line, from: ledger[0].from, to: ledger[0].to, fate: ledger[0].fate });
  });
});

describe('the codebook', () => {
  it('says what every id means, in the reader’s language', () => {
    const rows = dsvFormat(';').parse(codebookCsv('id').slice(1));
    expect(rows.length).toBe(indicators.length + parameters.length);
    expect(rows.find((row) => row.id === 'ngo.overheadShare')).toMatchObject({ kind: 'parameter', label: 'Biaya umum', unit: 'share' });
  });
});

describe('a file name', () => {
  const plain = { ...spec, scenario: defaultScenario, decisions: [] };

  it('says scenario, seed, months and what is in it', () => {
    expect(fileName(plain, 'indicators', 'csv')).toBe('gotong_oku-partnership_seed-1_4-months_indicators.csv');
  });

  it('differs between two policies', () => {
    const raised = { ...plain, scenario: { ...defaultScenario, parameters: { ...defaultScenario.parameters, 'government.activeShare': 0.9 } } };
    const later = { ...plain, decisions: [{ month: 1, parameter: 'government.activeShare', value: 0.9 }] };
    const names = [plain, raised, later].map((each) => fileName(each, 'record', 'json'));
    expect(new Set(names).size).toBe(3);
    expect(names[1]).toMatch(/^gotong_oku-partnership_seed-1_4-months_changed-[0-9a-f]{6}_record\.json$/);
  });

  it('holds nothing that a system refuses', () => {
    expect(fileName({ ...spec, scenario: { ...smallScenario, id: 'a/b:c' } }, 'stage', 'png')).toMatch(/^gotong_a-b-c_seed-1_4-months_changed-[0-9a-f]{6}_stage\.png$/);
  });
});
