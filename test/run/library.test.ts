import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indicators, parameterIndex, parameters } from '../../src/model';
import { atOnce, collect, hasNgo, library, readScenario, resolveScenario, scenarioById, scenarios, villageWordOf } from '../../src/run';
import type { Scenario, ScenarioFile } from '../../src/run';
import { worldOf } from '../../src/run/simulation';

const folder = join(import.meta.dirname, '../../scenarios');
/** Beside the scenarios: their schema, what the model is calibrated on, and the tables of what many runs gave. */
const others = ['schema.json', 'calibration.json', 'calibration-results.json', 'robustness.json', 'findings.json', 'baselines.json'];
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !others.includes(name));

function scenario(id: string): Scenario {
  const found = scenarioById(id);
  if (!found) throw new Error(`no scenario ${id}`);
  return found;
}

const valueOf = ({ parameters: values }: Scenario, id: string) => values[id] ?? parameters[parameterIndex[id]].default;

/** What partners put in during a year, public and own. */
function moneyRp(of: Scenario): number {
  return valueOf(of, 'government.partnershipBudgetRpPerYear') + (valueOf(of, 'ngo.present') ? valueOf(of, 'ngo.ownFundsRpPerYear') : 0);
}

describe('the scenarios that come with Gotong', () => {
  it('are all the files of the folder', () => {
    expect(files.toSorted()).toEqual([...library.keys()].map((id) => `${id}.json`).toSorted());
  });

  it.each(files)('%s passes every check', async (name) => {
    const read = await readScenario(readFileSync(join(folder, name), 'utf8'), library);
    expect(read.ok ? [] : read.problems).toEqual([]);
    expect(read.ok && read.value).toEqual(scenario(name.replace('.json', '')));
  });

  it.each(files)('%s holds only what differs', (name) => {
    const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as ScenarioFile;
    const parent = file.extends ? scenario(file.extends).parameters : {};
    const same = Object.entries(file.parameters ?? {}).filter(([id, value]) => value === (parent[id] ?? parameters[parameterIndex[id]].default));
    expect(same).toEqual([]);
  });

  it('begin with the partnership of Ogan Komering Ulu', () => {
    expect(scenarios[0].id).toBe('oku-partnership');
  });

  it('have a title of their own in each language', () => {
    for (const language of ['en', 'id'] as const) expect(new Set(scenarios.map(({ title }) => title[language])).size).toBe(scenarios.length);
  });
});

describe('Ogan Komering Ulu', () => {
  it('has 1,480 families in 12 villages, six of them assisted, Talang Jawa first', () => {
    const { villages } = scenario('oku-partnership');
    expect(villages.reduce((sum, village) => sum + village.families, 0)).toBe(1480);
    expect([villages.length, villages.filter((village) => village.assisted).length, villages[0].name]).toEqual([12, 6, 'Talang Jawa']);
    expect(new Set(villages.map((village) => village.status))).toEqual(new Set(['assumed']));
  });

  it('spends the same money to the rupiah whoever spends it, and none without a programme', () => {
    const ids = ['oku-partnership', 'oku-government-alone', 'oku-ngo-alone', 'oku-no-programme'];
    expect(ids.map((id) => moneyRp(scenario(id)))).toEqual([840e6, 840e6, 840e6, 0]);
  });

  it('is the same world in all four: villages, seed, months and everything that is not the programme', () => {
    const programme = /^(government\.(partnershipBudgetRpPerYear|facilitators|activeShare)|ngo\.(present|facilitators|ownFundsRpPerYear))$/;
    const worlds = ['oku-partnership', 'oku-government-alone', 'oku-ngo-alone', 'oku-no-programme'].map(scenario).map(({ villages, seed, months, parameters: values }) => ({
      villages, seed, months, values: Object.entries(values).filter(([id]) => !programme.test(id)),
    }));
    for (const world of worlds) expect(world).toEqual(worlds[0]);
  });
});

describe('Randublatung', () => {
  it('has the 18 village sizes of the study, 25,937 families', () => {
    const { villages } = scenario('randublatung');
    expect(villages.map((village) => village.families)).toEqual([372, 387, 566, 1659, 1959, 3594, 1090, 1756, 2671, 771, 1543, 2220, 1278, 953, 1658, 721, 1783, 956]);
    expect(villages.reduce((sum, village) => sum + village.families, 0)).toBe(25_937);
    expect(new Set(villages.map((village) => village.status))).toEqual(new Set(['source']));
  });
});

describe('the families of scenarios', () => {
  const families = { oku: 4, pilang: 3, randublatung: 2, mangkubumen: 3, 'lenteng-agung': 4 };
  const of = (family: string) => scenarios.filter(({ id }) => id === family || id.startsWith(`${family}-`));

  it('are five, each with a twin without a programme that the others are compared with', () => {
    expect(Object.keys(families).map((family) => of(family).length)).toEqual(Object.values(families));
    for (const family of Object.keys(families)) {
      const twin = scenario(`${family}-no-programme`);
      expect([moneyRp(twin), valueOf(twin, 'government.facilitators'), valueOf(twin, 'ngo.facilitators') * valueOf(twin, 'ngo.present'), twin.baseline, twin.decisions]).toEqual([0, 0, 0, null, []]);
      expect(of(family).filter((one) => one !== twin).map(({ baseline }) => baseline)).toEqual(of(family).slice(1).map(() => twin.id));
    }
  });

  it('share their villages, and the families that live there with their luck at month 0', () => {
    for (const family of Object.keys(families)) {
      const [first, ...others] = of(family).map((one) => worldOf({ scenario: one, seed: 1, months: 1, decisions: [] }).household);
      for (const other of others) for (const column of ['persons', 'permanent', 'consumptionRp', 'skill', 'savingsRp', 'debtRp'] as const) expect(other[column]).toEqual(first[column]);
    }
  });

  it('have a question and things to try, and say in notes what is assumed', () => {
    for (const { id, tryThis, notes, question } of scenarios) expect([id, tryThis.length > 0, notes.length > 1, question.en.includes('?'), question.id.includes('?')]).toEqual([id, true, true, true, true]);
  });
});

describe('what a scenario says to try', () => {
  const texts = scenarios.flatMap((one) => one.tryThis.flatMap((text) => (['en', 'id'] as const).map((language) => ({ id: one.id, one, language, text: text[language] }))));
  const quoted = (text: string) => [...text.matchAll(/“([^”]+)”/g)].map(([, name]) => name);

  it.each(texts)('$id ($language): $text', ({ one, language, text }) => {
    const measured = indicators.map(({ label }) => label[language]);
    const settable = parameters.filter(({ needs }) => needs !== 'ngo' || hasNgo(one)).flatMap(({ label, choices = [] }) => [label, ...choices].map((name) => name[language]));
    // Every name in quotation marks can be looked for on the page, is no lever without effect, and one of them is what to watch.
    expect(quoted(text).filter((name) => !measured.includes(name) && !settable.includes(name))).toEqual([]);
    expect(quoted(text).some((name) => measured.includes(name))).toBe(true);
  });
});

describe('what villages are called', () => {
  it('is said by the scenario where they are no villages, and inherited', () => {
    const called = (id: string) => villageWordOf(scenario(id)).many;
    expect(called('pilang-community-list')).toEqual({ en: 'RW', id: 'RW' });
    expect(called('oku-ngo-alone')).toEqual({ en: 'villages', id: 'desa' });
    expect(scenario('mangkubumen-bonding-only').governmentShort).toEqual({ en: 'City', id: 'Pemkot' });
  });
});

describe('Pilang', () => {
  it('has the 3,594 families of the study and its part of the thirteen facilitators', () => {
    const { villages, parameters: values } = scenario('pilang-pkh');
    expect([villages.reduce((sum, village) => sum + village.families, 0), values['government.facilitators']]).toEqual([3594, Math.round((13 * 3594) / 25_937)]);
  });

  it('differs by the way the list is made, and by nothing else', () => {
    const [registry, meeting] = [scenario('pilang-pkh'), scenario('pilang-community-list')];
    expect({ ...meeting.parameters, 'registry.method': 0 }).toEqual({ ...registry.parameters, 'registry.method': 0 });
    expect(valueOf(meeting, 'registry.method')).toBe(1);
  });
});

describe('Mangkubumen', () => {
  it('spends the same money whether or not the group has other ties', () => {
    expect(['mangkubumen-linked', 'mangkubumen-bonding-only'].map((id) => moneyRp(scenario(id)))).toEqual([240e6, 240e6]);
  });
});

describe('Lenteng Agung', () => {
  it('receives the same grant for three years in every variant that receives it', () => {
    for (const id of ['lenteng-agung-p2kp', 'lenteng-agung-well-facilitated', 'lenteng-agung-money-only']) {
      const { decisions } = scenario(id);
      expect([id, moneyRp(scenario(id)), decisions.find(({ parameter }) => parameter === 'government.partnershipBudgetRpPerYear')]).toEqual([id, 300e6, { month: 36, parameter: 'government.partnershipBudgetRpPerYear', value: 0 }]);
    }
  });

  it('lends a quarter of the grant', () => {
    const of = scenario('lenteng-agung-p2kp');
    const payRp = 12 * valueOf(of, 'facilitator.costRpPerMonth') * valueOf(of, 'government.facilitators');
    const lentRp = (moneyRp(of) * valueOf(of, 'government.empoweringWeight') - payRp) * valueOf(of, 'credit.fundShare');
    expect(lentRp / moneyRp(of)).toBeCloseTo(0.25, 2);
  });
});

describe('the money of a run', () => {
  it('that partners put in during a whole year is what the scenario says, whoever puts it in', () => {
    for (const id of ['oku-partnership', 'oku-government-alone', 'oku-ngo-alone', 'oku-no-programme']) {
      const { ledger } = atOnce(collect({ scenario: scenario(id), seed: 1, months: 24, decisions: [] }));
      const entered = ledger.filter((row) => row.month > 12 && (row.line.startsWith('apbd.') || row.line.startsWith('ngoIncome.')));
      expect([id, entered.reduce((sum, row) => sum + row.rupiah, 0)]).toEqual([id, moneyRp(scenario(id))]);
    }
  });
});

it('a file with what only the parent has is put together without a check', () => {
  const resolved = resolveScenario({ format: 'gotong-scenario/1', id: 'x', extends: 'randublatung' }, library);
  expect(resolved.ok && resolved.value.villages.length).toBe(18);
});
