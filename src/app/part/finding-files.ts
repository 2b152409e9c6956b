import type { Finding } from '../../lab';

/** The findings that come with Gotong, in the order of their numbers. */
export const findings: readonly Finding[] = Object.values(import.meta.glob<Finding>('../../../scenarios/findings/S*.json', { eager: true, import: 'default' }))
  .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
