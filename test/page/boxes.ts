import type { Page } from '@playwright/test';

/** What is wrong with where things lie, measured in the page: each complaint names the words that it is about. */

/** Text that overlaps other text, is cut off, or lies outside of the window; and anything that makes the page scroll sideways. */
export async function troubles(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Piece {
      readonly text: string;
      readonly owner: Element;
      readonly node: Node;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const complaints = new Set<string>();
    const { clientWidth: width } = document.documentElement;
    if (document.documentElement.scrollWidth > width || document.body.scrollWidth > width) complaints.add(`the page is ${document.documentElement.scrollWidth} px wide`);
    // What is drawn over text counts as covering it, even where it lets the pointer through.
    const all = document.createElement('style');
    all.textContent = '* { pointer-events: auto !important; }';
    document.head.append(all);

    const cutting = (value: string) => value === 'hidden' || value === 'clip';
    const scrolling = (value: string) => value === 'auto' || value === 'scroll';
    const said = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
    /** Cut off on purpose, with the whole text within reach. */
    const shortened = (element: Element) => getComputedStyle(element).textOverflow === 'ellipsis' && element.closest('[title], [aria-label], [aria-labelledby]') !== null;
    const pieces: Piece[] = [];

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const owner = node.parentElement;
      if (text === '' || !owner || !owner.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || owner.closest('.visually-hidden, option, .skip')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        if (line.width < 1 || line.height < 1) continue;
        let [left, right, top, bottom] = [line.left, line.right, line.top, line.bottom];
        let gone = false;
        for (let box: Element | null = owner; box && box !== document.body; box = box.parentElement) {
          const style = getComputedStyle(box);
          if (style.display === 'inline' || (box instanceof SVGElement && !(box instanceof SVGSVGElement))) continue;
          const { left: l, right: r, top: t, bottom: b } = box.getBoundingClientRect();
          const sideways = cutting(style.overflowX);
          if (sideways && (right > r + 1 || left < l - 1) && right > l && left < r && !shortened(box) && !(box instanceof SVGElement)) complaints.add(`cut off at the side: “${said(text)}” by ${Math.ceil(Math.max(right - r, l - left))} px`);
          // Letters reach less far than their line box: a tenth of it may be missing at either end.
          const spare = line.height / 5;
          if (cutting(style.overflowY) && (bottom - spare > b || top + spare < t) && bottom > t && top < b && !scrolling(style.overflowY) && box.scrollHeight > box.clientHeight + 1) complaints.add(`cut off above or below: “${said(text)}”`);
          if (style.overflowX !== 'visible') [left, right] = [Math.max(left, l), Math.min(right, r)];
          if (style.overflowY !== 'visible') [top, bottom] = [Math.max(top, t), Math.min(bottom, b)];
          // Half scrolled away: nobody reads it there.
          if (left >= right - 1 || bottom - top < line.height * 0.6) {
            gone = true;
            break;
          }
        }
        if (gone) continue;
        if (left < -1 || right > width + 1) complaints.add(`outside of the window: “${said(text)}” from ${Math.round(left)} to ${Math.round(right)} of ${width}`);
        if (bottom <= 0 || top >= innerHeight) continue;
        const top1 = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        if (!top1 || !(top1.contains(owner) || owner.contains(top1) || top1.closest('button, label, a, li, td, th, svg, [role=slider]')?.contains(owner))) {
          // Something else lies there: a card or a menu that floats, which may, or a neighbour, which may not.
          if (top1?.closest('dialog, [popover], .card, .notice, .side.open, canvas, input') || owner.closest('.timeline, .card')) continue;
          complaints.add(`covered: “${said(text)}” by ${top1?.tagName.toLowerCase() ?? 'nothing'} “${said(top1?.textContent?.trim() ?? '')}”`);
          continue;
        }
        pieces.push({ text, owner, node, left, right, top, bottom });
      }
    }
    // Line boxes are taller than letters: only what overlaps by a quarter of the height can touch.
    for (let i = 0; i < pieces.length; i++) {
      for (let j = i + 1; j < pieces.length; j++) {
        const [a, b] = [pieces[i], pieces[j]];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        const low = Math.min(a.bottom - a.top, b.bottom - b.top);
        if (a.node !== b.node && across > 1 && down > low / 4) complaints.add(`overlap: “${said(a.text)}” and “${said(b.text)}” by ${Math.round(across)} × ${Math.round(down)} px`);
      }
    }
    all.remove();
    return [...complaints];
  });
}

/** Controls that a finger can miss: the area that answers to a touch is smaller than 44 × 44 px. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 44;
    /** Months lie closer together than fingers; the log leads to the same places. */
    const narrow = '.timeline-pins button';
    const complaints: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>('button:not(:disabled), a[href], input, select, [role=slider], [role=switch], summary')) {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('.visually-hidden, .skip')) continue;
      control.scrollIntoView({ block: 'center', inline: 'nearest' });
      const box = control.getBoundingClientRect();
      if (box.width === 0 || box.right <= 0 || box.left >= innerWidth) continue;
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      // A label and what it labels are one target; so are the two halves of a range and its track.
      const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
      const answers = (px: number, py: number) => {
        const hit = document.elementFromPoint(px, py);
        return hit !== null && (hit === control || control.contains(hit) || (label?.contains(hit) ?? false));
      };
      if (!answers(x, y)) continue; // covered, or a handle that lies elsewhere on its track
      const reach = (dx: number, dy: number) => {
        let at = 0;
        while (at < least && answers(x + dx * (at + 1), y + dy * (at + 1))) at++;
        return at;
      };
      const wide = 1 + reach(-1, 0) + reach(1, 0);
      const high = 1 + reach(0, -1) + reach(0, 1);
      // Half a pixel may be lost to rounding on either side.
      if ((wide < least - 1 && !control.matches(narrow)) || high < least - 1) complaints.push(`${control.getAttribute('aria-label') ?? control.textContent?.trim() ?? control.tagName}: ${wide} × ${high} px`);
    }
    return complaints;
  });
}
