import { readingOf, scenarioOf } from '../../../lab';
import type { Experiment, ExperimentFile } from '../../../lab';
import { scenarioById } from '../../../run';
import type { Scenario } from '../../../run';
import { experimentWords } from '../../../words';
import { inSentence, parameterName } from './answer';
import { speechOf } from '../../part/use-words';
import type { Speech } from '../../part/use-words';

/** What an experiment is called: by its title, or by what it asks. */
export function nameOf({ title, kind, axes = [], watch }: Pick<ExperimentFile, 'title' | 'kind' | 'axes' | 'watch'>, language: Speech['language']): string {
  if (title) return title[language];
  const speech = speechOf(language);
  const { named } = experimentWords[language];
  const read = readingOf(watch[0] ?? '', 600);
  const What = read.ok ? read.value.outcome.label[language] : (watch[0] ?? '');
  const lever = (i: number) => parameterName(axes[i]?.parameter ?? '', speech);
  switch (kind) {
    case 'oneSetting':
      return named.oneSetting(lever(0));
    case 'twoSettings':
      return named.twoSettings(lever(0), inSentence(lever(1)));
    case 'howSure':
      return named.howSure(What);
    case 'whichMatter':
    case 'sobol':
      return named.whichMatter(What, speech.format.number(axes.length));
    case 'attribution':
      return named.attribution(What);
  }
}

/** Scenario, families, months and seeds of an experiment. */
export function sampleOf(experiment: Experiment, { language, say, format }: Speech): string {
  const scenario = scenarioIn(experiment);
  const { villages } = scenarioOf({ scenario, familyScale: experiment.familyScale, layers: [] });
  const families = format.quantity(villages.reduce((sum, village) => sum + village.families, 0), 'families').text;
  return experimentWords[language].sample(say(scenario.title), families, format.quantity(experiment.months, 'month').text, seedsOf(experiment), experiment.repeats === 1);
}

/** `1–40`; numbers of luck are names, so they stand without marks between thousands. */
export function seedsOf({ seed, repeats }: Pick<Experiment, 'seed' | 'repeats'>): string {
  return repeats > 1 ? `${seed}–${seed + repeats - 1}` : String(seed);
}

/** @throws RangeError when there is no such scenario; the experiment's reader has refused it before. */
export function scenarioIn({ scenario }: Pick<Experiment, 'scenario'>): Scenario {
  if (typeof scenario !== 'string') return scenario;
  const found = scenarioById(scenario);
  if (!found) throw new RangeError(`no scenario ${scenario}`);
  return found;
}

/** Name of a file: what it is of and what it holds, in letters that every system takes. */
export function fileNameOf(name: string, what: string, ending: string): string {
  const plain = name.normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '').toLowerCase().slice(0, 60);
  return `gotong_${plain || 'experiment'}${what && `_${what}`}.${ending}`;
}
