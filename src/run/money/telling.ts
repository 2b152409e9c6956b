import type { Text } from '../../model';
import { biographyWords, formatter, moneyWords } from '../../words';
import type { Language } from '../../words';
import type { Scenario } from '../types';
import { broughtForward, keptForLater } from './flow';
import type { MoneyFlow, MoneyLayer, MoneyLink, MoneyPart } from './flow';
import type { Period } from './period';

/** A money flow in words. */
export interface MoneyTelling {
  /** Name of a place; partners have those of the scenario, in the drawing their short ones. */
  readonly place: (id: string, isShort?: boolean) => string;
  readonly layer: (layer: MoneyLayer) => string;
  readonly ribbon: (link: MoneyLink) => string;
  /** A line of the books within a ribbon. */
  readonly part: (link: MoneyLink, part: MoneyPart) => string;
  /** A part of what came in. */
  readonly share: (rupiah: number) => string;
  readonly period: string;
  /** The result in a sentence. */
  readonly title: string;
  readonly subtitle: string;
  /** That ribbons and books agree, or how far they are apart. */
  readonly check: string;
  /** What the view leaves out and what explains it, a sentence each. */
  readonly notes: readonly string[];
}

/** @param lineAbout what a line of the books is, by its id. */
export function tellMoney(flow: MoneyFlow, { governmentName, governmentShort, ngoName }: Scenario, language: Language, lineAbout: (line: string) => Text | undefined): MoneyTelling {
  const text = moneyWords[language];
  const format = formatter(language);
  const { view, inRp, outRp, differenceRp, leftOutRp, nodes } = flow;
  const ofFamilies = view === 'families';
  const period = periodText(flow.period, language);
  const share = (rupiah: number) => shareText(inRp > 0 ? rupiah / inRp : 0, language);
  const rupiahAt = (id: string) => nodes.find((node) => node.id === id)?.rupiah ?? 0;
  const place = (id: string, isShort = false): string => {
    const [layer, name] = id.split(':');
    if (id === 'actor:government') return (isShort && governmentShort ? governmentShort : governmentName)[language];
    if (id === 'actor:ngo') return ngoName;
    if (layer === 'effort') return text.effort[name as keyof typeof text.effort];
    const own: Readonly<Record<string, string>> = ofFamilies ? { ...biographyWords[language].ledger } : {};
    return (ofFamilies ? text.familyNode[id] : undefined) ?? text.node[id] ?? own[name] ?? name;
  };
  return {
    place,
    layer: (layer) => (ofFamilies ? text.familyLayer : text.layer)[layer],
    ribbon: ({ from, to, effort }) => {
      const named = [from, to].includes(`effort:${effort}`) || effort === 'none';
      return named ? text.ribbon(place(from), place(to)) : text.ribbonOf(place(from), place(to), text.effort[effort]);
    },
    part: ({ from }, { line }) => (line === null ? heldText(from === broughtForward, ofFamilies, language) : lineAbout(line)?.[language] ?? line),
    share,
    period,
    title: title(),
    subtitle: `${text.subtitle[view]}.`,
    check: differenceRp === 0 ? text.sums(format.rupiah(inRp), format.rupiah(outRp), format.rupiah(differenceRp)) : text.doesNotSum(format.rupiah(differenceRp)),
    notes: [
      ...(leftOutRp > 0 ? [text.leftOut[view](format.money(leftOutRp))] : []),
      ...(rupiahAt('actor:ngo') > 0 ? [text.forum] : []),
      ...(!ofFamilies && rupiahAt(keptForLater) > 0 && rupiahAt('actor:government') > 0 ? [text.yearEnd] : []),
    ],
  };

  function title(): string {
    if (inRp === 0) return text.nothing(period);
    if (!ofFamilies) {
      const keptRp = rupiahAt(keptForLater);
      return keptRp < outRp ? text.result(format.money(inRp), share(rupiahAt('fate:delivered')), keptRp > 0 ? share(keptRp) : '', period) : text.onlyKept(format.money(outRp), period);
    }
    const drawn = rupiahAt(broughtForward);
    return drawn > 0 ? text.familiesDrew(format.money(outRp), format.money(drawn), period) : text.familiesSaved(format.money(inRp), format.money(rupiahAt(keptForLater)), period);
  }
}

/** A period within a sentence. */
export function periodText({ kind, number, from, to }: Period, language: Language): string {
  const { period } = moneyWords[language];
  const format = formatter(language);
  if (kind === 'run') return period.run(format.quantity(to, 'month').text);
  return kind === 'month' ? period.month(format.number(number)) : period.year(format.number(number), format.number(from), format.number(to));
}

function heldText(before: boolean, ofFamilies: boolean, language: Language): string {
  const text = moneyWords[language];
  if (ofFamilies) return before ? text.fromSavings : text.intoSavings;
  return before ? text.heldBefore : text.heldAfter;
}

/** Whole percent, with a decimal where that would say nothing or all. */
function shareText(share: number, language: Language): string {
  const { percent } = formatter(language);
  const least = 0.001;
  if (share > 0 && share < least / 2) return `< ${percent(least)}`;
  return percent(share, (share > 0 && share < 0.095) || (share > 0.99 && share < 1) ? 1 : 0);
}
