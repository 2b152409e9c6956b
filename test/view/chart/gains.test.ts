import { describe, expect, it } from 'vitest'
import { dotsOf, dotValue, gainsChart } from '../../../src/view/chart'
import type { GainsChart } from '../../../src/view/chart'

const bin = (zone: 'worse' | 'same' | 'better', from: number, to: number, ...byStage: number[]) => ({ zone, from, to, byStage })
const chart = (same: number): GainsChart => ({
  bins: [bin('worse', -Infinity, -5, 0, 0, 0, 0, 0), bin('same', -5, 5, same, 0, 0, 0, 0), bin('better', 5, Infinity, 3, 0, 0, 0, 2)],
  edgeText: String,
  zoneTexts: { worse: '0 %', same: '80 %', better: '20 %' },
  never: { title: 'Never', fifths: [{ share: 0.25, name: 'poorest', text: '1 of 4' }] },
})

describe('dots of households', () => {
  it('stand for as few households as there is room for', () => {
    expect([20, 500, 1200].map((same) => dotValue(chart(same), 412, 230))).toEqual([1, 2, 5])
  })
  it('are as many as the bin has, whatever its stages', () => {
    expect(dotsOf([3, 0, 0, 0, 2], 1)).toEqual([0, 0, 0, 4, 4])
    expect(dotsOf([4, 4, 4, 4, 4], 5)).toHaveLength(4)
    expect(dotsOf([1, 1, 0, 0, 0], 5)).toEqual([])
  })
  it('are drawn by stage, the zones and their shares under them', () => {
    const marks = gainsChart(chart(20), { x: 0, y: 0, width: 412, height: 230 })
    const dots = (ink: string) => marks.filter((mark) => mark.ink === ink).flatMap((mark) => (mark.kind === 'path' ? mark.d.split('M').slice(1) : []))
    expect([dots('home1').length, dots('home5').length, dots('home2').length]).toEqual([23, 2, 0])
    expect(marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toEqual(['-5', '5', '0 %', '80 %', '20 %', 'Never', '1 of 4', 'poorest'])
  })
})
