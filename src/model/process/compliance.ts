import { cite } from '../citations';
import { sheet } from '../luck';
import { log, logistic } from '../math';
import { value } from '../state/value';
import type { Process } from './process';

/** The most that a counter of months holds. */
const mostMonths = 255;

/** Who keeps the conditions of PKH, and what misses cost. */
export const compliance: Process = {
  id: 'compliance',
  label: { en: 'Conditions of PKH', id: 'Syarat PKH' },
  about: {
    en: 'A family on PKH keeps the conditions of the month (school, health post, meetings) with a probability (logit) that rises with its own inclination, a visit by a skilled facilitator, and with what it stands to lose if a miss is found and counted; it falls with distance and with want. A facilitator can check only as far as his hours go, and what nobody checks counts as kept. Some families have made up their minds: they keep the conditions or refuse them month after month, until that chance has moved far enough. Misses counted in a row cut the next stage, then withhold it, then end it until a new list comes.',
    id: 'Keluarga penerima PKH memenuhi syarat bulan itu (sekolah, posyandu, pertemuan) dengan peluang (logit) yang naik menurut kecenderungannya, kunjungan pendamping yang cakap, dan apa yang akan hilang bila pelanggaran ditemukan dan diperhitungkan; peluangnya turun menurut jarak dan kekurangan. Pendamping hanya dapat memeriksa sejauh jamnya cukup, dan yang tak diperiksa dianggap patuh. Sebagian keluarga sudah punya sikap tetap: mereka patuh atau menolak bulan demi bulan, sampai peluang itu cukup bergeser. Pelanggaran berturut-turut yang diperhitungkan memotong tahap berikutnya, lalu menahannya, lalu mengakhirinya sampai ada daftar baru.',
  },
  source: cite({ en: 'In Pilang some recipients want the right without the duty, and a ministerial rule of 2018 provides for suspension and termination; the steps are from memory, not checked. The coefficients are assumed.', id: 'Di Pilang sebagian penerima menginginkan hak tanpa kewajiban, dan peraturan menteri tahun 2018 mengatur penangguhan dan pemberhentian; jenjangnya dari ingatan, belum diperiksa. Koefisiennya asumsi.' }, 'shoeladina2023'),
  reads: [
    'household.recipient', 'household.propensity', 'household.stance', 'household.contacted', 'household.facilitator', 'household.componentRp',
    'household.consumptionRp', 'household.persons', 'household.village', 'household.missed', 'village.distanceKm', 'facilitator.skill', 'facilitator.verified',
  ],
  writes: ['household.complied', 'household.missed', 'household.pkhRank'],
  run(world) {
    const { household, village, facilitator } = world;
    const { recipient, propensity, stance, contacted, facilitator: facilitator_h, componentRp, consumptionRp, persons, village: village_h, missed, complied, pkhRank } = household;
    const usual = value(world, 'national.usualCompliance');
    const attendance = value(world, 'group.baselineAttendance');
    const itself = log(usual / (1 - usual)) - log(attendance / (1 - attendance));
    const settledShare = value(world, 'national.settledShare');
    const coaching = value(world, 'national.coachingEffect');
    const counted = value(world, 'national.sanctionShare');
    const threat = (value(world, 'national.sanctionEffect') * counted * value(world, 'national.pkhPaidShare')) / 12;
    const perKm = value(world, 'national.distanceEffect') / 10;
    const want = value(world, 'national.wantEffect');
    const exitMonths = value(world, 'national.exitMonths');
    const line = value(world, 'household.povertyLineRpPerMonth');
    const luck = sheet(world.luck, 'compliance', world.month + 1, 0, household.rows);
    for (let h = 0; h < household.rows; h++) {
      if ((recipient[h] & 1) === 0) {
        complied[h] = 0;
        continue;
      }
      const f = facilitator_h[h];
      const verified = f < 0 ? 0 : facilitator.verified[f];
      const lines = consumptionRp[h] / (persons[h] * line);
      const x = itself + propensity[h]
        + (f >= 0 && contacted[h] ? coaching * facilitator.skill[f] : 0)
        + (threat * verified * componentRp[h]) / Math.max(1, consumptionRp[h])
        - perKm * village.distanceKm[village_h[h]] - (lines < 1 ? want * (1 - lines) : 0);
      const p = logistic(x);
      // Whose mind is made up keeps or refuses by its own number; then the month's number is free for whether a miss is found and counted. Else the rest of it is.
      const settled = stance[h] < settledShare;
      complied[h] = (settled ? stance[h] / settledShare : luck[h]) < p ? 1 : 0;
      const least = settled ? 0 : p;
      if (complied[h] || luck[h] >= least + (1 - least) * verified * counted) missed[h] = 0;
      else if (missed[h] < mostMonths) missed[h] += 1;
      // Somebody else has the place from the next stage on.
      if (missed[h] >= exitMonths) pkhRank[h] = -1;
    }
  },
};
