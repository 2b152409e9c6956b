import { inkStyle, type Drawing, type Mark } from './marks';

export interface SvgFile {
  /** Read by screen readers and shown by viewers. */
  readonly title: string;
  readonly language: string;
  /** Where the numbers come from, kept inside the file; plain text or JSON. */
  readonly metadata: string;
  /** The value of a palette token such as `--ink1`. */
  readonly colour: (token: string) => string;
}

const fonts = "'Plus Jakarta Sans', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

/** The drawing as an SVG file that needs nothing else: colours written out, fonts named with what to fall back to. */
export function svgText(drawing: Drawing, file: SvgFile): string {
  const size = `width="${drawing.width}" height="${drawing.height}" viewBox="0 0 ${drawing.width} ${drawing.height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" xml:lang="${escaped(file.language)}" font-family="${fonts}">`,
    `<title>${escaped(file.title)}</title>`,
    `<metadata>${escaped(file.metadata)}</metadata>`,
    `<rect width="100%" height="100%" fill="${escaped(file.colour('--paper'))}"/>`,
    ...drawing.marks.map((mark) => element(mark, file.colour)),
    '</svg>',
    '',
  ].join('\n');
}

function element(mark: Mark, colour: SvgFile['colour']): string {
  const look = attributes(mark, colour);
  switch (mark.kind) {
    case 'path': return `<path d="${mark.d}" ${look}/>`;
    case 'circle': return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}" ${look}/>`;
    case 'text': return `<text x="${mark.x}" y="${mark.y}" ${look}>${escaped(mark.text)}</text>`;
  }
}

function attributes(mark: Mark, colour: SvgFile['colour']): string {
  const style = inkStyle(mark.ink);
  const halo = style.halo && mark.kind === 'text';
  const list: [string, string | number | undefined][] = [
    ['fill', style.fill ? colour(style.fill) : 'none'],
    ['stroke', halo ? colour('--paper') : style.stroke && colour(style.stroke)],
    ['stroke-width', halo ? 4 : style.width],
    ['stroke-dasharray', style.dash],
    ['stroke-linejoin', style.stroke || halo ? 'round' : undefined],
    ['paint-order', halo ? 'stroke' : undefined],
    ['opacity', style.opacity],
    ['font-size', style.size],
    ['font-weight', style.weight],
    ['text-anchor', mark.kind === 'text' ? mark.anchor : undefined],
  ];
  return list.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`${name}="${escaped(String(value))}"`])).join(' ');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that may stand in an element or an attribute; characters that XML forbids are dropped. */
function escaped(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (character) => entities[character]);
}
