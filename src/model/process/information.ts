import { cite } from '../citations';
import { sheet } from '../luck';
import { bondingWidth, bridgingWidth } from '../state/household';
import { value } from '../state/value';
import type { Process } from './process';

/** Who knows of the programme. */
export const information: Process = {
  id: 'information',
  label: { en: 'Information', id: 'Informasi' },
  about: {
    en: 'A family that does not know of the programme hears of it from neighbours and over bridging ties, far more readily from one who attended last month than from one who only knows; from a facilitator who visits it at home; and from open meetings in a served village, as many as facilitators have hours for. A family that is neither met nor attends may lose touch. To be informed is all that news does: whether the neighbours take part persuades nobody here.',
    id: 'Keluarga yang belum tahu mendengar tentang program dari tetangga dan melalui ikatan bridging, jauh lebih mudah dari yang hadir bulan lalu daripada dari yang sekadar tahu; dari pendamping yang mengunjunginya; dan dari pertemuan terbuka di desa layanan, sebanyak jam yang dimiliki pendamping. Keluarga yang tidak ditemui dan tidak hadir dapat kehilangan kabar. Kabar hanya membuat orang tahu: ikut tidaknya tetangga tidak membujuk siapa pun di sini.',
  },
  source: cite({ en: 'In villages in India participants passed information seven times as often as others, and take-up depended on being informed, not on endorsement. Weak socialisation was a fault of the programme in Lenteng Agung. The levels are assumed.', id: 'Di desa-desa India peserta meneruskan informasi tujuh kali lebih sering daripada yang lain, dan keikutsertaan bergantung pada tahu atau tidak, bukan pada dukungan. Sosialisasi yang lemah adalah kelemahan program di Lenteng Agung. Tarafnya asumsi.' }, 'banerjee2013', 'sudarini'),
  reads: [
    'household.aware', 'household.contacted', 'household.attended', 'household.bonding', 'household.bridging', 'village.firstHousehold', 'village.families',
    'group.facilitator', 'group.members', 'group.village', 'facilitator.delivered',
  ],
  writes: ['household.aware', 'village.awareness'],
  run(world) {
    const { household, village, facilitator, group } = world;
    const { aware, contacted, attended, bonding, bridging } = household;
    const passShare = value(world, 'social.passShare');
    // Chance not to hear from one who does not know, who knows, who took part.
    const missed = [1, 1 - passShare / value(world, 'social.participantRatio'), 1 - passShare];
    const forgetting = value(world, 'social.forgettingPerYear') / 12;
    const perMonth = value(world, 'social.socialisationShare') / 12;
    // A family can have been met at the meeting or at home; a meeting tells nobody who did not know to come.
    const visits = value(world, 'facilitator.visitShare');
    const planned = 1 - (1 - Math.min(1, value(world, 'facilitator.meetingsPerMonth'))) * (1 - visits);
    const visited = planned > 0 ? visits / planned : 0;

    // Open meetings take place as far as the facilitators of the village deliver what they plan.
    const told = new Float64Array(village.rows);
    const families = new Float64Array(village.rows);
    for (let g = 0; g < group.rows; g++) {
      if (group.facilitator[g] < 0 || group.members[g] === 0) continue;
      told[group.village[g]] += group.members[g] * facilitator.delivered[group.facilitator[g]];
      families[group.village[g]] += group.members[g];
    }

    // What neighbours know is what they knew at the end of last month.
    const before = world.rowList;
    for (let h = 0; h < household.rows; h++) before[h] = attended[h] ? 2 : aware[h];
    const luck = sheet(world.luck, 'hearing', world.month + 1, 0, household.rows);
    for (let v = 0; v < village.rows; v++) {
      const untold = 1 - (families[v] > 0 ? (perMonth * told[v]) / families[v] : 0);
      const first = village.firstHousehold[v];
      let informed = 0;
      for (let h = first; h < first + village.families[v]; h++) {
        if (aware[h]) {
          if (luck[h] < forgetting && !contacted[h] && !attended[h]) aware[h] = 0;
        } else {
          let unheard = contacted[h] ? untold * (1 - visited) : untold;
          for (let i = h * bondingWidth; i < (h + 1) * bondingWidth && bonding[i] >= 0; i++) unheard *= missed[before[bonding[i]]];
          for (let i = h * bridgingWidth; i < (h + 1) * bridgingWidth && bridging[i] >= 0; i++) unheard *= missed[before[bridging[i]]];
          if (luck[h] >= unheard) aware[h] = 1;
        }
        informed += aware[h];
      }
      village.awareness[v] = informed / village.families[v];
    }
  },
};
