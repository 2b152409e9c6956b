import Graph from 'graphology';
import { parse } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { defaultScenario, monthsOf, readRecord } from '../../src/run';
import type { World } from '../../src/model';
import { smallScenario, smallSpec } from '../run/small';
import { written } from './written';

const spec = smallSpec([], { months: 14, scenario: { ...smallScenario, parameters: { ...smallScenario.parameters, 'ngo.facilitators': 2 } } });
const month = 12;
const [file] = await written('graphml', spec, { householdMonth: month });
const graph = parse(Graph, file.text, { addMissingNodes: false });
const kinds = (of: string[]) => Object.fromEntries([...new Set(of)].sort().map((kind) => [kind, of.filter((each) => each === kind).length]));

function worldAt(at: number): World {
  for (const world of monthsOf(spec)) if (world.month === at) return world;
  throw new Error('no such month');
}

describe('the network of a month as GraphML', () => {
  const { household, group, facilitator } = worldAt(month);
  const ties = (column: Int32Array) => column.filter((other) => other >= 0).length / 2;
  const count = (column: ArrayLike<number>, wanted: (value: number) => boolean) => Array.from(column).filter(wanted).length;

  it('has every family, group, facilitator and partner as a node', () => {
    expect(file.name).toMatch(/_network-month-12\.graphml$/);
    expect(kinds(graph.mapNodes((_, { kind }) => kind))).toEqual({
      household: 44, group: count(group.members, (members) => members > 0), facilitator: count(facilitator.active, (active) => active === 1), government: 1, ngo: 1, forum: 1,
    });
  });

  it('has every tie of the state once, with its kind', () => {
    const found = kinds(graph.mapEdges((_, { kind }) => kind));
    expect(found).toMatchObject({ bonding: ties(household.bonding), bridging: ties(household.bridging), partnership: 2 });
    expect(found['membership']).toBe(count(household.group, (g) => g >= 0) + count(household.circle, (c) => c >= 0));
    expect(found['facilitation']).toBe(count(group.members, (members) => members > 0));
    expect(graph.type).toBe('undirected');
  });

  it('tells of a family what the state says', () => {
    const h = household.group.findIndex((g) => g >= 0);
    const attributes = graph.getNodeAttributes(`household-${h}`);
    expect(attributes).toMatchObject({
      label: `Family ${h + 1}`, village: spec.scenario.villages[household.village[h]].name, stage: household.stage[h], consumptionRp: household.consumptionRp[h],
      skill: household.skill[h], group: household.group[h] + 1, enterprise: household.enterprise[h] === 1,
    });
    expect(typeof attributes['poor']).toBe('boolean');
    const tie = graph.edge(`household-${h}`, `group-${household.group[h]}`);
    expect(graph.getEdgeAttribute(tie, 'weight')).toBe(household.attendance[h]);
  });

  it('declares every key with its type and says in both languages what it means', () => {
    const keys = [...file.text.matchAll(/<key id="([^"]+)" for="(node|edge|graph)" attr\.name="[^"]+" attr\.type="(boolean|int|double|string)"><desc>(.+?) · (.+?)<\/desc><\/key>/g)];
    const used = new Set([...file.text.matchAll(/<data key="([^"]+)"/g)].map(([, key]) => key));
    expect(keys.map(([, id]) => id)).toEqual(expect.arrayContaining([...used]));
    expect(keys.length).toBeGreaterThan(20);
  });

  it('carries the run record of the whole run', async () => {
    const data = graph.getAttribute('record') as string;
    expect(await readRecord(data)).toMatchObject({ ok: true, value: { edited: false, record: { months: 14, seed: 1 } } });
    expect(graph.getAttribute('month')).toBe(12);
  });

  it('labels in Indonesian when asked', async () => {
    const [other] = await written('graphml', spec, { householdMonth: 0, language: 'id' });
    const network = parse(Graph, other.text);
    expect(network.getNodeAttribute('household-3', 'label')).toBe('Keluarga 4');
    expect(network.getNodeAttribute('government', 'label')).toBe(defaultScenario.governmentName.id);
  });

  it.each(['<script>&"\'</script>', ']]>', '&amp;', 'Désa – ‮Ꙩ\u{1F600}', 'a\u0000b\u0008c', '\ud800'])('brings the village name %j back, whatever XML makes of it', async (name) => {
    const villages = spec.scenario.villages.map((village, v) => (v === 0 ? { ...village, name } : village));
    const [hostile] = await written('graphml', { ...spec, months: 1, scenario: { ...spec.scenario, villages, ngoName: name } }, { householdMonth: 0 });
    const network = parse(Graph, hostile.text);
    // oxlint-disable-next-line no-control-regex
    const readable = name.replace(/[\u0000\u0008\ud800](?![\udc00-\udfff])/g, '\ufffd');
    expect(network.getNodeAttribute('household-0', 'village')).toBe(readable);
    expect(network.getNodeAttribute('ngo', 'label')).toBe(readable);
  });
});
