import type { World } from '../../model';
import type { Outcome } from '../outcome';
import { shareSoFar, watched } from './reader';
import type { Words } from './reader';
import { inScope, scopeWords } from './scope';
import type { Scope } from './scope';

const scopes: readonly Scope[] = ['all', 'unassisted'];

/** Adds this month's shocks of the villages counted: served ones to the first sum, all to the second. */
function addShocks(world: World, scope: Scope, sums: Float64Array): void {
  const { village, household } = world;
  for (let v = 0; v < village.rows; v++) {
    if (!inScope(world, v, scope)) continue;
    const last = village.firstHousehold[v] + village.families[v];
    for (let h = village.firstHousehold[v]; h < last; h++) {
      if (household.shock[h] === 0) continue;
      sums[1] += 1;
      if (household.served[h] === 1 || household.served[h] === 2) sums[0] += 1;
    }
  }
}

const served = scopes.map((scope) => shareSoFar({
  id: scope === 'all' ? 'served' : `served.${scope}`, unit: 'share', stratum: scopeWords[scope],
  label: { en: `Shocks served so far, ${scopeWords[scope].en}`, id: `Guncangan tertangani sejauh ini, ${scopeWords[scope].id}` },
  about: { en: 'Share of all shocks since month 0 that government or NGO answered.', id: 'Bagian seluruh guncangan sejak bulan 0 yang ditangani pemerintah atau LSM.' },
}, (world, sums) => addShocks(world, scope, sums)));

/** How uneven protection is between villages inside and outside the working area. */
const gap = watched({
  id: 'served.gap', unit: 'share',
  label: { en: 'Gap in shocks served', id: 'Kesenjangan guncangan tertangani' },
  about: { en: "Share of shocks served since month 0 in the NGO's working area, less the share elsewhere.", id: 'Bagian guncangan tertangani sejak bulan 0 di wilayah dampingan LSM, dikurangi bagian di luarnya.' },
}, () => {
  const inside = new Float64Array(2);
  const outside = new Float64Array(2);
  return {
    month(world) {
      addShocks(world, 'assisted', inside);
      addShocks(world, 'unassisted', outside);
    },
    end: () => inside[0] / inside[1] - outside[0] / outside[1],
  };
});

/** Shocks that strike by luck alone, whoever has an enterprise: illness, a lost job, the death of an earner. */
const struckAlone = [1, 3, 5];
const monthsAfter = 12;

function afterShock(words: Words, of: (world: World, h: number) => number): Outcome {
  return watched(words, () => {
    const struck: number[][] = [];
    let sum = 0;
    let count = 0;
    return {
      month(world) {
        const now: number[] = [];
        const { shock } = world.household;
        for (let h = 0; h < shock.length; h++) if (shock[h] !== 0 && struckAlone.includes(shock[h])) now.push(h);
        struck[world.month] = now;
        for (const h of struck[world.month - monthsAfter] ?? []) {
          sum += of(world, h);
          count += 1;
        }
      },
      end: () => sum / count,
    };
  });
}

const assets = afterShock({
  id: 'assetsAfterShock', unit: 'rupiah',
  label: { en: 'Assets a year after a shock', id: 'Aset setahun setelah guncangan' },
  about: { en: 'Savings and business assets less debts, twelve months after an illness, a lost job or the death of an earner, mean of all such shocks.', id: 'Tabungan dan aset usaha dikurangi utang, dua belas bulan setelah sakit berat, kehilangan pekerjaan, atau kematian pencari nafkah, rata-rata semua guncangan itu.' },
  stratum: { en: 'families struck', id: 'keluarga yang tertimpa' },
}, ({ household }, h) => household.savingsRp[h] + household.assetRp[h] - household.debtRp[h] - household.loanRp[h]);

export const protection: readonly Outcome[] = [...served, gap, assets];
