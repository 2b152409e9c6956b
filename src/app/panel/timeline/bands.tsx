import { memo } from 'react';
import { areaPath, linePath, stageBorders, xOfMonth, type RunSeries } from '../../../view/chart';

interface BandsProps {
  readonly run: RunSeries | null;
  readonly baseline: RunSeries | null;
  readonly horizon: number;
  readonly width: number;
  readonly height: number;
}

/** The stacked stages of the run. Redrawn only when the series change. */
export const Bands = memo(function Bands({ run, horizon, width, height }: Omit<BandsProps, 'baseline'>) {
  const borders = stageBorders(run);
  if (!borders) return null;
  const x = (month: number) => xOfMonth({ horizon, width }, month);
  const y = (share: number) => height * (1 - share);
  return [1, 2, 3, 4, 5].map((stage) => <path key={stage} className={`timeline-stage s${stage}`} d={areaPath(borders[stage - 1], borders[stage], x, y)} />);
});

/** Borders between the stages in the baseline run: dashes on a pale casing. */
export const Ghost = memo(function Ghost({ baseline, horizon, width, height }: Omit<BandsProps, 'run'>) {
  const borders = stageBorders(baseline);
  if (!borders) return null;
  const x = (month: number) => xOfMonth({ horizon, width }, month);
  const y = (share: number) => height * (1 - share);
  const d = borders.slice(1, 5).map((border) => linePath(border, x, y)).join('');
  return (
    <>
      <path className="timeline-ghost-casing" d={d} />
      <path className="timeline-ghost" d={d} />
    </>
  );
});
