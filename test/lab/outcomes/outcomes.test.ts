import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/model';
import { outcomes } from '../../../src/lab/outcomes';
import { calm, make } from '../../model/world';
import { valueNow } from './asked';

describe('outcomes', () => {
  it('have ids of their own, apart from those of the indicators', () => {
    const ids = [...outcomes, ...indicators].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of outcomes) expect(id).toMatch(/^[A-Za-z][\w.]*$/);
  });

  it('have words in both languages', () => {
    for (const { id, label, about, stratum } of outcomes) {
      for (const text of [label, about, stratum ?? label]) {
        expect(text.en.length, id).toBeGreaterThan(3);
        expect(text.id.length, id).toBeGreaterThan(3);
      }
      expect(about.en, id).not.toBe(about.id);
    }
  });

  it('change nothing in the world they read', () => {
    const world = make({ villages: [40, { families: 20, assisted: false }] });
    const before = new Uint8Array(world.tables.state).slice();
    for (const { id } of outcomes) valueNow(id, world);
    expect(new Uint8Array(world.tables.state)).toEqual(before);
  });

  it('read at month 0 what is there, in a quiet world too', () => {
    const world = make({ villages: [30], set: calm });
    expect(valueNow('skillGained.neediest', world)).toBe(0);
    expect(valueNow('activities', world)).toBe(0);
  });
});
