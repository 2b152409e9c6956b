import { createRoot, type Root } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Timeline, type TimelineProps } from '../../src/app/panel/timeline'
import { pngOfSvg } from '../../src/app/part/picture'

let root: Root | null = null
afterEach(() => {
  root?.unmount()
  document.body.replaceChildren()
})

/** A timeline of 100 months in a box of 1,018 px, so that a month is 8.36 px wide. */
function show(props: Partial<TimelineProps> = {}) {
  const values = new Float64Array(101).fill(0.2)
  const calls = { onSeek: vi.fn<(month: number) => void>(), onPlay: vi.fn<(isPlaying: boolean) => void>(), onSpeed: vi.fn<(speed: number) => void>(), onSelectMonth: vi.fn<(month: number) => void>() }
  const place = document.createElement('div')
  place.style.cssText = 'position: fixed; left: 0; top: 0; width: 1018px; height: 162px'
  document.body.append(place)
  root = createRoot(place)
  const all: TimelineProps = {
    language: 'en', run: { values: () => values, known: 81 }, baseline: null, horizon: 100, month: 40, isPlaying: false, speeds: [1, 4, 12], speed: 4,
    decisions: [{ month: 20, label: 'Field staff 4 → 8' }], selectedMonth: -1, shocks: [], ...calls, ...props,
  }
  const again = (other: Partial<TimelineProps>) => flushSync(() => root?.render(<Timeline {...all} {...other} />))
  again({})
  const find = (selector: string) => place.querySelector(selector) as HTMLElement
  return { calls, find, again, slider: find('[role=slider]') }
}

function point(slider: HTMLElement, kind: string, share: number) {
  const { left, width, top } = slider.getBoundingClientRect()
  slider.dispatchEvent(new PointerEvent(kind, { bubbles: true, pointerId: 1, button: 0, isPrimary: true, clientX: left + share * width, clientY: top + 10 }))
}

describe('the timeline', () => {
  it('goes to the month that is pressed, and follows the drag but not a mere hover', () => {
    const { calls, slider } = show()
    slider.setPointerCapture = () => {}
    let isHeld = false
    slider.hasPointerCapture = () => isHeld
    point(slider, 'pointermove', 0.1)
    expect(calls.onSeek).not.toHaveBeenCalled()
    point(slider, 'pointerdown', 0.25)
    isHeld = true
    point(slider, 'pointermove', 0.5)
    expect(calls.onSeek.mock.calls).toEqual([[25], [50]])
  })
  it('never goes to a month that is not computed', () => {
    const { calls, slider } = show()
    slider.setPointerCapture = () => {}
    point(slider, 'pointerdown', 0.95)
    expect(calls.onSeek.mock.calls).toEqual([[80]])
  })
  it('keeps the arrows to itself, so that the page does not move the month twice', async () => {
    const page = vi.fn<(event: Event) => void>()
    window.addEventListener('keydown', page)
    const { calls, slider } = show()
    slider.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(calls.onSeek.mock.calls).toEqual([[41]])
    expect(page).not.toHaveBeenCalled()
    window.removeEventListener('keydown', page)
  })
  it('lights a pin and lets it go', async () => {
    const { calls, find } = show({ selectedMonth: 20 })
    const pin = find('.timeline-pins button')
    expect([pin.getAttribute('aria-label'), pin.getAttribute('aria-pressed')]).toEqual(['Month 20: Field staff 4 → 8', 'true'])
    await userEvent.click(pin)
    expect(calls.onSelectMonth.mock.calls).toEqual([[-1]])
  })
  it('redraws nothing for another month but the veil and the playhead, which move', () => {
    const { find, again } = show({ month: 40 })
    const watched = new MutationObserver(() => {})
    watched.observe(find('.timeline-drawing'), { attributes: true, childList: true, characterData: true, subtree: true })
    again({ month: 50 })
    expect(watched.takeRecords().map(({ target, attributeName }) => `${(target as Element).getAttribute('class')} ${attributeName}`)).toEqual(['timeline-veil transform', 'timeline-playhead transform'])
    const width = find('[role=slider]').getBoundingClientRect().width
    expect(find('.timeline-playhead').getAttribute('transform')).toBe(`translate(${width / 2} 0)`)
  })
})

describe('a picture of a chart', () => {
  it('is a PNG of twice its size', async () => {
    const blob = await pngOfSvg('<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20" fill="#ff0000"/></svg>', 30, 20)
    const image = await createImageBitmap(blob)
    expect([blob.type, image.width, image.height]).toEqual(['image/png', 60, 40])
    const canvas = new OffscreenCanvas(60, 40).getContext('2d')
    canvas?.drawImage(image, 0, 0)
    expect([...(canvas?.getImageData(30, 20, 1, 1).data ?? [])]).toEqual([255, 0, 0, 255])
  })
  it('fails in the open when the SVG is broken', async () => {
    await expect(pngOfSvg('<svg', 10, 10)).rejects.toMatchObject({ name: 'EncodingError' })
  })
})
