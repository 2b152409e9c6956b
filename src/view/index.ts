export * from './palette';
export * from './network';
export * from './chart';
