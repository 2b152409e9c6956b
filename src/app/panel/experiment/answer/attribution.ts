import { attributed, games, leastPairs, players, runsToSettle } from '../../../../lab';
import type { Attribution, ExperimentPlan, ExperimentResults, Game, Looks, MeanSoFar, Player, PlayerShare } from '../../../../lab';
import type { Effort } from '../../../../model';
import { partsChart, partsHeight, tickText } from '../../../../view/chart';
import type { PartsChart } from '../../../../view/chart';
import { dash } from '../../../../words';
import { inSentence, isSame, sizeOf, tellingOf } from './answer';
import type { Answer, AnswerChart, Asked, Telling, Told } from './answer';
import { combinationsChart } from './combinations';
import { between, comparableAt } from './points';
import { ofSample, sampleUpTo, wholeBlocks } from './sample';

/** What explains the change: the shares of efforts or of partners in what the programme changes. */
export function attribution(asked: Asked): Answer {
  const { plan, results } = asked;
  const telling = tellingOf(asked);
  const { repeats } = plan.experiment;
  const seeds = sampleUpTo(wholeBlocks(results, repeats, (seed) => plan.points.map((_, point) => point * repeats + seed)), asked.growing);
  // Everything stands on the same seeds: those that every combination has.
  const [shared, shares] = ofSample(plan, results, seeds, (job) => plan.repeat(job) < seeds, (sample) => {
    const runs = comparableAt(plan, sample, plan.points.map((_, point) => point)).results;
    return [runs, attributed(plan, runs, 0)] as const;
  });
  if (shares.seeds === 0) return { charts: [], told: [] };
  const found = asLookedAt(plan, shared, shares, telling.looks);
  const combinations = combinationsChart(plan, shared, telling);
  return { charts: [sharesChart(telling, found, plan.experiment.players), ...(combinations ? [combinations] : [])], told: toldOf(telling, found) };
}

/** With the intervals that hold however often one looks, the same for the whole as where all combinations are listed. */
function asLookedAt(plan: ExperimentPlan, results: ExperimentResults, { shares, seeds }: Attribution, looks: Looks): Attribution {
  return { seeds, whole: between(plan, results, 0, plan.points.length - 1, looks), shares: shares.map((share) => ({ ...share, ...runsToSettle(share.perSeed, { looks }) })) };
}

const isOpen = ({ interval: [low, high] }: MeanSoFar): boolean => !(low > 0 || high < 0);

/** A change in words that stands on its interval. */
function movedBy(found: MeanSoFar, { words: { answers }, format, unit }: Telling): string {
  if (isSame(found)) return answers.same;
  if (isOpen(found)) return answers.untold;
  const { mean } = found;
  const distance = format.distance(mean, unit, sizeOf(found));
  return mean < 0 ? answers.falls(distance) : answers.rises(distance);
}

/** A share of the whole, no finer than a twentieth: its interval is wider than that. */
function about(share: number, { format }: Telling): string {
  return format.percent(Math.abs(share) < 0.1 ? share : Math.round(share * 20) / 20, 0);
}

function titleOf(telling: Telling, { whole, shares, seeds }: Attribution): string {
  const { words: { answers: { attribution: text } }, what, format } = telling;
  if (seeds < leastPairs) return text.tooFew(what, format.number(seeds), format.number(leastPairs));
  if (isSame(whole)) return text.nothing(what);
  if (isOpen(whole)) return text.none(what);
  const [first, second] = [...shares].filter((share) => !isOpen(share) && share.mean / whole.mean > 0).sort((a, b) => b.mean / whole.mean - a.mean / whole.mean);
  if (!first) return text.wholeOnly(what, movedBy(whole, telling));
  const name = ({ player }: PlayerShare) => nameOf(player, telling);
  const falls = whole.mean < 0;
  const apart = (other: PlayerShare) => runsToSettle(first.perSeed.map((share, i) => share - other.perSeed[i]), { looks: telling.looks }).settled;
  // Two that the seeds do not set apart are named together.
  const named = second && !apart(second) ? [first, second] : [first];
  const share = about(named.reduce((total, { mean }) => total + mean, 0) / whole.mean, telling);
  // Whose own share is not clear may still have as much as the first, and then nobody is the main one.
  const unclear = shares.filter((one) => isOpen(one) && !apart(one)).map((one) => inSentence(name(one)));
  const together = (names: readonly string[]) => (names.length > 1 ? telling.words.answers.matter.and(names.slice(0, -1).join(', '), names[names.length - 1]) : names[0]);
  if (unclear.length > 0) {
    const who = together(named.map((one, i) => (i === 0 ? name(one) : inSentence(name(one)))));
    return text.clearOnly(who, share, unclear.length > 3 ? text.others(telling.format.number(unclear.length)) : together(unclear), unclear.length > 1, falls, what);
  }
  return named.length > 1 ? text.together(name(first), inSentence(name(second)), share, falls, what) : text.title(name(first), share, falls, what);
}

/** A part goes by its partner too: `Government, money for empowering`. */
function nameOf(player: Player, { speech: { say } }: Telling): string {
  const { label, partner } = players[player];
  return partner && partner !== player ? `${say(players[partner].label)}, ${inSentence(say(label))}` : say(label);
}

const inkOf = (player: Player): Effort | 'bar' => players[player].effort ?? 'bar';

function sharesChart(telling: Telling, found: Attribution, game: Game): AnswerChart {
  const { words: { answers: { attribution: text }, chart: { column } }, format, unit, speech, what, month } = telling;
  const { whole, shares, seeds } = found;
  const isUntold = isOpen(whole) || seeds < leastPairs;
  const difference = (value: number) => format.difference(value, unit, sizeOf(whole));
  // The ticks of the axis have no unit: it stands once, at its end.
  const bare = (value: number) => difference(value).replace(/\s(?:pp)$/, '');
  const shareOf = (player: Player) => shares.find((share) => share.player === player) as PlayerShare;
  // Of a whole that may be nothing nobody has a part in per cent.
  const part = (mean: number) => (isUntold ? dash : format.percent(mean / whole.mean, 0));
  const bar = (share: PlayerShare) => ({ value: share.mean, interval: share.interval, ink: inkOf(share.player), text: bare(share.mean) });
  const chart: PartsChart = {
    whole: whole.mean, wholeName: text.all, wholeText: difference(whole.mean),
    segments: segmentsOf(shares, telling, bare),
    groups: games[game].map((union) => ({
      name: speech.say(players[union.length > 1 ? (players[union[0]].partner ?? union[0]) : union[0]].label),
      bars: union.map((player: Player) => bar(shareOf(player))),
    })),
    tickText: (value, step) => tickText(value, step, { unit }, format),
    unit: unit === 'share' ? 'pp' : format.quantity(2, unit).suffix,
  };
  return {
    id: 'shares', title: telling.sofar(titleOf(telling, found)),
    subtitle: `${text.subtitle(what, month, telling.looks === 'once')}, ${telling.words.answers.pairs(format.number(seeds))}. ${isOpen(whole) ? text.noParts : text.sums}`,
    height: (width) => partsHeight(chart, width),
    draw: (box) => partsChart(chart, box),
    rows: () => ({
      titles: [column.who, column.share, column.low, column.high, column.ofAll],
      rows: [...shares.map((share) => [nameOf(share.player, telling), difference(share.mean), ...share.interval.map(difference), part(share.mean)]), [text.all, difference(whole.mean), ...whole.interval.map(difference), part(whole.mean)]],
    }),
    data: () => {
      const row = (id: string, { mean, interval }: MeanSoFar) => [id, mean, ...interval, isUntold ? NaN : mean / whole.mean, seeds];
      return { heads: ['player', 'share', 'share95Low', 'share95High', 'partOfWhole', 'seeds'], rows: [...shares.map((share) => row(share.player, share)), row('whole', whole)] };
    },
  };
}

/** The whole by effort, where the players have efforts; else in one piece. */
function segmentsOf(shares: readonly PlayerShare[], { words: { answers: { attribution: text } }, speech }: Telling, print: (value: number) => string): PartsChart['segments'] {
  const inks = [...new Set(shares.map(({ player }) => inkOf(player)))];
  if (inks.length === 1) return [{ value: sum(shares), ink: 'bar', text: '' }];
  const order = (['enabling', 'empowering', 'protecting', 'bar'] as const).filter((ink) => inks.includes(ink));
  return order.map((ink) => {
    const value = sum(shares.filter(({ player }) => inkOf(player) === ink));
    return { value, ink, text: `${ink === 'bar' ? text.rest : speech.words.effort[ink]} ${print(value)}` };
  });
}

function sum(shares: readonly PlayerShare[]): number {
  return shares.reduce((total, { mean }) => total + mean, 0);
}

function toldOf(telling: Telling, { whole, shares, seeds }: Attribution): Told[] {
  const { words: { answers: { attribution: text, detail, detailSame, pairs } }, speech, format, unit, what } = telling;
  const difference = (value: number) => format.difference(value, unit, sizeOf(whole));
  const count = pairs(format.number(seeds));
  const numbers = (found: MeanSoFar) => (isSame(found) ? detailSame(count) : detail(difference(found.mean), ...(found.interval.map(difference) as [string, string]), count));
  if (seeds < leastPairs) return [];
  return [
    { state: isOpen(whole) && !isSame(whole) ? 'open' : 'told', text: text.whole(what, movedBy(whole, telling)), detail: numbers(whole) },
    ...shares.map((share): Told => {
      const name = nameOf(share.player, telling);
      const open = isOpen(share) || isOpen(whole);
      if (isSame(share)) return { state: 'told', text: text.noPart(name), detail: numbers(share), about: speech.say(players[share.player].about) };
      return { state: open ? 'open' : 'told', text: open ? text.open(name) : text.share(name, about(share.mean / whole.mean, telling)), detail: numbers(share), about: speech.say(players[share.player].about) };
    }),
  ];
}
