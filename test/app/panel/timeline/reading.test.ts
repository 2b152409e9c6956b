import { describe, expect, it } from 'vitest'
import { timelineLayout } from '../../../../src/app/panel/timeline/layout'
import { calendarOf, monthByKey, sliderSentence } from '../../../../src/app/panel/timeline/reading'
import { formatter, words } from '../../../../src/words'

describe('keys on the timeline', () => {
  it('move a month, with Shift and by page twelve, to both ends', () => {
    const at = (key: string, shift = false) => monthByKey(key, shift, 37, 100)
    expect([at('ArrowRight'), at('ArrowUp'), at('ArrowLeft'), at('ArrowDown')]).toEqual([38, 38, 36, 36])
    expect([at('ArrowRight', true), at('ArrowLeft', true), at('PageUp'), at('PageDown')]).toEqual([49, 25, 49, 25])
    expect([at('Home'), at('End')]).toEqual([0, 100])
  })
  it('never leave the months that are known', () => {
    expect(monthByKey('ArrowLeft', true, 5, 100)).toBe(0)
    expect(monthByKey('PageUp', false, 95, 100)).toBe(100)
  })
  it('leave other keys alone', () => {
    expect(monthByKey('a', false, 5, 100)).toBeNull()
    expect(monthByKey(' ', false, 5, 100)).toBeNull()
  })
})

describe('the calendar of the run', () => {
  const at = (month: number, length: 'long' | 'short' = 'long') => calendarOf(words.id, formatter('id'), month, length)
  it('begins in January: month 14 is the February of the second year', () => {
    expect([at(0), at(1), at(12), at(13), at(14)]).toEqual(['awal', 'Januari tahun 1', 'Desember tahun 1', 'Januari tahun 2', 'Februari tahun 2'])
    expect(at(14, 'short')).toBe('Feb th. 2')
  })
})

describe('what the slider says', () => {
  const shares = [0.13, 0.25, 0.29, 0.23, 0.1]
  const say = (month: number, language: 'id' | 'en', known = shares) =>
    sliderSentence(words[language], formatter(language), month, 120, known, [{ month: 14, label: 'Staf lapangan 4 → 8' }], [{ month: 26, label: 'Banjir' }]).replaceAll('\u00a0', ' ')
  it('is the month and the share of every stage', () => {
    expect(say(37, 'id')).toBe('Bulan 37 dari 120, Januari tahun 4. Pra-Sejahtera 13 %, KS I 25 %, KS II 29 %, KS III 23 %, KS III Plus 10 %.')
  })
  it('adds decisions and shocks of this month', () => {
    expect(say(14, 'id')).toMatch(/ Keputusan: Staf lapangan 4 → 8\.$/)
    expect(say(26, 'en')).toMatch(/ Banjir begins\.$/)
  })
  it('says when a month is not computed', () => {
    expect(say(90, 'en', [NaN, NaN, NaN, NaN, NaN])).toBe('Month 90 of 120, June, year 8. Not computed yet.')
  })
})

describe('the room of the timeline', () => {
  it('keeps 158 px for the names of the stages on wide screens', () => {
    expect(timelineLayout(1100, 124)).toEqual({ isNarrow: false, left: 24, top: 22, width: 918, height: 78 })
  })
  it('gives all of it to the bands on narrow ones', () => {
    expect(timelineLayout(390, 102)).toEqual({ isNarrow: true, left: 14, top: 20, width: 362, height: 52 })
  })
})
