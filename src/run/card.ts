import { bondingWidth, bridgingWidth, columns, shockKinds, value } from '../model';
import type { Text, World } from '../model';
import { householdNotes } from './types';
import type { HouseholdCard, HouseholdNote } from './types';

interface Fact {
  readonly id: Exclude<keyof World['household'], 'rows'>;
  /** Short, so that it fits on a card. */
  readonly label: Text;
  /** Left out where it is 0, in a household without children, or where there is no NGO. */
  readonly only?: 'notZero' | 'children' | 'ngo';
}

/** What the card of a household shows, in this order. */
const facts = [
  { id: 'consumptionRp', label: { en: 'Consumption', id: 'Konsumsi' } },
  { id: 'workRp', label: { en: 'Work', id: 'Kerja' } },
  { id: 'floorRp', label: { en: 'Own produce, gifts', id: 'Hasil sendiri, pemberian' } },
  { id: 'profitRp', label: { en: 'Enterprise', id: 'Usaha' } },
  { id: 'regularRp', label: { en: 'Transfers, monthly mean', id: 'Bantuan, rata-rata bulanan' } },
  { id: 'helpRp', label: { en: 'Help after a shock', id: 'Bantuan guncangan' }, only: 'notZero' },
  { id: 'savingsRp', label: { en: 'Savings', id: 'Tabungan' } },
  { id: 'loanRp', label: { en: 'Group loan', id: 'Pinjaman kelompok' }, only: 'notZero' },
  { id: 'debtRp', label: { en: 'Debt to moneylenders', id: 'Utang rentenir' }, only: 'notZero' },
  { id: 'assetRp', label: { en: 'Business assets', id: 'Aset usaha' } },
  { id: 'skill', label: { en: 'Skill (0 to 1)', id: 'Kecakapan (0–1)' } },
  { id: 'confidence', label: { en: 'Confidence (0 to 1)', id: 'Kepercayaan diri (0–1)' } },
  { id: 'voice', label: { en: 'Voice (0 to 1)', id: 'Suara (0–1)' } },
  { id: 'health', label: { en: 'Health (0 to 1)', id: 'Kesehatan (0–1)' } },
  { id: 'living', label: { en: 'House and water (0 to 1)', id: 'Rumah dan air (0–1)' } },
  { id: 'schooling', label: { en: 'Schooling (0 to 1)', id: 'Sekolah anak (0–1)' }, only: 'children' },
  { id: 'parenting', label: { en: 'Parenting (0 to 1)', id: 'Pengasuhan (0–1)' }, only: 'children' },
  { id: 'trustGovernment', label: { en: 'Trust in government (0 to 1)', id: 'Percaya pemerintah (0–1)' } },
  { id: 'trustNgo', label: { en: 'Trust in the NGO (0 to 1)', id: 'Percaya LSM (0–1)' }, only: 'ngo' },
  { id: 'trustFacilitator', label: { en: 'Trust in facilitator (0 to 1)', id: 'Percaya pendamping (0–1)' } },
  { id: 'jealousy', label: { en: 'Jealousy (0 to 1)', id: 'Kecemburuan (0–1)' }, only: 'notZero' },
  { id: 'attendance', label: { en: 'Attendance', id: 'Kehadiran' } },
] as const satisfies readonly Fact[];

const unitOf = Object.fromEntries(columns.map(({ id, unit }) => [id, unit]));

/** One household as a person reads it. */
export function cardOf(world: World, h: number): HouseholdCard {
  const { household } = world;
  const ties = (column: Int32Array, width: number): number[] => Array.from(column.subarray(h * width, (h + 1) * width)).filter((other) => other >= 0);
  const children = household.under7[h] + household.primary[h] + household.junior[h] + household.senior[h];
  const holds = { children: children > 0, ngo: value(world, 'ngo.present') === 1 };
  const concerns = ({ id, only }: Fact) => (only === 'notZero' ? household[id][h] !== 0 : only === undefined || holds[only]);
  return {
    household: h,
    village: household.village[h],
    month: world.month,
    stage: household.stage[h],
    stageSince: household.stageSinceMonth[h],
    persons: household.persons[h],
    bondingTies: ties(household.bonding, bondingWidth),
    bridgingTies: ties(household.bridging, bridgingWidth),
    facilitator: household.facilitator[h],
    group: household.group[h],
    lastContactMonth: household.lastContactMonth[h],
    notes: notesOf(world, h),
    facts: facts.filter(concerns).map(({ id, label }) => ({ id, label, unit: unitOf[`household.${id}`], value: household[id][h] })),
  };
}

/** Bits of `recipient`, and how a shock was answered. */
const list = { pkh: 1, sembako: 2, blt: 4 } as const;
const answers: readonly HouseholdNote[] = ['notKnown', 'servedByGovernment', 'servedByNgo', 'turnedAway', 'turnedAway'];

function notesOf({ household, circle }: World, h: number): HouseholdNote[] {
  const { recipient, shock } = household;
  const group = household.circle[h];
  const holds: Partial<Record<HouseholdNote, boolean>> = {
    womanHeads: household.femaleHead[h] === 1,
    unaware: household.aware[h] === 0,
    unregistered: household.registered[h] === 0,
    pkh: (recipient[h] & list.pkh) > 0,
    sembako: (recipient[h] & list.sembako) > 0,
    blt: (recipient[h] & list.blt) > 0,
    conditionsMissed: household.missed[h] > 0,
    capital: household.grants[h] > 0,
    selfHelpGroup: group >= 0 && circle.kind[group] === 0,
    stallGroup: group >= 0 && circle.kind[group] === 1,
    inArrears: household.arrearsMonths[h] > 0,
    enterprise: household.enterprise[h] > 0,
    unsafe: household.unsafeMonths[h] > 0,
  };
  const kind = shockKinds[shock[h]];
  if (kind !== 'none') Object.assign(holds, { [kind]: true, [answers[household.served[h]]]: true });
  return householdNotes.filter((note) => holds[note]);
}
