import type { Indicator } from '../../src/model'
import { mark, type Frame, type WorldLayout } from '../../src/run'
import type { RunSeries, Series } from '../../src/view/chart'

/** Series, frames and villages that look like a run and come from none: for looking at panels without a model. */

export const horizon = 120
export const villageNames = ['Melati', 'Kenanga', 'Cempaka', 'Dahlia', 'Seroja', 'Bakung', 'Teratai', 'Kemuning', 'Anggrek', 'Flamboyan', 'Mawar']
const familiesPerVillage = 90
export const families = villageNames.length * familiesPerVillage

const declare = (id: string, id_: string, en: string, unit: Indicator['unit'], symbol?: string): Indicator => ({
  id, label: { id: id_, en }, about: { id: `Tentang ${id_.toLowerCase()}.`, en: `About ${en.toLowerCase()}.` }, unit, better: 'down', scope: 'both', source: { id: 'Rekaan.', en: 'Made up.' }, ...(symbol ? { symbol } : {}),
})

export const indicators: readonly Indicator[] = [
  declare('p0', 'Angka kemiskinan', 'Poverty rate', 'share', 'P0'),
  declare('p1', 'Indeks kedalaman kemiskinan', 'Poverty gap index', 'share', 'P1'),
  declare('m0', 'Deprivasi multidimensi', 'Multidimensional deprivation', 'index', 'M0'),
  declare('gini', 'Rasio Gini', 'Gini ratio', 'index'),
  declare('reachedEver', 'Keluarga terjangkau', 'Families reached', 'families'),
  declare('programmeSpentRp', 'Dana terpakai', 'Spent so far', 'rupiah'),
  declare('stagePraSejahtera', 'Pra-Sejahtera', 'Pra-Sejahtera', 'share'),
  declare('stageKs1', 'KS I', 'KS I', 'share'),
  declare('stageKs2', 'KS II', 'KS II', 'share'),
  declare('stageKs3', 'KS III', 'KS III', 'share'),
  declare('stageKs3Plus', 'KS III Plus', 'KS III Plus', 'share'),
]

/** A curve that falls by `effect` over the run, with two shocks. */
function curve(months: number, start: number, effect: number, wobble: number, phase: number): Float64Array {
  return Float64Array.from({ length: months + 1 }, (_, month) => {
    const t = month / 120
    const shock = (at: number) => (month < at ? 0 : start * 0.13 * Math.exp(-(month - at) / 9) * Math.min(1, (month - at + 1) / 4))
    return start * (1 - effect * (1 - Math.exp(-2.2 * t))) + shock(26) + shock(60) + start * wobble * Math.sin(month / 3.1 + phase) * Math.cos(month / 7.7)
  })
}

export function madeUpRun(known: number, partnership: boolean, months = horizon): RunSeries {
  const effect = partnership ? 0.62 : 0.18
  const p0 = curve(months, 0.182, effect, 0.012, 0)
  const pra = p0.map((value) => value * 0.86)
  const ks1 = p0.map((value) => 0.08 + value * 0.95)
  const ks2 = p0.map((value) => 0.25 + value * 0.2)
  const rest = p0.map((_, month) => 1 - pra[month] - ks1[month] - ks2[month])
  const table: Record<string, Float64Array> = {
    p0,
    p1: p0.map((value) => value * 0.2),
    m0: curve(months, 0.154, effect * 0.8, 0.006, 1),
    gini: curve(months, 0.316, effect * 0.12, 0.001, 2),
    reachedEver: p0.map((_, month) => Math.round(month < 6 ? 0 : (partnership ? 0.62 : 0.16) * families * (1 - Math.exp(-(month - 6) / 30)))),
    programmeSpentRp: p0.map((_, month) => month * (partnership ? 97_800_000 : 50_000_000)),
    stagePraSejahtera: pra, stageKs1: ks1, stageKs2: ks2,
    stageKs3: rest.map((share) => share * 0.69),
    stageKs3Plus: rest.map((share) => share * 0.31),
  }
  return { values: (id) => table[id], known }
}

export function villageSeries(id: string, village: number): { run: Series | null; baseline: Series | null } {
  const scale = id === 'programmeSpentRp' ? 5e9 : id === 'reachedEver' ? 80 : 0.16
  const of = (effect: number) => ({ values: curve(horizon, scale * (0.7 + 0.06 * village), effect, 0.03, village), known: horizon + 1 })
  return { run: of(village % 3 ? 0.55 : 0.1), baseline: of(0.1) }
}

export const layout: WorldLayout = {
  villageNames,
  assisted: villageNames.map((_, village) => village % 3 > 0),
  firstHousehold_v: Int32Array.from({ length: villageNames.length + 1 }, (_, village) => village * familiesPerVillage),
  village_g: Int32Array.from({ length: 6 }, (_, g) => g),
  nodes: [
    { kind: 'national', row: 0 }, { kind: 'government', row: 0 }, { kind: 'forum', row: 0 }, { kind: 'donor', row: 0 }, { kind: 'ngo', row: 0 },
    ...villageNames.map((_, row) => ({ kind: 'village' as const, row })),
  ],
}

export function frameAt(month: number, run: RunSeries): Frame {
  const flows = [[0, 1, 2, 60e6], [1, 2, 0, 29e6], [1, 4, 1, 20e6], [3, 4, 1, 15e6], [4, 5, 1, 12e6], [1, 6, 2, 9e6], [1, 7, 0, 14e6]]
  const shares = [0.13, 0.38, 0.67, 0.9, 1]
  return {
    month,
    stage_h: Uint8Array.from({ length: families }, (_, h) => 1 + shares.findIndex((share) => ((h * 0.618) % 1) < share)),
    marks_h: Uint8Array.from({ length: families }, (_, h) => (h % 3 ? 0 : mark.attended) | (h % 4 ? 0 : mark.contacted) | (h % 9 ? 0 : mark.shocked) | (h % 18 ? 0 : mark.served) | (h % 5 ? 0 : mark.transfer)),
    employer_f: Uint8Array.of(0, 0, 1, 1, 1),
    families_f: Uint16Array.of(34, 20, 32, 18, 36),
    load_f: Float32Array.of(1.13, 0.66, 1.07, 0.6, 1.2),
    assignedFacilitator: Uint16Array.of(0, 0, 1, 2, 3, 4),
    assignedVillage: Uint16Array.of(1, 2, 4, 5, 7, 8),
    assignedFamilies: Uint16Array.of(17, 17, 20, 32, 18, 36),
    members_g: new Uint16Array(6).fill(12),
    attending_g: new Uint16Array(6).fill(8),
    flowFrom: Uint16Array.from(flows, ([from]) => from),
    flowTo: Uint16Array.from(flows, ([, to]) => to),
    flowEffort: Uint8Array.from(flows, ([, , effort]) => effort),
    flowRp: Float64Array.from(flows, ([, , , rupiah]) => rupiah),
    forum: [0.62, 0.54, 0.41],
    indicators: Float64Array.from(indicators, ({ id }) => run.values(id)?.[month] ?? NaN),
    villageIndicators: Float64Array.from({ length: villageNames.length * indicators.length }, (_, place) => (place % indicators.length === 0 ? 0.09 + 0.01 * Math.floor(place / indicators.length) : 0)),
    shocks: month === 26 ? [{ month, kind: 'flood', label: { id: 'Banjir', en: 'Flood' }, villages: [0, 1, 2] }] : [],
  }
}
