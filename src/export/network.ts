import { bondingWidth, bridgingWidth, value } from '../model';
import type { Text, World } from '../model';
import type { Scenario } from '../run';

/** What is written of a node or a tie, by the id of its attribute. What does not apply is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

export interface NetworkNode {
  /** `household-17`, `facilitator-2`, `group-5`, `savings-group-3`, `government`, `ngo`, `forum`. */
  readonly id: string;
  readonly attributes: Attributes;
}

export interface NetworkTie {
  readonly source: string;
  readonly target: string;
  readonly attributes: Attributes;
}

export interface NetworkAttribute {
  readonly id: string;
  readonly of: 'node' | 'edge';
  readonly type: 'boolean' | 'int' | 'double' | 'string';
  readonly about: Text;
}

/** Everything that can be known of nodes and ties. */
export const networkAttributes: readonly NetworkAttribute[] = [
  { id: 'label', of: 'node', type: 'string', about: { en: 'Name for people', id: 'Nama untuk dibaca' } },
  { id: 'kind', of: 'node', type: 'string', about: { en: 'household, facilitator, group, savingsGroup, government, ngo or forum', id: 'household (keluarga), facilitator (pendamping), group (kelompok), savingsGroup (kelompok simpan pinjam), government (pemerintah), ngo (LSM), atau forum' } },
  { id: 'village', of: 'node', type: 'string', about: { en: 'Name of the village', id: 'Nama desa' } },
  { id: 'stage', of: 'node', type: 'int', about: { en: 'Family-welfare stage, 1 Pra-Sejahtera to 5 KS III Plus', id: 'Tahap keluarga sejahtera, 1 Pra-Sejahtera sampai 5 KS III Plus' } },
  { id: 'poor', of: 'node', type: 'boolean', about: { en: 'Consumes less than the poverty line per person this month', id: 'Konsumsi per orang bulan ini di bawah garis kemiskinan' } },
  { id: 'persons', of: 'node', type: 'int', about: { en: 'Persons in the household', id: 'Jumlah anggota keluarga' } },
  { id: 'consumptionRp', of: 'node', type: 'int', about: { en: 'Consumption this month, Rp', id: 'Konsumsi bulan ini, Rp' } },
  { id: 'savingsRp', of: 'node', type: 'double', about: { en: 'Cash and savings, Rp', id: 'Uang dan tabungan, Rp' } },
  { id: 'skill', of: 'node', type: 'double', about: { en: 'Business and life skill, 0 to 1', id: 'Kecakapan hidup dan usaha, 0 sampai 1' } },
  { id: 'trustGovernment', of: 'node', type: 'double', about: { en: 'Trust in government, 0 to 1', id: 'Kepercayaan kepada pemerintah, 0 sampai 1' } },
  { id: 'trustNgo', of: 'node', type: 'double', about: { en: 'Trust in the NGO, 0 to 1', id: 'Kepercayaan kepada LSM, 0 sampai 1' } },
  { id: 'enterprise', of: 'node', type: 'boolean', about: { en: 'Runs an enterprise', id: 'Menjalankan usaha' } },
  { id: 'group', of: 'node', type: 'int', about: { en: 'Number of its group; absent for none', id: 'Nomor kelompoknya; tidak ada bila tanpa kelompok' } },
  { id: 'facilitator', of: 'node', type: 'int', about: { en: 'Number of its facilitator; absent for none', id: 'Nomor pendampingnya; tidak ada bila tanpa pendamping' } },
  { id: 'members', of: 'node', type: 'int', about: { en: 'Member families', id: 'Keluarga anggota' } },
  { id: 'attending', of: 'node', type: 'int', about: { en: 'Members present this month', id: 'Anggota hadir bulan ini' } },
  { id: 'cohesion', of: 'node', type: 'double', about: { en: 'Habit of meeting and acting together, 0 to 1', id: 'Kebiasaan berkumpul dan bertindak bersama, 0 sampai 1' } },
  { id: 'families', of: 'node', type: 'int', about: { en: 'Families that a facilitator cares for', id: 'Keluarga yang didampingi' } },
  { id: 'load', of: 'node', type: 'double', about: { en: 'Hours needed per hour available; over 1 is too much', id: 'Jam dibutuhkan per jam tersedia; di atas 1 berarti berlebih' } },
  { id: 'kind', of: 'edge', type: 'string', about: { en: 'bonding (close by), bridging (elsewhere), linking (to those in office), membership, facilitation, employment or partnership', id: 'bonding (dekat), bridging (di tempat lain), linking (dengan yang berwenang), membership (keanggotaan), facilitation (pendampingan), employment (kepegawaian), atau partnership (kemitraan)' } },
  { id: 'weight', of: 'edge', type: 'double', about: { en: 'Membership: attendance over about half a year, 1 in savings groups. Facilitation: families of the group. Partnership: engagement in the forum. 1 for all others', id: 'Keanggotaan: kehadiran sekitar setengah tahun, 1 pada kelompok simpan pinjam. Pendampingan: keluarga dalam kelompok. Kemitraan: keterlibatan dalam forum. 1 untuk yang lain' } },
];

const employers = ['government', 'ngo'] as const;
/** Bits of `household.linking`. */
const link = { official: 1, partner: 2 } as const;

const names = {
  forum: { en: 'Forum', id: 'Forum' },
  facilitator: { en: 'Facilitator', id: 'Pendamping' },
  group: { en: 'Group', id: 'Kelompok' },
  savingsGroup: { en: 'Savings group', id: 'Kelompok simpan pinjam' },
  household: { en: 'Family', id: 'Keluarga' },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * Everybody in the network at the month the world stands at. Groups without members and posts that are not filled are not there.
 * @param language of the labels; everything else is the same in both.
 */
export function* networkNodes(world: World, scenario: Scenario, language: keyof Text): Generator<NetworkNode> {
  const { household, group, circle, facilitator } = world;
  const { villages, governmentName, ngoName } = scenario;
  const named = (kind: keyof typeof names, row: number) => ({ label: `${names[kind][language]} ${row + 1}`, kind });
  const lineRp = value(world, 'household.povertyLineRpPerMonth');
  yield { id: 'government', attributes: { label: governmentName[language], kind: 'government' } };
  if (hasNgo(world)) {
    yield { id: 'ngo', attributes: { label: ngoName, kind: 'ngo' } };
    yield { id: 'forum', attributes: { label: names.forum[language], kind: 'forum' } };
  }
  for (let f = 0; f < facilitator.rows; f++) {
    if (!facilitator.active[f]) continue;
    yield { id: `facilitator-${f}`, attributes: { ...named('facilitator', f), families: facilitator.families[f], load: facilitator.load[f] } };
  }
  for (let g = 0; g < group.rows; g++) {
    if (group.members[g] === 0) continue;
    const village = villages[group.village[g]].name;
    yield {
      id: `group-${g}`,
      attributes: { ...named('group', g), village, members: group.members[g], attending: group.attending[g], cohesion: group.cohesion[g] },
    };
  }
  for (let c = 0; c < circle.rows; c++) {
    if (circle.members[c] === 0) continue;
    const village = villages[circle.village[c]].name;
    yield { id: `savings-group-${c}`, attributes: { ...named('savingsGroup', c), village, members: circle.members[c], cohesion: circle.cohesion[c] } };
  }
  for (let h = 0; h < household.rows; h++) {
    yield {
      id: `household-${h}`,
      attributes: {
        ...named('household', h),
        village: villages[household.village[h]].name,
        stage: household.stage[h],
        poor: household.consumptionRp[h] < lineRp * household.persons[h],
        persons: household.persons[h],
        consumptionRp: household.consumptionRp[h],
        savingsRp: household.savingsRp[h],
        skill: household.skill[h],
        trustGovernment: household.trustGovernment[h],
        trustNgo: household.trustNgo[h],
        enterprise: household.enterprise[h] === 1,
        ...(household.group[h] >= 0 && { group: household.group[h] + 1 }),
        ...(household.facilitator[h] >= 0 && { facilitator: household.facilitator[h] + 1 }),
      },
    };
  }
}

/** Every tie, once. */
export function* networkTies(world: World): Generator<NetworkTie> {
  const { household, group, facilitator, regency } = world;
  const tie = (source: string, target: string, kind: string, weight = 1): NetworkTie => ({ source, target, attributes: { kind, weight } });
  const ngo = hasNgo(world);
  if (ngo) for (const partner of employers) yield tie(partner, 'forum', 'partnership', regency.engagement[0]);
  for (let f = 0; f < facilitator.rows; f++) if (facilitator.active[f]) yield tie(`facilitator-${f}`, employers[facilitator.employer[f]], 'employment');
  for (let g = 0; g < group.rows; g++) {
    if (group.members[g] > 0 && group.facilitator[g] >= 0) yield tie(`facilitator-${group.facilitator[g]}`, `group-${g}`, 'facilitation', group.members[g]);
  }
  for (let h = 0; h < household.rows; h++) {
    const self = `household-${h}`;
    // Ties between households stand with both of them.
    for (let k = h * bondingWidth; k < (h + 1) * bondingWidth; k++) if (household.bonding[k] > h) yield tie(self, `household-${household.bonding[k]}`, 'bonding');
    for (let k = h * bridgingWidth; k < (h + 1) * bridgingWidth; k++) if (household.bridging[k] > h) yield tie(self, `household-${household.bridging[k]}`, 'bridging');
    const official = (household.linking[h] & link.official) > 0;
    if (official) yield tie(self, 'government', 'linking');
    // Somebody whose facilitator has gone still knows who employed it.
    const partner = household.facilitator[h] >= 0 ? `facilitator-${household.facilitator[h]}` : ngo ? 'ngo' : 'government';
    if (household.linking[h] & link.partner && !(official && partner === 'government')) yield tie(self, partner, 'linking');
    if (household.group[h] >= 0) yield tie(self, `group-${household.group[h]}`, 'membership', household.attendance[h]);
    if (household.circle[h] >= 0) yield tie(self, `savings-group-${household.circle[h]}`, 'membership');
  }
}

function hasNgo(world: World): boolean {
  return value(world, 'ngo.present') === 1;
}
