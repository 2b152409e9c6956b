import { indicatorIndex, value } from '../model';
import type { Text, Unit, World } from '../model';
import { MeanField } from './mean-field';
import type { Outcome } from './outcome';
import { estimate } from './statistics';

/** What a simpler account of the same programme says about the same run. */
export const baselineKinds = ['none', 'transfers', 'meanField'] as const;
export type BaselineKind = (typeof baselineKinds)[number];

export const baselineLabels: Readonly<Record<BaselineKind, Text>> = {
  none: { en: 'no change', id: 'tanpa perubahan' },
  transfers: { en: 'same money as cash', id: 'dana yang sama sebagai uang tunai' },
  meanField: { en: 'average family, no network', id: 'keluarga rata-rata tanpa jaringan' },
};

const measured = ['p0', 'p1', 'meanExpenditureRp', 'skill', 'enterprises', 'servedShare'] as const;
export type BaselineMeasure = (typeof measured)[number];
export const baselineMeasures: readonly BaselineMeasure[] = measured;

const units: Readonly<Record<BaselineMeasure, Unit>> = { p0: 'share', p1: 'share', meanExpenditureRp: 'rupiahPerMonth', skill: 'index', enterprises: 'families', servedShare: 'share' };

const about: Readonly<Record<BaselineKind, Text>> = {
  none: { en: 'Everything stays as it is at month 0.', id: 'Semuanya tetap seperti pada bulan 0.' },
  transfers: {
    en: 'Accounting: families consume what they did at month 0, what their transfers have changed by since, and in equal parts among those invited what the partnership delivered in the last year. Nobody learns, trades or is helped.',
    id: 'Hitungan kas: keluarga mengonsumsi sebanyak pada bulan 0, ditambah perubahan bantuan sejak itu dan, dibagi rata di antara yang diundang, apa yang disalurkan kemitraan dalam setahun terakhir. Tak ada yang belajar, berdagang, atau dibantu saat terguncang.',
  },
  meanField: {
    en: 'The same forms for one average family, without network and without differences between families; the distribution of month 0 moves with the mean.',
    id: 'Bentuk yang sama untuk satu keluarga rata-rata, tanpa jaringan dan tanpa perbedaan antarkeluarga; sebaran bulan 0 bergeser bersama rata-ratanya.',
  },
};

/** The reading of what a baseline says, or of what the agent model measures in the last year. */
export function baselineReading(kind: Exclude<BaselineKind, 'none'> | 'agents', measure: BaselineMeasure, months: number): string {
  return kind === 'agents' ? `mean(${measure},${Math.max(1, months - 11)},${months})` : `${kind}.${measure}`;
}

export const baselineOutcomes: readonly Outcome[] = (['transfers', 'meanField'] as const).flatMap((kind) =>
  measured.map((measure): Outcome => ({
    id: `${kind}.${measure}`, unit: units[measure], about: about[kind], label: baselineLabels[kind], needs: 'everyMonth',
    watch: kind === 'transfers' ? (world) => watchTransfers(world, measure) : (world) => watchMeanField(world, measure),
  })));

/** Consumption of every family at month 0, with what turns it into the measures. */
class Start {
  private readonly consumptionRp: Int32Array;
  private readonly persons: Uint8Array;
  private readonly indicators: Float64Array;

  constructor({ household, indicators }: World) {
    this.consumptionRp = household.consumptionRp.slice();
    this.persons = household.persons.slice();
    this.indicators = indicators.slice();
  }

  at(measure: BaselineMeasure): number {
    return this.indicators[indicatorIndex[measure]];
  }

  /** P0, P1 or mean consumption when every family consumes `changed` of what it did. */
  consumption(measure: 'p0' | 'p1' | 'meanExpenditureRp', line: number, changed: (rupiah: number, h: number) => number): number {
    let sum = 0;
    let people = 0;
    for (let h = 0; h < this.persons.length; h++) {
      const persons = this.persons[h];
      const perPerson = changed(this.consumptionRp[h], h) / persons;
      people += persons;
      if (measure === 'meanExpenditureRp') sum += perPerson * persons;
      else if (perPerson < line) sum += persons * (measure === 'p0' ? 1 : 1 - perPerson / line);
    }
    return sum / people;
  }
}

function isConsumption(measure: BaselineMeasure): measure is 'p0' | 'p1' | 'meanExpenditureRp' {
  return measure === 'p0' || measure === 'p1' || measure === 'meanExpenditureRp';
}

function watchTransfers(world: World, measure: BaselineMeasure) {
  const start = new Start(world);
  const regularRp = world.household.regularRp.slice();
  const delivered = [deliveredRp(world)];
  return {
    month: (now: World) => void delivered.push(deliveredRp(now)),
    end(now: World): number {
      if (!isConsumption(measure)) return start.at(measure);
      const { invited, regularRp: nowRp } = now.household;
      const months = Math.min(12, now.month);
      const invitedFamilies = invited.reduce((sum, one) => sum + one, 0);
      const cashRp = months > 0 && invitedFamilies > 0 ? (delivered[now.month] - delivered[now.month - months]) / months / invitedFamilies : 0;
      return start.consumption(measure, value(now, 'household.povertyLineRpPerMonth'), (rupiah, h) => rupiah + nowRp[h] - regularRp[h] + (invited[h] ? cashRp : 0));
    },
  };
}

function deliveredRp({ indicators }: World): number {
  return indicators[indicatorIndex.deliveredRp];
}

function watchMeanField(world: World, measure: BaselineMeasure) {
  const start = new Start(world);
  const field = new MeanField(world);
  return {
    month: (now: World) => field.month(now),
    end(now: World): number {
      if (now.month === 0) return start.at(measure);
      switch (measure) {
        case 'skill':
          return field.meanSkill(now);
        case 'enterprises':
          return field.enterpriseShare * now.household.rows;
        case 'servedShare':
          return field.servedShare;
        default:
          return start.consumption(measure, value(now, 'household.povertyLineRpPerMonth'), (rupiah) => rupiah * field.growth());
      }
    },
  };
}

/** What a programme changes, by the agent model and by the baselines: the scenario less its twin without a programme, on shared luck. */
export interface ComparedMeasure {
  readonly measure: BaselineMeasure;
  /** What the agent model measures without the programme. */
  readonly without: number;
  readonly effect: number;
  readonly interval: readonly [number, number];
  readonly baselines: Readonly<Record<BaselineKind, number>>;
  readonly nearest: BaselineKind;
  /** Effect in the agent model less that of the nearest baseline: mean and 95 % interval. */
  readonly difference: number;
  readonly differenceInterval: readonly [number, number];
  /** Whether the agent model says something that none of the baselines says. */
  readonly adds: boolean;
}

/** A difference of less than this share of the larger effect is the same answer. */
const sameEffect = 0.1;

/** @param read value of a kind and measure in the scenario or in its twin. */
export function compareBaselines(read: (kind: Exclude<BaselineKind, 'none'> | 'agents', measure: BaselineMeasure, programme: boolean, seed: number) => number, seeds: number): ComparedMeasure[] {
  const all = Array.from({ length: seeds }, (_, i) => i + 1);
  return measured.map((measure): ComparedMeasure => {
    const effectOf = (kind: BaselineKind | 'agents', seed: number): number =>
      (kind === 'none' ? 0 : read(kind, measure, true, seed) - read(kind, measure, false, seed));
    const agents = estimate(all.map((seed) => effectOf('agents', seed)));
    const differences = baselineKinds.map((kind) => estimate(all.map((seed) => effectOf('agents', seed) - effectOf(kind, seed))));
    const nearest = differences.reduce((best, one, i) => (Math.abs(one.mean) < Math.abs(differences[best].mean) ? i : best), 0);
    const { mean: difference, interval: differenceInterval } = differences[nearest];
    const real = differenceInterval[0] > 0 || differenceInterval[1] < 0;
    const larger = Math.max(Math.abs(agents.mean), Math.abs(agents.mean - difference));
    return {
      measure,
      without: estimate(all.map((seed) => read('agents', measure, false, seed))).mean,
      effect: agents.mean,
      interval: agents.interval,
      baselines: { none: 0, transfers: agents.mean - differences[1].mean, meanField: agents.mean - differences[2].mean },
      nearest: baselineKinds[nearest],
      difference,
      differenceInterval,
      adds: real && Math.abs(difference) > sameEffect * larger,
    };
  });
}
