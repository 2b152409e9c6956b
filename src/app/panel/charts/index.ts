export { chartFile, type ChartContent } from './chart-figure';
export { ChartSheet, type ChartSheetProps } from './chart-sheet';
