import { restoreState, saveState } from '../model';
import type { Text, World } from '../model';
import { writeRecord } from '../run';
import type { RunRecord } from '../run';
import type { ExportJob, Writer } from './job';
import { networkAttributes, networkNodes, networkTies } from './network';
import type { Attributes } from './network';
import { followed, writeLines } from './pieces';
import { fileName } from './provenance';

/** What the graph as a whole says of itself. */
export const graphAttributes = [
  { id: 'month', type: 'int', about: { en: 'Month of the run', id: 'Bulan simulasi' } },
  { id: 'language', type: 'string', about: { en: 'Language of the labels', id: 'Bahasa label' } },
  { id: 'title', type: 'string', about: { en: 'Scenario', id: 'Skenario' } },
  { id: 'record', type: 'string', about: { en: 'Run record (JSON): repeats this run to the last bit', id: 'Rekaman simulasi (JSON): mengulang simulasi ini sampai bit terakhir' } },
] as const satisfies readonly { id: string; type: string; about: Text }[];

/**
 * The network of a month as GraphML: households, groups, facilitators, NGO, government and forum, with every tie between them. What the
 * graph says of itself stands before its nodes, where readers look for it; so the run is computed to its end, for the record, and the month
 * is brought back.
 */
export const writeGraphml: Writer = async (job, sink) => {
  const { spec, householdMonth } = job;
  const wanted: { readonly world: World; readonly state: ArrayBuffer }[] = [];
  const { record } = await followed(job, sink, 0.8, (world) => {
    if (world.month === householdMonth) wanted.push({ world, state: saveState(world) });
  });
  const [{ world, state }] = wanted; // `followed` throws for a month that the run does not have
  restoreState(world, state);
  sink.begin(fileName(spec, `network-month-${householdMonth}`, 'graphml'));
  await writeLines(network(world, record, job), sink, 0.9);
};

function* network(world: World, record: RunRecord, { spec, householdMonth, language }: ExportJob): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const { id, of, type, about } of networkAttributes) yield keyElement(`${of}-${id}`, of, id, type, about);
  for (const { id, type, about } of graphAttributes) yield keyElement(`graph-${id}`, 'graph', id, type, about);
  const itself = { month: householdMonth, language, title: spec.scenario.title[language], record: writeRecord(record) };
  yield `<graph id="network" edgedefault="undirected">\n${dataElements('graph', itself)}\n`;
  for (const { id, attributes } of networkNodes(world, spec.scenario, language)) yield `<node id="${id}">${dataElements('node', attributes)}</node>\n`;
  let number = 0;
  for (const { source, target, attributes } of networkTies(world)) {
    yield `<edge id="tie-${number++}" source="${source}" target="${target}">${dataElements('edge', attributes)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function keyElement(id: string, of: string, name: string, type: string, about: Text): string {
  return `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}"><desc>${xmlText(`${about.en} · ${about.id}`)}</desc></key>\n`;
}

function dataElements(of: string, attributes: Attributes): string {
  return Object.entries(attributes).map(([id, value]) => `<data key="${of}-${id}">${xmlText(String(value))}</data>`).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** Text between tags; what XML 1.0 has no place for becomes a replacement character. */
export function xmlText(text: string): string {
  return withoutControls(text).replace(/[&<>"\r]/g, (character) => entities[character]);
}

/** A text as it comes back from XML. */
export function withoutControls(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
}
