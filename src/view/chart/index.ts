/** Series to drawings: pure geometry, no screen. */
export { clearTicks, placePins, placeShocks, type DecisionLabel, type ShockLabel } from './events';
export { figure, type Figure } from './figure';
export { areaPath, linePath } from './line';
export type { LineChart } from './line-chart';
export { inkStyle, type Drawing, type Ink, type Mark } from './marks';
export { monthAtX, monthTicks, xOfMonth } from './months';
export { seriesOf, valueAt, type RunSeries, type Series } from './series';
export { sparkline } from './sparkline';
export { spread } from './spread';
export { stageBorders, stageShares } from './stack';
export { svgText } from './svg-text';
