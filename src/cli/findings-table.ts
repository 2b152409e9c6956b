import { readingOf, seedsNeeded } from '../lab';
import type { AblationVerdict, Expectation, Finding, FindingTest, JudgedFinding, TestResult, Verdict } from '../lab';
import { engineVersion } from '../model';
import type { Text } from '../model';
import { dash, effectPrinter, formatter } from '../words';
import type { EffectPrinter } from '../words';
import { tableLines } from './lab-table';
import { labWords as words } from './lab-words';

type Language = keyof Text;
/** Columns of a row that hold numbers. */
const numbers = [1, 2, 3, 4];

/** Findings as a person reads them: each with its tests, their effects and what becomes of them in the ablations. */
export function findingsTable(judged: readonly JudgedFinding[], language: Language): string {
  const t = (key: Exclude<keyof typeof words, 'sayProblem'>): string => words[key][language];
  const lines: string[] = [];
  for (const { finding, verdict, tests, ablations } of judged) {
    lines.push(`${finding.id}  ${finding.title[language]} · ${t('study')} ${finding.study} · ${t(verdict).toUpperCase()}`);
    lines.push(...wrapped(finding.claim[language]));
    const rows = tests.map(({ test, result }) => row(finding, test, result, verdictText(result, test, language), language));
    lines.push(...tableLines(rows, numbers));
    ablations.forEach((ablation, i) => {
      lines.push(...wrapped(`${t('without')}: ${finding.ablations[i].label[language]} · ${t(ablation.verdict).toUpperCase()}`));
      lines.push(...tableLines(ablation.tests.map(({ test, result, verdict: gone }) => row(finding, test, result, t(gone), language)), numbers));
    });
    lines.push('');
  }
  const count = (verdict: Verdict): string => String(judged.filter((one) => one.verdict === verdict).length);
  const gone = judged.flatMap(({ ablations }) => ablations.map(({ verdict }) => verdict));
  const countGone = (...verdicts: AblationVerdict[]): string => String(gone.filter((one) => verdicts.includes(one)).length);
  lines.push(t('legend'));
  lines.push(`${t('summary').replace('{holds}', count('holds')).replace('{fails}', count('fails')).replace('{tooFew}', count('tooFew'))}; ${t('vanishSummary')
    .replace('{vanishes}', countGone('vanishes')).replace('{remains}', countGone('remains')).replace('{other}', countGone('nothing', 'tooFew'))} (${t('engine')} ${engineVersion})`);
  return `${lines.join('\n')}\n`;
}

function verdictText({ verdict, soFar }: TestResult, test: FindingTest, language: Language): string {
  const needed = test.interaction ? seedsNeeded.interaction : seedsNeeded.effect;
  const few = words.needs[language].replace('{needed}', String(needed));
  const text = verdict === 'tooFew' && soFar !== 'tooFew' ? `${words.tooFew[language]}: ${few} (${words.soFar[language]}: ${words[soFar][language]})` : words[verdict][language];
  return test.decides === false ? `${text} (${words.notDeciding[language]})` : text;
}

function row(finding: Finding, test: FindingTest, result: TestResult, verdict: string, language: Language): string[] {
  const { percent } = formatter(language);
  const size = effectPrinterOf(finding, test, result.mean, language);
  const [low, high] = result.interval;
  return [
    test.label[language],
    size(result.mean, true),
    `[${size(low)}; ${size(high)}]`,
    Number.isFinite(result.rightShare) ? percent(result.rightShare, 0) : dash,
    `${words.of[language]} ${result.seeds}`,
    `${words.expected[language]} ${expectation(test.expect, (value) => size(value, false, true))}`,
    verdict,
  ];
}

function effectPrinterOf(finding: Finding, test: FindingTest, like: number, language: Language): EffectPrinter {
  const read = readingOf(test.outcome, finding.months);
  return effectPrinter(read.ok ? read.value.outcome.unit : 'index', test.relativeTo !== undefined, like, language);
}

function expectation(expect: Expectation, size: (value: number) => string): string {
  if ('above' in expect) return `> ${size(expect.above)}`;
  if ('below' in expect) return `< ${size(expect.below)}`;
  return `${size(expect.between[0])} … ${size(expect.between[1])}`;
}

function wrapped(text: string, width = 110): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines;
}
