import { useMemo, useRef } from 'react';
import { monthAtX, welfareChart, welfarePlot } from '../../../view/chart';
import type { WelfareChart } from '../../../view/chart';
import { seek } from '../../actions';
import { DrawingView } from '../../part/drawing-view';
import { useSize } from '../../part/use-size';

const height = 196;

/** The welfare line; a click on it goes to its month. */
export function WelfareDrawing({ chart, title }: { readonly chart: WelfareChart; readonly title: string }) {
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box);
  const place = useMemo(() => ({ x: 0, y: 0, width, height }), [width]);
  const drawing = useMemo(() => (width > 0 ? { width, height, marks: welfareChart(chart, place) } : null), [chart, place, width]);
  const { horizon } = chart;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- a way for pointers only: the timeline and the months of the story are there for keys
    <div
      ref={box}
      className="bio-chart"
      onClick={({ clientX, currentTarget }) => {
        const { left, right } = welfarePlot(chart, place);
        seek(monthAtX({ horizon, width: right - left }, clientX - currentTarget.getBoundingClientRect().left - left, horizon));
      }}
    >
      {drawing && <DrawingView drawing={drawing} title={title} />}
    </div>
  );
}
