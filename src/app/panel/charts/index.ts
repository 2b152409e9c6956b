export { chartFile } from './chart-figure';
export type { ChartContent } from '../../../view/chart';
export { ChartSheet, type ChartSheetProps } from './chart-sheet';
