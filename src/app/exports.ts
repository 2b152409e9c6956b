import { scenarioFormat } from '../derive';
import { allDecisions, writeRecord } from '../run';
import type { MeasuredMonth, RunSpec } from '../run';
import type { CsvLanguage } from '../export';
import { tell } from './actions';
import { loggedDecisions, specOf } from './draft';
import { decisionChange, decisionName } from './part/decision-words';
import { withText } from './part/png-text';
import { saveFile } from './part/save-file';
import { speechOf } from './part/use-words';
import { session } from './running';
import { drawnStage } from './stage-handle';
import { shownMonth, useStore } from './store';

export type ExportKind = 'indicators' | 'villages' | 'ledger' | 'record' | 'stage';

/** Pixels of a saved picture per pixel of the page. */
const pictureScale = 2;

/** Writes a file of the run that is shown and says how that went. The writers are fetched with the first file. */
export async function exportRun(kind: ExportKind, csvLanguage: CsvLanguage): Promise<void> {
  const { draft, run, language } = useStore.getState();
  if (!draft) return;
  const { words } = speechOf(language);
  const spec = specOf(draft);
  const digest = run.kind === 'ready' ? run.digest : '';
  const { fileName } = await import('../export');
  const name = fileName(spec, kind, endings[kind]);
  tell(words.exporting.working);
  try {
    saveFile(name, await contentOf(kind, spec, digest, csvLanguage));
    tell(words.exporting.done(name));
  } catch {
    tell(words.exporting.failed(name));
  }
}

const endings: Readonly<Record<ExportKind, string>> = { indicators: 'csv', villages: 'csv', ledger: 'csv', record: 'json', stage: 'png' };

async function contentOf(kind: ExportKind, spec: RunSpec, digest: string, language: CsvLanguage): Promise<Blob> {
  const { csvBytes, indicatorsCsv, ledgerCsv, provenance, villagesCsv } = await import('../export');
  const csv = (text: string) => new Blob([csvBytes(text)], { type: 'text/csv;charset=utf-8' });
  switch (kind) {
    case 'indicators':
      return csv(indicatorsCsv(spec, digest, measuredMonths(), language));
    case 'villages':
      return csv(villagesCsv(spec, digest, measuredMonths(), language));
    case 'ledger':
      return csv(ledgerCsv(spec, digest, await session().runner.ledger(), language));
    case 'record':
      return new Blob([writeRecord(await session().runner.record())], { type: 'application/json' });
    case 'stage':
      return withText(await pictureOfStage(spec, digest), 'Description', JSON.stringify(provenance(spec, digest)));
  }
}

function measuredMonths(): MeasuredMonth[] {
  return Array.from({ length: session().computed + 1 }, (_, month) => session().frame(month)).filter((frame) => frame !== undefined);
}

async function pictureOfStage(spec: RunSpec, digest: string): Promise<Blob> {
  const stage = drawnStage();
  if (!stage) throw new Error('there is no stage to take a picture of');
  return stage.toPng(pictureScale, await footerOf(spec, digest));
}

/** The lines under a saved picture: scenario, month, where the run comes from, and what was decided. */
async function footerOf(spec: RunSpec, digest: string): Promise<string> {
  const { provenance } = await import('../export');
  const state = useStore.getState();
  const speech = speechOf(state.language);
  const { words, format, say } = speech;
  const { charts } = words;
  const from = provenance(spec, digest);
  const made = charts.madeWith(say(spec.scenario.title), String(from.seed), words.timeline.monthOf(format.number(shownMonth(state)), format.number(spec.months)), from.engine, digest.slice(0, 16));
  const decisions = state.draft ? loggedDecisions(state.draft).map((one) => words.timeline.pin(format.number(one.month), `${decisionName([one], speech)} ${decisionChange([one], speech)}`)) : [];
  return decisions.length > 0 ? `${made} ${charts.decisions(decisions.join('; '))}.` : made;
}

/** The run as a scenario file: what a person has decided, when nothing can be computed. */
export async function saveDecisions(): Promise<void> {
  const { draft } = useStore.getState();
  if (!draft) return;
  const spec = specOf(draft);
  const { fileName } = await import('../export');
  const file = { format: scenarioFormat, ...spec.scenario, seed: spec.seed, months: spec.months, decisions: allDecisions(spec) };
  saveFile(fileName(spec, 'scenario', 'json'), new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }));
}
