import { memo, type CSSProperties } from 'react';
import { inkStyle, type Drawing, type Ink, type Mark } from '../../view/chart';

/** A drawing on the page. Its content stands in words beside it, so screen readers get only its title. */
export const DrawingView = memo(function DrawingView({ drawing, title }: { readonly drawing: Drawing; readonly title: string }) {
  return (
    <svg width={drawing.width} height={drawing.height} viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-label={title}>
      {drawing.marks.map((mark, index) => <MarkView key={index} mark={mark} />)}
    </svg>
  );
});

function MarkView({ mark }: { readonly mark: Mark }) {
  const style = styleOf(mark.ink, mark.kind === 'text');
  switch (mark.kind) {
    case 'path': return <path d={mark.d} style={style} />;
    case 'circle': return <circle cx={mark.x} cy={mark.y} r={mark.radius} style={style} />;
    case 'text': return <text x={mark.x} y={mark.y} textAnchor={mark.anchor} style={style}>{mark.text}</text>;
  }
}

const styles = new Map<string, CSSProperties>();

function styleOf(ink: Ink, isText: boolean): CSSProperties {
  const key = `${ink} ${isText}`;
  const made = styles.get(key);
  if (made) return made;
  const { fill, stroke, width, dash, opacity, size, weight, halo } = inkStyle(ink);
  const style: CSSProperties = {
    fill: fill ? `var(${fill})` : 'none',
    stroke: halo && isText ? 'var(--paper)' : stroke && `var(${stroke})`,
    strokeWidth: halo && isText ? 4 : width,
    strokeDasharray: dash,
    strokeLinejoin: 'round',
    paintOrder: halo && isText ? 'stroke' : undefined,
    opacity,
    fontSize: size,
    fontWeight: weight,
  };
  styles.set(key, style);
  return style;
}
