import type { Declared } from '../../derive';
import { efforts } from '../../model';
import type { Text } from '../../model';
import { fates } from '../../run';
import { modelPageWords, words } from '../../words';
import type { Words } from '../../words';
import type { Level } from '../table';

const both = (pick: (text: Words) => string): Text => ({ en: pick(words.en), id: pick(words.id) });

/** Where a number comes from. */
export const statusLevels: readonly Level[] = (['source', 'derived', 'assumed'] as const).map((id) => ({ id, label: both((text) => text.status[id]) }));

export const whenLevels: readonly Level[] = (['setup', 'live'] as const).map((id) => ({ id, label: { en: modelPageWords.en.when[id], id: modelPageWords.id.when[id] } }));

export const actorLevels: readonly Level[] = (Object.keys(words.en.actor) as (keyof Words['actor'])[]).map((id) => ({ id, label: both((text) => text.actor[id]) }));

export const originLevels: readonly Level[] = [
  { id: 'scenario', label: { en: 'scenario', id: 'skenario' } },
  { id: 'player', label: { en: 'player', id: 'pemain' } },
];

export const effortLevels: readonly Level[] = [
  ...efforts.map((id) => ({ id, label: both((text) => text.effort[id]) })),
  { id: 'administration', label: { en: 'Administration', id: 'Administrasi' } },
  { id: 'none', label: { en: 'None of the three', id: 'Di luar ketiga upaya' } },
];

const fateWords: Readonly<Record<(typeof fates)[number], Text>> = {
  delivered: { en: 'Reached its purpose in time', id: 'Sampai tujuan tepat waktu' },
  overhead: { en: 'Overhead', id: 'Biaya umum' },
  late: { en: 'Reached its purpose late', id: 'Sampai tujuan terlambat' },
  leaked: { en: 'Leaked', id: 'Bocor' },
  unspent: { en: 'Returned unspent', id: 'Kembali tak terpakai' },
  passed: { en: 'Passed on between partners', id: 'Diteruskan antarmitra' },
  private: { en: 'Private money of households', id: 'Uang pribadi keluarga' },
};
export const fateLevels: readonly Level[] = fates.map((id) => ({ id, label: fateWords[id] }));

export const accountLevels = ({ accounts }: Declared): Level[] => accounts.map(({ id, about }) => ({ id, label: about }));
export const lineLevels = ({ lines }: Declared): Level[] => lines.map(({ id, about }) => ({ id, label: about }));
