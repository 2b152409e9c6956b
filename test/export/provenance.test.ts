import { describe, expect, it } from 'vitest';
import { fileName, provenance } from '../../src/export';
import { defaultScenario } from '../../src/run';
import { smallScenario, smallSpec, visits } from '../run/small';

const spec = smallSpec([visits(2, 0.5)], { months: 4 });

describe('where a file comes from', () => {
  it('names only the parameters that were changed when the scenario comes with Gotong', () => {
    const scenario = { ...defaultScenario, parameters: { ...defaultScenario.parameters, 'group.size': 12 } };
    expect(provenance({ ...spec, scenario }, '0123')).toMatchObject({ scenario: 'oku-partnership', parameters: 'group.size=12', digest: '0123' });
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
