export { Indicators, type IndicatorsProps } from './indicators';
