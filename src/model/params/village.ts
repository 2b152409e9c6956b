import { cite } from '../citations';
import type { Parameter } from '../declare';

/** Villages: mutual help and ties. */
export const villageParameters = [
  {
    id: 'village.gotongRoyong', actor: 'village', when: 'setup', level: 'main', unit: 'index',
    label: { en: 'Gotong royong', id: 'Gotong royong' },
    about: { en: 'Mean strength of mutual help in the villages: attendance and help after a shock rise with it, and jealousy is softened by it.', id: 'Rata-rata kekuatan gotong royong di desa: kehadiran dan bantuan setelah guncangan naik bersamanya, dan kecemburuan mereda olehnya.' },
    min: 0.2, max: 0.9, step: 0.05, default: 0.65, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0.2–0.9. In Pilang mutual help and cooperation are described as strong; the level is not measured.', id: 'Asumsi; rentang wajar 0,2–0,9. Di Pilang budaya saling membantu dan kerja sama digambarkan masih kental; tarafnya tidak diukur.' }, 'shoeladina2023'),
  },
  {
    id: 'village.gotongRoyongSpread', actor: 'village', when: 'setup', level: 'detail', unit: 'index',
    label: { en: 'Villages differ in gotong royong', id: 'Perbedaan gotong royong antardesa' },
    about: { en: 'Standard deviation of gotong royong between villages.', id: 'Simpangan baku gotong royong antardesa.' },
    min: 0, max: 0.25, step: 0.01, default: 0.12, status: 'assumed',
    source: { en: 'Assumed; plausible range 0–0.25. No comparison of villages was found.', id: 'Asumsi; rentang wajar 0–0,25. Tidak ditemukan perbandingan antardesa.' },
  },
  {
    id: 'village.neighbourhoodFamilies', actor: 'village', when: 'setup', level: 'detail', unit: 'families',
    label: { en: 'Families in a neighbourhood (RT)', id: 'Keluarga dalam satu RT' },
    about: { en: 'Families in an RT; bonding ties stay inside it.', id: 'Jumlah keluarga dalam satu RT; ikatan bonding tetap di dalamnya.' },
    min: 15, max: 60, step: 1, whole: true, default: 35, status: 'assumed',
    source: { en: 'Assumed; plausible range 15–60 families, with 30–40 taken as usual. No figure was found.', id: 'Asumsi; rentang wajar 15–60 keluarga, dengan 30–40 dianggap lazim. Tidak ditemukan angkanya.' },
  },
  {
    id: 'village.bondingTies', actor: 'village', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Bonding ties', id: 'Ikatan bonding' },
    about: { en: 'Mean bonding ties per household at month 0, at most 8: neighbours who help, tell and vouch for each other.', id: 'Rata-rata ikatan bonding per keluarga pada bulan 0, paling banyak 8: tetangga yang saling bantu, memberi kabar, dan menjamin.' },
    min: 0, max: 8, step: 1, default: 7, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 5–12 ties, of which the model keeps 8 at most. The kinds of ties follow the literature on social capital; their number is not measured.', id: 'Asumsi; rentang wajar 5–12 ikatan, yang dalam model paling banyak 8. Jenis ikatannya mengikuti pustaka modal sosial; jumlahnya tidak diukur.' }, 'woolcockNarayan2000'),
  },
  {
    id: 'village.bridgingTies', actor: 'village', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Bridging ties', id: 'Ikatan bridging' },
    about: { en: 'Mean ties per household to another neighbourhood or village at month 0, at most 2.', id: 'Rata-rata ikatan ke RT atau desa lain per keluarga pada bulan 0, paling banyak 2.' },
    min: 0, max: 2, step: 0.05, default: 1, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0.3–3 ties a household, of which the model keeps two at most. The number is not measured.', id: 'Asumsi; rentang wajar 0,3–3 ikatan per keluarga, yang dalam model paling banyak dua. Jumlahnya tidak diukur.' }, 'woolcockNarayan2000'),
  },
  {
    id: 'village.linkingTies', actor: 'village', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Linking ties', id: 'Ikatan linking' },
    about: { en: 'Share of households that know somebody in office at month 0: new know-how, help and corrections of the list come through such ties.', id: 'Bagian keluarga yang kenal pejabat pada bulan 0: pengetahuan baru, bantuan, dan perbaikan daftar datang melalui ikatan ini.' },
    min: 0, max: 1, step: 0.05, default: 0.2, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–1 tie a household. The number is not measured.', id: 'Asumsi; rentang wajar 0–1 ikatan per keluarga. Jumlahnya tidak diukur.' }, 'woolcockNarayan2000'),
  },
] as const satisfies readonly Parameter[];
