import { describe, expect, it } from 'vitest'
import { answerOf } from '../../../../src/app/panel/experiment/answer'
import { inSentence } from '../../../../src/app/panel/experiment/answer/answer'
import { sampleUpTo } from '../../../../src/app/panel/experiment/answer/sample'
import type { Experiment } from '../../../../src/lab'
import { luck, made, plain } from './made'

const staff = { parameter: 'ngo.facilitators', from: 0, to: 40, points: 5 }
const budget = { parameter: 'government.partnershipBudgetRpPerYear', from: 0, to: 2e9, points: 3 }
const chartOf = (asked: ReturnType<typeof made>, id: string) => answerOf(asked)?.charts.find((chart) => chart.id === id)
const title = (asked: ReturnType<typeof made>, chart = 0) => plain(answerOf(asked)?.charts[chart]?.title ?? '')
const along = (of: (staff: number, repeat: number) => number, experiment: Partial<Experiment> = {}) => made({ axes: [staff], ...experiment }, (set, repeat) => of(set['ngo.facilitators'], repeat))

describe('one setting', () => {
  it('says how far a line falls', () => {
    expect(title(along((x, r) => 0.2 - 0.001 * x + 0.01 * luck(r)))).toBe('Field staff from 0 to 40 people: poverty rate falls by 4.0 percentage points')
  })
  it('says where it levels off', () => {
    expect(title(along((x, r) => 0.2 - 0.002 * Math.min(x, 20) + 0.01 * luck(r)))).toBe('Field staff: poverty rate falls until about 20 people, then levels off')
  })
  it('says where it is lowest, when that is between the ends', () => {
    expect(title(along((x, r) => 0.2 + 0.0001 * (x - 20) * (x - 20) + 0.001 * luck(7 * r + x)))).toBe('Field staff: poverty rate is lowest at about 20 people')
  })
  it('names no effect when the interval of the pairs reaches zero', () => {
    // The ends lie half a point apart in the mean, and the luck of every run is its own.
    const noisy = along((x, r) => 0.2 - 0.000125 * x + 0.05 * luck(31 * r + x))
    expect(title(noisy)).toBe('Field staff from 0 to 40 people: no clear change in poverty rate')
    const told = answerOf(noisy)?.told[0]
    expect(told?.state).toBe('open')
    expect(plain(told?.detail ?? '')).toMatch(/about [\d,]+ more repeats would settle it at even odds$/)
  })
  it('says that nothing changes when every run is the same', () => {
    const same = along((_, r) => 0.2 + 0.05 * luck(r))
    const answer = answerOf(same)
    expect([0, 2].map((chart) => title(same, chart))).toEqual(['Field staff from 0 to 40 people changes nothing at all in poverty rate', 'All 4 other values give exactly what 0 people gives'])
    expect(answer?.told.map(({ state, text, detail }) => [state, plain(text), plain(detail)])).toEqual([['told', 'From 0 to 40 people nothing changes at all', 'exactly the same in 20 pairs']])
    expect(plain(answerOf({ ...same, language: 'id' })?.charts[0].title ?? '')).toBe('Staf lapangan dari 0 ke 40 orang sama sekali tidak mengubah angka kemiskinan')
  })
  it('finds a small effect under much luck that the pairs share', () => {
    expect(title(along((x, r) => 0.2 - 0.0001 * x + 0.2 * luck(r)))).toBe('Field staff from 0 to 40 people: poverty rate falls by 0.40 percentage points')
  })
  it('says so far, and only of values whose runs are all there', () => {
    const half = made({ axes: [staff] }, (set, r) => (set['ngo.facilitators'] <= 20 ? 0.2 - 0.001 * set['ngo.facilitators'] + 0.01 * luck(r) : r < 4 ? 0.9 : undefined))
    expect(title({ ...half, finished: false })).toBe('So far: Field staff from 0 to 20 people: poverty rate falls by 2.0 percentage points')
  })
  it('chooses among choices only one that stands out from all', () => {
    const methods = { parameter: 'registry.method', from: 0, to: 2, points: 3, values: [0, 1, 2] }
    const best = (gap: number) => made({ axes: [methods] }, (set, r) => 0.2 - (set['registry.method'] === 1 ? gap : 0) + 0.01 * luck(7 * r + set['registry.method']))
    expect(title(best(0.05))).toMatch(/^How families are listed: poverty rate is lowest with “.+”$/)
    expect(title(best(0))).toBe('How families are listed: no choice stands out in poverty rate')
  })
  it('leaves out runs that failed and has a row for every value', () => {
    const some = made({ axes: [staff] }, (set, r) => (r === 3 ? null : 0.2 - 0.001 * set['ngo.facilitators'] + 0.01 * luck(r)))
    const [chart] = answerOf(some)?.charts ?? []
    expect(chart.rows().rows.map((row) => row.at(-1))).toEqual(['19', '19', '19', '19', '19'])
    expect(chart.data().rows.map(([value]) => value)).toEqual([0, 10, 20, 30, 40])
  })
  it('stands at every point for the run in the middle, with what is to be read there', () => {
    const [chart] = answerOf(along((x, r) => 0.2 - 0.001 * x + 0.01 * luck(r)))?.charts ?? []
    const places = chart.places?.({ x: 0, y: 0, width: 600, height: 300 }) ?? []
    expect(places.map(({ point }) => point)).toEqual([0, 1, 2, 3, 4])
    expect(plain(places[0].label)).toMatch(/^Field staff 0 people: 20\.\d %, 95 % interval of the mean 19\.\d to 20\.\d %, 20 runs$/)
  })
})

describe('two settings', () => {
  const map = (of: (staff: number, budget: number, repeat: number) => number) => made({ kind: 'twoSettings', axes: [staff, budget], repeats: 12 }, (set, r) => of(set['ngo.facilitators'], set['government.partnershipBudgetRpPerYear'], r))
  it('says when one lever acts only with the other', () => {
    expect(title(map((x, money, r) => 0.2 - 0.001 * x * (money / 2e9) + 0.01 * luck(r) + 0.001 * luck(7 * r + x + money)), 1)).toMatch(/^Field staff moves poverty rate by −4\.\d+ pp where partnership budget is Rp 2\.0 bn\/year, not clearly where it is Rp 0\/year$/)
  })
  it('compares two levers that act for themselves', () => {
    expect(title(map((x, money, r) => 0.2 - 0.001 * x - 0.01 * (money / 2e9) + 0.01 * luck(r) + 0.0001 * luck(7 * r + x + money)), 1)).toBe('Field staff moves poverty rate by −4.0 pp, partnership budget by −1.0 pp')
  })
  it('says that neither changes anything when every run is the same', () => {
    const answer = answerOf(map((_, __, r) => 0.2 + 0.05 * luck(r)))
    expect(plain(answer?.charts[1].title ?? '')).toBe('Neither lever changes anything at all in poverty rate')
    expect(answer?.told.map(({ state }) => state)).toEqual(['told', 'told', 'told'])
    expect(plain(answer?.told[2].text ?? '')).toBe('The effect of field staff does not depend on partnership budget at all')
  })
  it('names neither when both are lost in luck', () => {
    expect(title(map((x, money, r) => 0.2 + 0.05 * luck(31 * r + x + money / 1e8)), 1)).toBe('Neither lever clearly changes poverty rate')
  })
})

describe('how sure', () => {
  const sure = (of: (repeat: number) => number, repeats = 60) => made({ kind: 'howSure', repeats }, (_, repeat) => of(repeat))
  it('says between which values the runs lie, and how few would have been enough', () => {
    const answer = answerOf(sure((r) => 0.1 + 0.02 * luck(r)))
    expect(plain(answer?.charts[0].title ?? '')).toMatch(/^Poverty rate at month 12: 95 % of 60 runs lie between 9\.\d+ and 10\.\d+ %$|^Poverty rate at month 12: 95 % of 60 runs lie between 9\.\d+ and 11\.\d+ %$/)
    expect(plain(answer?.told[1].text ?? '')).toMatch(/^\d runs are enough to tell that poverty rate falls by 10\.\d percentage points$|^\d runs are enough to tell that poverty rate falls by 10 percentage points$/)
  })
  it('of fewer than twenty runs says between which values all of them lie', () => {
    expect(plain(answerOf(sure((r) => 0.1 + 0.02 * luck(r), 6))?.charts[0].title ?? '')).toBe('Poverty rate at month 12: all 6 runs lie between 9.0 and 10.7 %')
  })
  it('does not tell a change that luck could have made', () => {
    const told = answerOf(sure((r) => 0.2 + 0.1 * luck(r) + 0.003))?.told[1]
    expect([told?.state, plain(told?.text ?? '')]).toEqual(['open', 'These runs cannot tell whether poverty rate changes'])
    expect(plain(told?.detail ?? '')).toMatch(/about [\d,]+ more runs would settle it at even odds, [\d,]+ with four chances in five$/)
  })
})

describe('which settings matter', () => {
  const levers = ['ngo.facilitators', 'group.invitedShare', 'shock.scale'].map((parameter) => ({ parameter, from: 0, to: parameter === 'ngo.facilitators' ? 40 : 1, points: 2 }))
  const ranked = (of: (set: Readonly<Record<string, number>>) => number) => made({ kind: 'whichMatter', axes: levers, repeats: 1 }, of)
  it('names the first, which way it acts, and how many hardly matter', () => {
    const answer = answerOf(ranked((set) => 0.2 - 0.1 * set['group.invitedShare'] + 0.001 * set['shock.scale']))
    expect(plain(answer?.charts[0].title ?? '')).toBe('Poverty rate depends most on families invited')
    expect(answer?.told.map(({ text }) => plain(text))).toEqual(['Families invited lowers it', 'Frequency of shocks raises it', '2 levers clearly move it by less than a tenth of the first'])
  })
  it('names those together that it does not set apart', () => {
    const both = ranked((set) => 0.2 + 0.1 * set['group.invitedShare'] * set['shock.scale'])
    expect(title(both)).toMatch(/^Poverty rate depends most on (families invited and frequency of shocks|frequency of shocks and families invited); which of them more is not clear$/)
    expect(answerOf(both)?.charts[0].rows().rows).toHaveLength(3)
  })
  it('does not say that a lever moves it whose interval begins at nothing', () => {
    // Shocks matter in one path of six.
    const once = made({ kind: 'whichMatter', axes: levers, repeats: 1 }, (set, _, point) => 0.2 - 0.1 * set['group.invitedShare'] + (point < 4 ? 0.02 * set['shock.scale'] : 0))
    const answer = answerOf(once)
    expect(answer?.told.map(({ state, text }) => [state, plain(text)])).toEqual([['told', 'Families invited lowers it'], ['open', 'Frequency of shocks: no clear effect'], ['told', '1 lever clearly moves it by less than a tenth of the first']])
    expect(plain(String(answer?.charts[0].rows().rows[1].at(-1)))).toBe('no clear effect')
  })
  it('counts as hardly anything what is so with its whole interval, and says how many are by the mean', () => {
    // The mean of shocks is 0.0083, less than a tenth of 0.1, but its interval reaches beyond.
    const wide = made({ kind: 'whichMatter', axes: levers, repeats: 1 }, (set, _, point) => 0.2 - 0.1 * set['group.invitedShare'] + (point < 4 ? 0.05 * set['shock.scale'] : 0))
    const told = answerOf(wide)?.told.at(-1)
    expect([told?.text, told?.detail]).toEqual(['1 lever clearly moves it by less than a tenth of the first', 'counted are those whose whole 95 % interval lies below that; by the mean alone it is 2'])
  })
  it('says once that nothing moves it', () => {
    expect(answerOf(ranked(() => 0.2))?.told.map(({ state, text }) => [state, plain(text)])).toEqual([['told', 'Poverty rate: none of these levers moves it']])
  })
  it('does not rank from one path', () => {
    const one = made({ kind: 'whichMatter', axes: levers, repeats: 1, trajectories: 2 }, (set, _, point) => (point < 4 ? 0.1 * set['shock.scale'] : undefined))
    expect(title(one)).toBe('Poverty rate: too few paths yet to rank')
  })
})

describe('shares of the variance', () => {
  const levers = ['ngo.facilitators', 'group.invitedShare', 'shock.scale'].map((parameter) => ({ parameter, from: 0, to: parameter === 'ngo.facilitators' ? 40 : 1, points: 2 }))
  const shares = (samples: number, of: (set: Readonly<Record<string, number>>) => number) => answerOf(made({ kind: 'sobol', axes: levers, repeats: 1, samples, seed: 4 }, of))
  const answer = shares(32, (set) => 0.2 + 0.1 * set['shock.scale'] + 0.001 * set['group.invitedShare'])
  it('are told within 0 to 100 %: all of it, or hardly any, which gets no tick', () => {
    expect(answer?.told.map(({ state, text }) => [state, plain(text)])).toEqual([
      ['told', 'Frequency of shocks explains practically all of it, alone and with others'], ['open', 'Families invited explains hardly any of it'], ['open', 'Field staff explains hardly any of it'],
    ])
  })
  it('say where an estimate lies above 100 % because of too few samples, and draw nothing beyond', () => {
    const total = Number(answer?.charts[0].data().rows[0][6])
    expect(total).toBeGreaterThan(1.005)
    expect(plain(answer?.told[0].detail ?? '')).toMatch(/^1\d\d %, .*; above 100 % only because the samples are few$/)
    expect(answer?.charts[0].subtitle).toContain('Estimates below 0 or above 100 %')
    const ticks = (answer?.charts[0].draw({ x: 0, y: 0, width: 600, height: 200 }) ?? []).flatMap((mark) => (mark.kind === 'text' && /^[−\d]+$/.test(mark.text) ? [mark.text] : []))
    expect([ticks[0], ticks.at(-1)]).toEqual(['0', '100'])
  })
})

describe('what explains the change', () => {
  // Enabling is worth 1 point, empowering 3, protecting nothing but luck; masks count from nobody to everybody.
  const shares = (scale: number, own: number) => made({ kind: 'attribution', repeats: 12 }, (_, r, mask) => 0.2 - scale * (0.01 * (mask & 1) + 0.03 * ((mask >> 1) & 1)) + 0.05 * luck(r) + own * luck(31 * r + mask))
  it('puts the fall down to who brought it, and all shares add up to it', () => {
    const answer = answerOf(shares(1, 0.001))
    expect(plain(answer?.charts[0].title ?? '')).toBe('Empowering explains about 75 % of the fall in poverty rate')
    expect(answer?.told.map(({ state }) => state)).toEqual(['told', 'told', 'told', 'open'])
    const rows = answer?.charts[0].data().rows ?? []
    const [whole, ...parts] = [...rows].reverse().map(([, share]) => Number(share))
    expect(parts.reduce((sum, share) => sum + share, 0)).toBeCloseTo(whole, 12)
  })
  it('names nobody as the main one while another may have as much', () => {
    // Enabling is worth 2 points, protecting 3 points in one half of the seeds and −1 in the other.
    const open = made({ kind: 'attribution', repeats: 12 }, (_, r, mask) => 0.2 - 0.02 * (mask & 1) - (r % 2 ? 0.03 : -0.01) * ((mask >> 2) & 1))
    expect(title(open)).toBe('Clearly part of the fall in poverty rate: Enabling (about 65 %); the part of protecting is not clear')
    expect(answerOf(open)?.told[2].text).toBe('Empowering: no part in it at all')
  })
  it('says what is not there when a player is left out', () => {
    expect(answerOf(shares(1, 0.001))?.told.map(({ about }) => about?.slice(0, 27))).toEqual([undefined, ...Array.from({ length: 3 }, () => 'Money of government and NGO')])
  })
  it('puts nothing down to anybody when the whole is not clear', () => {
    const answer = answerOf(shares(0.01, 0.1))
    expect(plain(answer?.charts[0].title ?? '')).toBe('The programme shows no clear change in poverty rate')
    expect(answer?.told.map(({ state }) => state)).toEqual(['open', 'open', 'open', 'open'])
    expect(answer?.charts[0].rows().rows.map((row) => row.at(-1))).toEqual(['–', '–', '–', '–'])
    expect(answer?.charts[0].subtitle).toContain('The interval of the whole reaches zero')
  })
  it('says the same of the whole and of the combination of all, while runs come in too', () => {
    for (const asked of [shares(1, 0.01), { ...shares(1, 0.01), finished: false, growing: true }]) {
      const [parts, combinations] = answerOf(asked)?.charts ?? []
      expect(combinations.data().rows.at(-1)?.slice(1)).toEqual(parts.data().rows.at(-1)?.toSpliced(4, 1).slice(1))
    }
  })
  it('tells nothing from four pairs, in either chart', () => {
    const four = made({ kind: 'attribution', repeats: 4 }, (_, r, mask) => 0.2 - 0.01 * (mask & 1) + 0.001 * luck(31 * r + mask))
    const answer = answerOf(four)
    expect(answer?.charts.map((chart) => plain(chart.title))).toEqual(['What the programme changes in poverty rate: 4 pairs are too few to tell, it takes 5', 'Combinations against no programme: 4 pairs are too few to tell, it takes 5'])
    expect(answer?.told.map(({ state, text }) => [state, text])).toEqual([['open', '4 repeats are too few to tell anything; it takes at least 5, that is 1 more']])
  })
})

describe('an experiment that is finished', () => {
  it('with too few repeats says how many more it takes, and nothing of runs to come', () => {
    const two = made({ kind: 'twoSettings', axes: [staff, budget], repeats: 3 }, (_, r) => 0.2 + 0.05 * luck(r))
    const answer = answerOf(two)
    expect(answer?.charts.map((chart) => plain(chart.title))).toEqual([
      'Poverty rate by field staff: 3 repeats are too few to compare, it takes 5', 'Poverty rate: 3 repeats are too few to compare, it takes 5', 'Poverty rate by partnership budget: 3 repeats are too few to compare, it takes 5',
    ])
    expect(answer?.told.map(({ text }) => text)).toEqual(['3 repeats are too few to tell anything; it takes at least 5, that is 2 more'])
    expect(answerOf({ ...two, language: 'id' })?.told[0].text).toBe('3 ulangan terlalu sedikit untuk menyimpulkan apa pun; perlu sekurangnya 5, yaitu 2 lagi')
  })
  it('says what the line of a fan is and what its title tells', () => {
    expect(plain(chartOf(along((x, r) => 0.2 - 0.001 * x + 0.01 * luck(r)), 'setting')?.subtitle ?? '')).toContain('Line: median of the runs. The title tells the mean difference, pair by pair on the same luck')
    expect(plain(chartOf(made({ axes: [staff], repeats: 3 }, (_, r) => 0.2 + 0.05 * luck(r)), 'setting')?.subtitle ?? '')).not.toContain('The title')
  })
})

describe('an answer', () => {
  it('is none before the first run, and never without a title in the other language', () => {
    const none = made({ axes: [staff] }, () => undefined)
    expect(answerOf(none)).toBeNull()
    const answer = answerOf({ ...along((x, r) => 0.2 - 0.001 * x + 0.01 * luck(r)), language: 'id' })
    expect(plain(answer?.charts[0].title ?? '')).toBe('Staf lapangan dari 0 ke 40 orang: angka kemiskinan turun 4,0 poin persentase')
  })
  it('keeps capitals of names within sentences', () => {
    expect(['Poverty rate', 'PKH quota', 'Gini ratio', 'KS II', 'Angka kemiskinan'].map(inSentence)).toEqual(['poverty rate', 'PKH quota', 'Gini ratio', 'KS II', 'angka kemiskinan'])
  })
})

describe('while runs come in', () => {
  const growing = { finished: false, growing: true }
  const lines = (asked: ReturnType<typeof made>, ink: string) => (chartOf(asked, 'setting')?.draw({ x: 0, y: 0, width: 700, height: 300 }) ?? []).flatMap((mark) => (mark.kind === 'path' && mark.ink === ink ? [mark.d] : []))
  /** Heights of the places that a path goes through. */
  const heights = (d: string) => [...d.matchAll(/[\d.]+,([\d.]+)/g)].map(([, y]) => Number(y))
  it('a line that does not move is flat whatever number of seeds its points have', () => {
    // Staff does nothing: 3 seeds at 0, 2 at 10, 1 at 20, none further on. Seeds differ much.
    const flat = { ...made({ axes: [staff] }, (set, r) => (r < [3, 2, 1, 0, 0][set['ngo.facilitators'] / 10] ? 0.2 + 0.1 * luck(r) : undefined)), ...growing }
    const [line] = lines(flat, 'medianOpen')
    expect(heights(line)).toHaveLength(3)
    expect(new Set(heights(line)).size).toBe(1)
    expect(plain(chartOf(flat, 'setting')?.subtitle ?? '')).toMatch(/Dashed: only the one seed that these values have in common so far$/)
  })
  it('what is whole is not joined to what is not', () => {
    // Three values have all 20 seeds, two have the first four, whose poverty happens to be high.
    const some = { ...made({ axes: [staff] }, (set, r) => (set['ngo.facilitators'] <= 20 ? 0.2 + (r < 4 ? 0.05 : 0) + 0.01 * luck(r) : r < 4 ? 0.25 + 0.01 * luck(r) : undefined)), ...growing }
    const [[whole], [open]] = [lines(some, 'run'), lines(some, 'medianOpen')].map((paths) => paths.map(heights))
    expect([whole.length, new Set(whole).size, open.length, new Set(open).size]).toEqual([3, 1, 3, 1])
    expect(open[0]).toBeLessThan(whole[2])
  })
  it('leaves points without runs out, and says so of one that is chosen', () => {
    // The second half of a sweep: the first points have nothing.
    const shard = { ...made({ axes: [staff] }, (set, r) => (set['ngo.facilitators'] >= 20 ? 0.2 - 0.001 * set['ngo.facilitators'] + 0.01 * luck(r) : undefined)), finished: false }
    expect(title(shard)).toBe('So far: Field staff from 20 to 40 people: poverty rate falls by 2.0 percentage points')
    expect(plain(chartOf(shard, 'months')?.title ?? '')).toBe('Field staff 20 people: poverty rate falls by 2.0 percentage points by month 12')
    const none = answerOf({ ...shard, chosen: 0 })?.charts.find(({ id }) => id === 'months')
    expect(plain(none?.title ?? '')).toBe('Field staff 0 people: no runs here yet')
    expect(none?.draw({ x: 0, y: 0, width: 600, height: 300 }).filter((mark) => mark.kind === 'text' && mark.text === '100')).toEqual([])
    expect(answerOf(shard)?.told.map(({ text }) => plain(text))).toEqual(['From 20 to 40 people it falls by 2.0 percentage points'])
  })
  it('a map holds only what compares', () => {
    // Neither lever does anything; the first cell has three seeds, the others one, the last none.
    const map = { ...made({ kind: 'twoSettings', axes: [staff, budget], repeats: 12 }, (_, r, point) => (r < (point === 0 ? 3 : point === 14 ? 0 : 1) ? 0.2 + 0.1 * luck(r) : undefined)), ...growing }
    expect(new Set(chartOf(map, 'map')?.data().rows.map((row) => `${row[2]} ${row[5]}`))).toEqual(new Set([`${0.2 + 0.1 * luck(0)} 1`, 'NaN 0']))
  })
  it('says that runs are still on their way only where they are', () => {
    const some = made({ axes: [staff] }, (set, r) => (set['ngo.facilitators'] <= 20 || r < 4 ? 0.2 + 0.01 * luck(r) : undefined))
    const words = (running: boolean) => (chartOf({ ...some, finished: false, growing: running }, 'setting')?.draw({ x: 0, y: 0, width: 700, height: 300 }) ?? []).flatMap((mark) => (mark.kind === 'text' && /run/.test(mark.text) ? [mark.text] : []))
    expect([words(true), words(false)]).toEqual([['still running'], ['not all runs yet']])
  })
  it('shares are worked out of samples that grow by a quarter, of whole seeds only', () => {
    expect(Array.from({ length: 20 }, (_, count) => sampleUpTo(count, true))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 10, 10, 12, 12, 12, 15, 15, 15, 18, 18])
    expect(sampleUpTo(19, false)).toBe(19)
    // Six seeds are whole, and of the seventh half.
    const some = made({ kind: 'attribution', repeats: 12 }, (_, r, mask) => (r < 6 || (r === 6 && mask < 4) ? 0.2 - 0.01 * (mask & 1) + 0.01 * luck(r) : undefined))
    const seeds = (growing: boolean) => answerOf({ ...some, finished: false, growing })?.charts[0].data().rows[0].at(-1)
    expect([seeds(true), seeds(false)]).toEqual([6, 6])
  })
})
