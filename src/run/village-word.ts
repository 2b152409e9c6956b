import type { Scenario, VillageWord } from './types';

const village: VillageWord = { one: { en: 'village', id: 'desa' }, many: { en: 'villages', id: 'desa' } };

/** What a scenario calls its villages; before there is one, villages. */
export function villageWordOf(scenario: Pick<Scenario, 'villageWord'> | null | undefined): VillageWord {
  return scenario?.villageWord ?? village;
}
