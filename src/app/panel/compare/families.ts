import type { VillageSetup } from '../../../run';

/** All families of some villages. */
export const familiesOf = (villages: readonly VillageSetup[]): number => villages.reduce((sum, { families }) => sum + families, 0);
