import type { Text } from '../model';

export const moneyCliWords = {
  about: { en: 'where the money went: from its source through actors and efforts to what became of it', id: 'ke mana uangnya: dari sumber melalui pelaku dan upaya sampai pada nasibnya' },
  periodExpected: { en: 'month:1 to month:{months}, year:1 to year:{years}, or run', id: 'month:1 sampai month:{months}, year:1 sampai year:{years}, atau run' },
  from: { en: 'From → to', id: 'Dari → ke' },
  rupiah: { en: 'Rupiah', id: 'Rupiah' },
  share: { en: 'Share', id: 'Bagian' },
  places: { en: 'Places', id: 'Tempat' },
  ribbons: { en: 'Ribbons', id: 'Pita' },
  cameIn: { en: 'By the ledger {moved} came in over these months and {held} lay there before: {all}.', id: 'Menurut pembukuan, {moved} masuk selama bulan-bulan ini dan {held} sudah ada sebelumnya: {all}.' },
  wentOut: { en: '{moved} went to its end and {held} lay there afterwards: {all}.', id: '{moved} sampai pada nasibnya dan {held} masih ada sesudahnya: {all}.' },
  balance: { en: 'Each of the {places} places between gives out what comes in.', id: 'Masing-masing dari {places} tempat di antaranya mengeluarkan sebanyak yang masuk.' },
} as const satisfies Readonly<Record<string, Text>>;
