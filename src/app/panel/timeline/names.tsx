import { memo } from 'react';
import { spread, stageBorders, type RunSeries } from '../../../view/chart';
import type { Words } from '../../../words';

interface NamesProps {
  readonly words: Words;
  readonly run: RunSeries | null;
  /** Share of each stage at the playhead, printed. */
  readonly shares: string;
  readonly width: number;
  readonly height: number;
}

const gap = 15.5;

/** Names of the stages beside the last months of their bands, with their shares at the playhead. */
export const Names = memo(function Names({ words, run, shares, width, height }: NamesProps) {
  const borders = stageBorders(run);
  if (!borders) return null;
  const middles = [1, 2, 3, 4, 5].map((stage) => height * (1 - (last(borders[stage - 1].values) + last(borders[stage].values)) / 2));
  const places = spread(middles, gap, 5, height - 4).map(Math.round); // on whole pixels letters stand evenly
  const printed = shares.split('|');
  return (
    <g transform={`translate(${width} 0)`}>
      {words.welfareStage.map((name, index) => (
        <g key={name}>
          <path className="timeline-leader" d={`M2 ${middles[index].toFixed(1)}L13 ${places[index]}`} />
          <g transform={`translate(16 ${places[index]})`}>
            <rect className={`timeline-swatch s${index + 1}`} y="-4.5" width="9" height="9" rx="2" />
            <text className="timeline-name" x="14" y="4">
              {name} <tspan className="timeline-share" dx="2">{printed[index]}</tspan>
            </text>
          </g>
        </g>
      ))}
    </g>
  );
});

function last(values: Float64Array): number {
  return values[values.length - 1];
}
