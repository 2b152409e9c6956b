import { citedIn, limits, sourceTexts } from '../../derive';
import { engineVersion } from '../../model';
import { collect, encodeLink, scenarios, writeRecord } from '../../run';
import { modelPageWords } from '../../words';
import type { Gathered } from '../gather';
import type { ExportJob, Writer } from '../job';
import { gathered, withSink } from '../pieces';
import { fileName, provenance } from '../provenance';
import { reportMark } from '../verify/sniff';
import { changeText, decisionsOf } from './decisions';
import { dataElement, escaped, line, list, table, withSeal } from './html';
import { charts, numbers, sentences } from './results';
import { style } from './style';
import { subjectOf } from './subject';
import type { Subject } from './subject';

/** Ids of the data inside a report: the choices that it was made with, and the record of its run. */
export const reportData = 'gotong-report';
export const reportRecord = 'gotong-record';

/** What a report says of its own making, beside the record. */
export interface ReportOptions {
  readonly language: string;
  readonly date: string | null;
  /** The run beside it as a link. */
  readonly beside: { readonly against: string; readonly link: string } | null;
  readonly seal: string;
}

/** The run as one page to be printed: it needs nothing else, and holds what repeats it. */
export const writeReport: Writer = async (job, sink) => {
  const { beside } = job;
  const run = await gathered(job, sink, beside ? 0.5 : 0.9);
  const other = beside ? await withSink(collect(beside.spec), sink, 0.5, 0.9) : null;
  const subject = subjectOf(run, job, other?.measured ?? null);
  sink.begin(fileName(job.spec, 'report', 'html'));
  sink.write(new TextEncoder().encode(withSeal(`${page(subject, optionsOf(job))}\n`)));
  await sink.progress(0.95);
};

function optionsOf({ language, date, beside }: ExportJob): ReportOptions {
  const link = beside ? encodeLink(beside.spec, scenarios, limits.pictureCharacters) : null;
  return { language, date, beside: beside && link?.ok ? { against: beside.against, link: link.value } : null, seal: '' };
}

function page(subject: Subject, options: ReportOptions): string {
  const { run, language, text, say } = subject;
  const { scenario } = run.spec;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta name="generator" ${reportMark}>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(`${say(scenario.title)} · Gotong`)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<button type="button" class="print" onclick="print()">${escaped(text.print)}</button>`,
    '<main>',
    ...head(subject),
    ...section(text.result, sentences(subject)),
    ...section(text.decisions, decisions(subject)),
    ...section(text.happened, happened(subject)),
    ...section(text.charts, charts(subject)),
    ...section(text.numbers, numbers(subject)),
    ...section(text.settings, settings(subject)),
    ...section(text.cannot, list([...modelPageWords[language].cannot])),
    ...section(text.notes, list(scenario.notes.map(say))),
    ...section(text.sources, sources(subject)),
    ...section(text.from, origin(subject)),
    '</main>',
    dataElement(reportData, JSON.stringify(options)),
    dataElement(reportRecord, writeRecord(run.record)),
    '</body>',
    '</html>',
  ].join('\n');
}

const section = (title: string, body: readonly string[]): string[] => (body.length === 0 ? [] : ['<section>', line('h2', title), ...body, '</section>']);

function head({ run, text, format, say, families, villageCount, date }: Subject): string[] {
  const { scenario, seed, months } = run.spec;
  return [
    '<header>',
    line('p', text.kind, ' class="kind"'),
    line('h1', say(scenario.title)),
    line('p', say(scenario.partners), ' class="partners"'),
    line('p', text.size(format.quantity(months, 'month').text, format.quantity(families, 'families').text, villageCount, String(seed))),
    ...(date === null ? [] : [line('p', text.dated(format.date(new Date(`${date}T00:00:00Z`))))]),
    '</header>',
    ...section(text.question, [line('p', say(scenario.question), ' class="question"')]),
    ...section(text.tryThis, list(scenario.tryThis.map(say))),
  ];
}

function decisions(subject: Subject): string[] {
  const { text, format } = subject;
  const told = decisionsOf(subject);
  if (told.length === 0) return [line('p', text.noDecisions)];
  const columns = [{ title: text.decision.month, isNumber: true }, { title: text.decision.what }, { title: text.decision.change }, { title: text.decision.by }];
  const rows = told.map((one) => [format.number(one.month), one.name, changeText(one), one.by === 'scenario' ? text.byScenario : text.byPerson]);
  return [line('p', text.decisionsLead, ' class="lead"'), ...table(columns, rows, ' class="narrow"')];
}

function happened({ run, text, words, format, say }: Subject): string[] {
  if (run.shocks.length === 0) return [line('p', text.nothingHappened)];
  const names = (villages: readonly number[]) => villages.map((village) => run.spec.scenario.villages[village].name).join(', ');
  return list(run.shocks.map(({ month, label, villages }) => words.timeline.pin(format.number(month), text.struck(say(label), names(villages)))));
}

/** Settings that differ from the defaults at month 0. */
function changed({ run, declared }: Subject) {
  const { parameters } = run.spec.scenario;
  return declared.parameters.flatMap((one) => {
    const value = parameters[one.id] ?? one.default;
    return value === one.default ? [] : [{ ...one, value }];
  });
}

function settings(subject: Subject): string[] {
  const { text, words, format, say, setting, declared } = subject;
  const differ = changed(subject);
  if (differ.length === 0) return [line('p', text.noSettings)];
  const { name, value, default: usual, status, source } = text.setting;
  const columns = [{ title: name }, { title: value, isNumber: true }, { title: usual, isNumber: true }, { title: status }, { title: source }];
  const rows = differ.map((one) => [say(one.label), setting(one.id, one.value), setting(one.id, one.default), words.status[one.status], say(one.source)]);
  return [line('p', text.settingsLead(format.number(differ.length), format.number(declared.parameters.length)), ' class="lead"'), ...table(columns, rows, ' class="small"')];
}

function sources(subject: Subject): string[] {
  const { run, declared, language, text, say } = subject;
  const own = sourceTexts(run.spec.scenario.sources, declared.works, language);
  const cited = new Set(changed(subject).flatMap(({ source }) => citedIn(source, declared.works)));
  const others = declared.works.filter((work) => cited.has(work) && !run.spec.scenario.sources.includes(work.id)).map(({ reference }) => say(reference));
  return [
    ...(own.length > 0 ? [line('h3', text.scenarioSources), ...list(own, ' class="works"')] : []),
    ...(others.length > 0 ? [line('h3', text.settingSources), ...list(others, ' class="works"')] : []),
  ];
}

/** Longer links nobody types from paper. */
const mostLinkCharacters = 1_200;

function origin({ run, other, text }: Subject): string[] {
  const { spec, digest }: Gathered = run;
  const { scenario, link } = provenance(spec, digest);
  const facts: [string, string][] = [
    [text.fact.scenario, scenario],
    [text.fact.seed, String(spec.seed)],
    [text.fact.engine, engineVersion],
    [text.fact.digest, digest],
    ...(other ? [[text.fact.beside, other.name] as [string, string]] : []),
    [text.fact.link, link !== '' && link.length <= mostLinkCharacters ? link : text.linkTooLong],
  ];
  return ['<dl>', ...facts.flatMap(([name, value]) => [line('dt', name), line('dd', value)]), '</dl>', line('h3', text.again), line('p', text.repeat(fileName(spec, 'report', 'html')))];
}
