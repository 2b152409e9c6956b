import type { Finding } from '../../src/lab';
import type { Text } from '../../src/model';

const said = (words: string): Text => ({ en: words, id: `${words} (id)` });

/** A finding on a few families for a year: with a partnership they learn more, and not when nobody can learn. */
export const smallFinding: Finding = {
  format: 'gotong-finding/1',
  id: 'S1',
  study: '000',
  title: said('Learning'),
  claim: said('With a partnership families learn.'),
  scenario: 'oku-partnership',
  months: 6,
  seeds: 4,
  familyScale: 0.1,
  arms: { both: { label: said('both') }, none: { label: said('none'), scenario: 'oku-no-programme' } },
  tests: [{ id: 'skill', label: said('skill'), outcome: 'skill', contrast: { both: 1, none: -1 }, expect: { above: 0 } }],
  ablations: [{ id: 'idle', label: said('nobody meets'), parameters: { 'ngo.facilitators': 0, 'government.facilitators': 0 }, vanish: { skill: { belowShare: 0.5 } } }],
};
