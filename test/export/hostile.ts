import type { Scenario } from '../../src/run';
import { smallScenario } from '../run/small';

/** Names of villages that a spreadsheet might compute, link, take for an error or choke on. */
export const hostileNames = ['=1+1', '+62811', '-2', '@SUM(A1:A9)', '#REF!', ' =cmd|A1', '<b>&"x"</b>', "O'Neil; 1,5", 'Désa 🌾 مرحبا'] as const;

/** A scenario from a file that means no good. */
export const hostileScenario: Scenario = {
  ...smallScenario,
  id: 'hostile',
  villages: hostileNames.map((name, v) => ({ name, families: 10 + v, assisted: v % 2 === 0, distanceKm: v, status: 'assumed' as const })),
};
