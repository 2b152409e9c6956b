import { experimentErrors, restoreState, saveState, step, value } from '../model';
import type { TargetingErrors, Text, World } from '../model';
import type { Outcome, OutcomeAtEnd, OutcomeWatched } from './outcome';

/**
 * What only calibration reads off a run: the same quantities that the sources measured, measured in their way.
 */

/** Months between the two waves of the Susenas panel of 2005 and 2007; the first is taken when a year of the run has passed. */
const panelStart = 12;

function panel(id: 'poverty.staying' | 'poverty.falling', poorBefore: boolean, words: Pick<OutcomeWatched, 'label' | 'about'>): OutcomeWatched {
  return {
    ...words, id, unit: 'share', needs: 'everyMonth',
    watch() {
      let before: Uint8Array | null = null;
      return {
        month: (world) => void (world.month === panelStart && (before = poorFamilies(world))),
        end(world) {
          const now = poorFamilies(world);
          let all = 0;
          let poor = 0;
          before?.forEach((was, h) => {
            if ((was === 1) !== poorBefore) return;
            all += 1;
            poor += now[h];
          });
          return poor / all;
        },
      };
    },
  };
}

function poorFamilies(world: World): Uint8Array {
  const { consumptionRp, persons } = world.household;
  const line = value(world, 'household.povertyLineRpPerMonth');
  return Uint8Array.from(consumptionRp, (consumption, h) => (consumption < line * persons[h] ? 1 : 0));
}

const staying = panel('poverty.staying', true, {
  label: { en: 'Poor families still poor two years later', id: 'Keluarga miskin yang masih miskin dua tahun kemudian' },
  about: { en: 'Of the families below the line at month 12, the share that is below it at the end.', id: 'Dari keluarga di bawah garis pada bulan 12, bagian yang di bawah garis pada akhirnya.' },
});
const falling = panel('poverty.falling', false, {
  label: { en: 'Other families poor two years later', id: 'Keluarga lain yang miskin dua tahun kemudian' },
  about: { en: 'Of the families above the line at month 12, the share that is below it at the end.', id: 'Dari keluarga di atas garis pada bulan 12, bagian yang di bawah garis pada akhirnya.' },
});

const deaths: OutcomeWatched = {
  id: 'enterprise.deathPerYear', unit: 'perYear', needs: 'everyMonth',
  label: { en: 'Enterprises that close', id: 'Usaha yang tutup' },
  about: { en: 'Closures per enterprise and year.', id: 'Penutupan per usaha dan tahun.' },
  watch(start) {
    const running = start.household.enterprise.slice();
    let closed = 0;
    let months = 0;
    return {
      month({ household: { enterprise } }) {
        for (let h = 0; h < running.length; h++) {
          months += running[h];
          if (running[h] && !enterprise[h]) closed += 1;
          running[h] = enterprise[h];
        }
      },
      end: () => (12 * closed) / months,
    };
  },
};

/** Rupiah given to every twentieth enterprise: few enough that the market does not notice. */
const grantRp = 1_000_000;
const oneIn = 20;

const returns: OutcomeAtEnd = {
  id: 'enterprise.returnPerMonth', unit: 'perMonth', needs: 'end',
  label: { en: 'Return to capital', id: 'Hasil modal' },
  about: {
    en: 'Profit that Rp 1 million of assets adds in a month to an enterprise drawn at random, per rupiah: the same month is run with and without.',
    id: 'Tambahan laba sebulan dari aset Rp 1 juta bagi usaha yang dipilih acak, per rupiah: bulan yang sama dijalankan dengan dan tanpa tambahan itu.',
  },
  of(world) {
    const here = saveState(world);
    const { household } = world;
    step(world);
    const without = household.profitRp.slice();
    const stillThere = household.enterprise.slice();
    restoreState(world, here);
    const given = household.enterprise.map((runs, h) => (runs && h % oneIn === 0 ? 1 : 0));
    given.forEach((one, h) => void (one && (household.assetRp[h] += grantRp)));
    step(world);
    let added = 0;
    let enterprises = 0;
    given.forEach((one, h) => {
      if (!one || !stillThere[h] || !household.enterprise[h]) return;
      added += household.profitRp[h] - without[h];
      enterprises += 1;
    });
    restoreState(world, here);
    return added / enterprises / grantRp;
  },
};

const delivered: OutcomeAtEnd = {
  id: 'facilitator.delivered', unit: 'share', needs: 'end',
  label: { en: 'Planned contact that takes place', id: 'Pendampingan yang terlaksana' },
  about: { en: 'Mean over facilitators, each weighing as much as the families in care.', id: 'Rata-rata atas pendamping, dengan bobot keluarga dampingannya.' },
  of({ facilitator }) {
    let families = 0;
    let sum = 0;
    for (let f = 0; f < facilitator.rows; f++) {
      families += facilitator.families[f];
      sum += facilitator.families[f] * facilitator.delivered[f];
    }
    return sum / families;
  },
};

/** Ways of listing families in the order of `registry.method`. */
const methods = [
  { id: 'proxy', name: { en: 'proxy means test', id: 'proxy means test' } },
  { id: 'community', name: { en: 'village meeting', id: 'musyawarah desa' } },
  { id: 'hybrid', name: { en: 'both together', id: 'gabungan keduanya' } },
] as const;

const errors: readonly { readonly kind: keyof TargetingErrors; readonly label: Text; readonly about: Text }[] = [
  { kind: 'total', label: { en: 'Families wrongly in or out', id: 'Keluarga yang keliru masuk atau terlewat' },
    about: { en: 'Of all families, the share that is poor and not selected or selected and not poor.', id: 'Dari semua keluarga, bagian yang miskin tetapi tidak terpilih atau terpilih tetapi tidak miskin.' } },
  { kind: 'exclusion', label: { en: 'Poor families left out', id: 'Keluarga miskin yang terlewat' },
    about: { en: 'Of the poor families, the share that is not selected.', id: 'Dari keluarga miskin, bagian yang tidak terpilih.' } },
  { kind: 'inclusion', label: { en: 'Other families let in', id: 'Keluarga lain yang ikut masuk' },
    about: { en: 'Of the families that are not poor, the share that is selected.', id: 'Dari keluarga tidak miskin, bagian yang terpilih.' } },
];

/** `listing.proxy.total` and so on: the errors of the experiment of 640 villages, repeated on the families of the world. */
const listing = methods.flatMap(({ id, name }, method) =>
  errors.map(({ kind, label, about }): OutcomeAtEnd => ({
    id: `listing.${id}.${kind}`, unit: 'share', needs: 'end', about,
    label: { en: `${label.en}, ${name.en}`, id: `${label.id}, ${name.id}` },
    of: (world) => experimentErrors(world, method)[kind],
  })));

export const calibrationOutcomes: readonly Outcome[] = [staying, falling, deaths, returns, delivered, ...listing];
