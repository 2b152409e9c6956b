import { describe, expect, it } from 'vitest';
import { villageField, villagesHeading } from '../../src/export/content/village';
import { defaultScenario, scenarioById } from '../../src/run';

describe('headings of tables', () => {
  it('call villages as their scenario does', () => {
    const rw = scenarioById('pilang-pkh')!;
    expect([villageField(rw).label, villageField(rw).about, villagesHeading(rw)]).toEqual([{ en: 'RW', id: 'RW' }, { en: 'Name of the RW', id: 'Nama RW' }, { en: 'RW', id: 'RW' }]);
    expect([villageField(defaultScenario).label, villagesHeading(defaultScenario)]).toEqual([{ en: 'Village', id: 'Desa' }, { en: 'Villages', id: 'Desa' }]);
  });
});
