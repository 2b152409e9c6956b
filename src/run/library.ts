import lentengAgungMoneyOnly from '../../scenarios/lenteng-agung-money-only.json';
import lentengAgungNoProgramme from '../../scenarios/lenteng-agung-no-programme.json';
import lentengAgungP2kp from '../../scenarios/lenteng-agung-p2kp.json';
import lentengAgungWellFacilitated from '../../scenarios/lenteng-agung-well-facilitated.json';
import mangkubumenBondingOnly from '../../scenarios/mangkubumen-bonding-only.json';
import mangkubumenLinked from '../../scenarios/mangkubumen-linked.json';
import mangkubumenNoProgramme from '../../scenarios/mangkubumen-no-programme.json';
import okuGovernmentAlone from '../../scenarios/oku-government-alone.json';
import okuNgoAlone from '../../scenarios/oku-ngo-alone.json';
import okuNoProgramme from '../../scenarios/oku-no-programme.json';
import okuPartnership from '../../scenarios/oku-partnership.json';
import pilangCommunityList from '../../scenarios/pilang-community-list.json';
import pilangNoProgramme from '../../scenarios/pilang-no-programme.json';
import pilangPkh from '../../scenarios/pilang-pkh.json';
import randublatungNoProgramme from '../../scenarios/randublatung-no-programme.json';
import randublatung from '../../scenarios/randublatung.json';
import { resolveScenario } from './scenario-file';
import type { ScenarioFile, ScenarioLibrary } from './scenario-file';
import type { Scenario } from './types';

// A test reads every file in scenarios/ with all checks and fails when one is not in this list; the page need not check them again.
const files = [
  okuPartnership, okuGovernmentAlone, okuNgoAlone, okuNoProgramme,
  pilangPkh, pilangCommunityList, pilangNoProgramme,
  randublatung, randublatungNoProgramme,
  mangkubumenLinked, mangkubumenBondingOnly, mangkubumenNoProgramme,
  lentengAgungP2kp, lentengAgungWellFacilitated, lentengAgungMoneyOnly, lentengAgungNoProgramme,
] as readonly ScenarioFile[];

/** The scenario files that come with Gotong, by id, the default first. */
export const library: ScenarioLibrary = new Map(files.map((file) => [file.id, file]));

/** The scenarios that come with Gotong, the default first. */
export const scenarios: readonly Scenario[] = files.map((file) => {
  const resolved = resolveScenario(file, library);
  if (!resolved.ok) throw new Error(`scenarios/${file.id}.json: ${JSON.stringify(resolved.problems)}`);
  return resolved.value;
});

export const defaultScenario = scenarios[0];

export function scenarioById(id: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.id === id);
}
