import { processes } from '../model';
import { letters, lineOf, makeBiography, problem, ProblemError, storyOf } from '../run';
import type { Biography, RunSpec, Telling } from '../run';
import { biographyWords as tellingWords, formatter, headName, words as pageWords } from '../words';
import { biographyWords as words } from './biography-words';
import { withProgress } from './progress';
import { specOf } from './run';
import { findScenario } from './scenario';
import type { Command, Terminal } from './terminal';

export const biographyCommand: Command = {
  usage: 'biography SCENARIO HOUSEHOLD [--seed S] [--months N] [--set id=value]... [--at MONTH:id=value]... [--json]',
  about: words.about,
  flags: { seed: true, months: true, set: true, at: true, json: false },
  words: [2, 2],
  needs: words.needs,
  async run(given, terminal) {
    const { language } = terminal;
    const spec = specOf(await findScenario(given.words[0], terminal), given, terminal);
    const number = Number(given.words[1]);
    if (!Number.isInteger(number)) throw new ProblemError(problem('flagValue', { flag: 'HOUSEHOLD', found: given.words[1], expected: words.familyNumber[language] }));
    const biography = withProgress(words.watching[language], makeBiography(spec, number - 1), terminal);
    const telling = tellingOf(biography, spec, language);
    terminal.out(given.flags.json ? `${JSON.stringify(jsonOf(biography, spec, telling))}\n` : pageOf(biography, telling, language));
    return 0;
  },
};

function tellingOf({ household, village, start }: Biography, { scenario, seed }: RunSpec, language: Terminal['language']): Telling {
  return {
    words: tellingWords[language],
    format: formatter(language),
    names: {
      head: headName(seed, household, start.femaleHead === 1),
      village: scenario.villages[village].name,
      government: scenario.governmentName[language],
      ngo: scenario.ngoName,
      stages: pageWords[language].welfareStage,
    },
  };
}

/** A sentence without the marks of links and bold. */
function plain(text: string, { words: say, format }: Telling): string {
  return text.replace(/\[\[(\d+)\]\]/g, (_, month: string) => say.month(format.number(Number(month)))).replaceAll('*', '');
}

const lineWidth = 100;

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= lineWidth) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** What a person reads: the story, every event with its process, the books of the last year. */
function pageOf(biography: Biography, telling: Telling, language: Terminal['language']): string {
  const { format, names, words: say } = telling;
  const { household, months, events, ledger } = biography;
  const story = storyOf(biography, months, telling);
  const paragraphs = [story.opening, story.events, story.closing].filter((sentences) => sentences.length > 0).map((sentences) => wrapped(sentences.map(({ text }) => plain(text, telling)).join(' ')));
  const labelOf = new Map(processes.map(({ id, label }) => [id, label[language]]));
  const width = format.number(months).length;
  const happened = events.map((event) => {
    const text = plain(lineOf(event, telling), telling);
    return `  ${format.number(event.month).padStart(width)}  ${text} [${labelOf.get(event.process)}]`;
  });
  const first = Math.max(1, months - 11);
  const books = ledger
    .map(({ line, rupiah }): [string, number] => [say.ledger[line], rupiah.subarray(first).reduce((sum, each) => sum + each, 0)])
    .filter(([, rupiah]) => rupiah !== 0);
  const rows = [...books, [say.leftOver, books.reduce((sum, [, rupiah]) => sum + rupiah, 0)] as const].map(([label, rupiah]) => [label, format.number(rupiah)]);
  const labels = Math.max(...rows.map(([label]) => label.length));
  const amounts = Math.max(...rows.map(([, amount]) => amount.length));
  return [
    `${say.title(names.head)} (${say.number(format.number(household + 1))})`,
    ...paragraphs.flatMap((lines) => ['', ...lines]),
    '',
    `${words.events[language]}:`,
    ...(happened.length > 0 ? happened : [`  ${words.nothing[language]}`]),
    '',
    `${words.books[language]}:`,
    ...rows.map(([label, amount]) => `  ${label.padEnd(labels)}  ${amount.padStart(amounts)}`),
    '',
    say.namesMadeUp,
    '',
  ].join('\n');
}

/** The one object that `--json` prints; what is not known is null. */
function jsonOf(biography: Biography, { scenario, seed, months }: RunSpec, telling: Telling) {
  const { household, village, digest, povertyLineRp, start, course, profile, villageProfile, ledger, events } = biography;
  const numbers = (values: ArrayLike<number>): (number | null)[] => Array.from(values, (value) => (Number.isNaN(value) ? null : value));
  const story = storyOf(biography, months, telling);
  const scores = (of: Biography['profile']) => Object.fromEntries(letters.map((letter) => [letter, numbers(of[letter])]));
  return {
    scenario: scenario.id,
    seed,
    months,
    digest,
    family: household + 1,
    row: household,
    madeUpName: telling.names.head,
    village: scenario.villages[village].name,
    story: Object.fromEntries((['opening', 'events', 'closing'] as const).map((part) => [part, story[part].map(({ text }) => plain(text, telling))])),
    povertyLineRp,
    start,
    course: Object.fromEntries(Object.entries(course).map(([id, values]) => [id, numbers(values)])),
    actors: scores(profile),
    villageMedian: scores(villageProfile),
    ledger: Object.fromEntries(ledger.map(({ line, rupiah }) => [line, numbers(rupiah)])),
    events: events.map((event) => ({ ...event, text: plain(lineOf(event, telling), telling) })),
  };
}
