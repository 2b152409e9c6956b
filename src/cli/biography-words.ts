import type { Text } from '../model';

export const biographyWords = {
  about: { en: 'tell the story of one household: what happened to it, when, and which process did it', id: 'menceritakan satu keluarga: apa yang terjadi, kapan, dan proses mana yang melakukannya' },
  needs: { en: 'a scenario (its id or a file) and the number of a family', id: 'skenario (id atau berkasnya) dan nomor keluarga' },
  familyNumber: { en: 'the number of a family, from 1', id: 'nomor keluarga, mulai dari 1' },
  watching: { en: 'Following the household', id: 'Mengikuti keluarga' },
  events: { en: 'What happened', id: 'Yang terjadi' },
  nothing: { en: 'nothing', id: 'tidak ada' },
  books: { en: 'Books of the last twelve months, Rp', id: 'Pembukuan dua belas bulan terakhir, Rp' },
} as const satisfies Readonly<Record<string, Text>>;
