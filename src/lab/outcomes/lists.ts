import { value } from '../../model';
import type { World } from '../../model';
import type { Outcome } from '../outcome';
import { atEnd, lastYear, watched } from './reader';

/** Poor by what a family would live on without help or shock: no list, aid or arm changes who that is. */
function isPoor(world: World, line: number, h: number): boolean {
  return world.household.baseRp[h] < line * world.household.persons[h];
}

const poorWords = {
  en: 'families that would live below the poverty line without help or shock',
  id: 'keluarga yang tanpa bantuan dan guncangan hidup di bawah garis kemiskinan',
};

/** Share of families with (or without) need that are (or are not) on the PKH list. */
function listError(world: World, poor: boolean): number {
  const { household } = world;
  const line = value(world, 'household.povertyLineRpPerMonth');
  let wrong = 0;
  let all = 0;
  for (let h = 0; h < household.rows; h++) {
    // A family without a PKH component is outside the programme by rule, not by error.
    if (household.componentRp[h] === 0 || isPoor(world, line, h) !== poor) continue;
    all += 1;
    if (((household.recipient[h] & 1) === 0) === poor) wrong += 1;
  }
  return wrong / all;
}

const exclusion = lastYear({
  id: 'exclusion', unit: 'share',
  label: { en: 'Exclusion error of PKH', id: 'Galat eksklusi PKH' },
  about: { en: 'Share of poor families with a PKH component that do not receive PKH, mean of the last twelve months.', id: 'Bagian keluarga miskin berkomponen PKH yang tidak menerima PKH, rata-rata dua belas bulan terakhir.' },
  stratum: poorWords,
}, () => (world) => listError(world, true));

const inclusion = lastYear({
  id: 'inclusion', unit: 'share',
  label: { en: 'Inclusion error of PKH', id: 'Galat inklusi PKH' },
  about: { en: 'Share of families above the poverty line with a PKH component that receive PKH, mean of the last twelve months.', id: 'Bagian keluarga di atas garis kemiskinan berkomponen PKH yang menerima PKH, rata-rata dua belas bulan terakhir.' },
  stratum: { en: 'families that would live above the poverty line without help or shock', id: 'keluarga yang tanpa bantuan dan guncangan hidup di atas garis kemiskinan' },
}, () => (world) => listError(world, false));

/** Poor families that got nothing at all: no transfer, no contact, no help after a shock. */
const untouched = watched({
  id: 'untouchedPoor', unit: 'share',
  label: { en: 'Poor families without any help', id: 'Keluarga miskin tanpa bantuan apa pun' },
  about: { en: 'Share of poor families that in the last twelve months received no transfer and were not reached by the partnership.', id: 'Bagian keluarga miskin yang dalam dua belas bulan terakhir tidak menerima bantuan tunai dan tidak terjangkau kemitraan.' },
  stratum: poorWords,
}, (start) => {
  const helpedMonth = new Int32Array(start.household.rows).fill(-12);
  return {
    month({ household, month }) {
      for (let h = 0; h < helpedMonth.length; h++) if (household.transferRp[h] > 0 || household.reachedNow[h] !== 0) helpedMonth[h] = month;
    },
    end(world) {
      const line = value(world, 'household.povertyLineRpPerMonth');
      let untouchedFamilies = 0;
      let all = 0;
      for (let h = 0; h < helpedMonth.length; h++) {
        if (!isPoor(world, line, h)) continue;
        all += 1;
        if (helpedMonth[h] <= world.month - 12) untouchedFamilies += 1;
      }
      return untouchedFamilies / all;
    },
  };
});

/** Whether there was money left that could have gone to somebody else. */
const quotaFilled = lastYear({
  id: 'quotaFilled', unit: 'share',
  label: { en: 'PKH places taken', id: 'Tempat PKH terisi' },
  about: { en: 'Families on PKH per place of the quota, mean of the last twelve months.', id: 'Keluarga penerima PKH per tempat kuota, rata-rata dua belas bulan terakhir.' },
}, () => ({ household, village }) => {
  let places = 0;
  let taken = 0;
  for (let v = 0; v < village.rows; v++) places += village.quotaFamilies[v];
  for (let h = 0; h < household.rows; h++) taken += household.recipient[h] & 1;
  return taken / places;
});

/** A new list takes places in every arm alike; what arms differ in is the work of sanctions. */
const exits = watched({
  id: 'pkhExits', unit: 'share',
  label: { en: 'Exits from PKH', id: 'Keluar dari PKH' },
  about: { en: 'Families that lose PKH from one month to the next, by a new list or a sanction, as a share of the months on PKH since month 0.', id: 'Keluarga yang kehilangan PKH dari satu bulan ke bulan berikutnya, karena daftar baru atau sanksi, sebagai bagian dari bulan penerimaan sejak bulan 0.' },
  stratum: { en: 'families on PKH', id: 'keluarga penerima PKH' },
}, (start) => {
  const before = start.household.recipient.slice();
  let left = 0;
  let months = 0;
  return {
    month({ household: { recipient } }) {
      for (let h = 0; h < before.length; h++) {
        if ((before[h] & 1) !== 0) {
          months += 1;
          if ((recipient[h] & 1) === 0) left += 1;
        }
        before[h] = recipient[h];
      }
    },
    end: () => left / months,
  };
});

/** The registry as neighbours and village meetings correct it. */
const registeredPoor = atEnd({
  id: 'registeredPoor', unit: 'share',
  label: { en: 'Poor families in the registry', id: 'Keluarga miskin yang terdaftar' },
  about: { en: 'Share of poor families that are in the registry: what watchful neighbours and village meetings put right.', id: 'Bagian keluarga miskin yang ada dalam basis data: hasil perbaikan oleh warga yang awas dan musyawarah desa.' },
  stratum: poorWords,
}, (world) => {
  const line = value(world, 'household.povertyLineRpPerMonth');
  let listed = 0;
  let all = 0;
  for (let h = 0; h < world.household.rows; h++) {
    if (!isPoor(world, line, h)) continue;
    all += 1;
    listed += world.household.registered[h];
  }
  return listed / all;
});

export const lists: readonly Outcome[] = [exclusion, inclusion, untouched, quotaFilled, exits, registeredPoor];
