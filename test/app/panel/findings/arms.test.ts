import { beforeEach, describe, expect, it } from 'vitest';
import { openDraft, resetLevers, setLever } from '../../../../src/app/actions';
import { draftOfSpec, specOf } from '../../../../src/app/draft';
import { keepState, keptRun } from '../../../../src/app/keeping';
import { draftOfArm } from '../../../../src/app/panel/findings/arms';
import { findings } from '../../../../src/app/part/finding-files';
import { initialState, useStore } from '../../../../src/app/store';
import { fileName } from '../../../../src/export';
import { armOf, armScenario, scenarioOf } from '../../../../src/lab';
import { changedSettings, decodeLink, encodeLink, library, scenarios } from '../../../../src/run';
import { memory } from '../../memory';

const arms = findings.flatMap((finding) => Object.keys(finding.arms).map((arm) => ({ finding, arm, draft: draftOfArm(finding, arm) })));
const finding = findings.find(({ id }) => id === 'S12')!;

beforeEach(() => useStore.setState(initialState, true));

describe('an arm on the stage', () => {
  it('says in both languages which finding and arm it is, and so do its files', () => {
    const draft = draftOfArm(finding, 'groupsNoBonds');
    expect(draft.scenario.title).toEqual({ en: 'S12 · Through groups, no bonds', id: 'S12 · Lewat kelompok, tanpa ikatan' });
    expect(draft.scenario.partners.en).toBe('Lenteng Agung');
    expect(fileName(specOf(draft), 'indicators', 'csv')).toMatch(/^gotong_s12-groups-no-bonds_seed-1_60-months_changed-[0-9a-f]{6}_indicators\.csv$/);
  });

  it('has an id that no other has, and runs as the finding runs it', () => {
    expect(arms.length).toBeGreaterThan(60);
    expect(new Set([...scenarios.map(({ id }) => id), ...arms.map(({ draft }) => draft.scenario.id)]).size).toBe(scenarios.length + arms.length);
    for (const { finding: of, arm, draft: { scenario } } of arms) {
      const { villages, parameters, decisions } = scenarioOf(armOf({ finding: of, familyScale: 1 }, arm));
      expect([scenario.villages, scenario.parameters, scenario.decisions]).toEqual([villages, parameters, decisions]);
      expect(armScenario(findings, scenario.id)).toEqual(scenario);
    }
    expect(armScenario(findings, 'oku-partnership')).toBeNull();
  });

  it.each(arms.map(({ finding: { id }, arm, draft }) => [id, arm, draft] as const))('%s %s survives a link and a reload under its name', async (_, __, draft) => {
    const link = encodeLink(specOf(draft), scenarios);
    expect(link.ok).toBe(true);
    const read = await decodeLink(link.ok ? link.value : '', scenarios, library);
    const spec = read.ok ? read.value : null;
    // What the scenario behind it sets otherwise stands in the link at its default.
    const { parameters: linked, ...rest } = spec!.scenario;
    const { parameters, ...own } = draft.scenario;
    expect(rest).toEqual(own);
    expect(changedSettings({ parameters: linked }, { parameters })).toEqual([]);
    expect(draftOfSpec(spec!).original.title).toEqual(draft.scenario.title);
    openDraft(draft);
    const storage = memory();
    keepState(memory(), storage)();
    expect(await keptRun(memory(), storage)).toEqual({ kind: 'run', draft, branches: null, month: 0 });
  });

  it('goes back to the settings of the arm when levers are put back', () => {
    const draft = draftOfArm(finding, 'single');
    openDraft(draft);
    setLever('government.facilitators', 7);
    expect(useStore.getState().draft).not.toEqual(draft);
    resetLevers();
    expect(useStore.getState().draft).toEqual(draft);
  });
});
