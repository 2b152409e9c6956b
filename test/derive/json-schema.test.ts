import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/derive';
import { parameters } from '../../src/model';

interface Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly type?: string;
  readonly description?: string;
}

describe('the committed JSON Schemas', () => {
  it.each([
    ['scenario', 'scenarios/schema.json'],
    ['finding', 'scenarios/findings/schema.json'],
    ['experiment', 'scenarios/experiments/schema.json'],
  ] as const)('of a %s is that in %s (write it anew with npm run -s gotong -- schema KIND)', async (kind, file) => {
    const committed: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../..', file), 'utf8'));
    expect(committed).toEqual(JSON.parse(JSON.stringify(await jsonSchema(kind))));
  });
});

describe('the JSON Schema of scenario files', () => {
  it('knows every parameter with its range and meaning', async () => {
    const { properties } = (await jsonSchema('scenario')) as Schema;
    for (const { id, min, max, whole, about } of parameters) {
      expect(properties.parameters.properties[id]).toMatchObject({ minimum: min, maximum: max, type: whole ? 'integer' : 'number', description: expect.stringContaining(about.en) });
    }
  });

  it('asks for format and id only: the rest may be inherited', async () => {
    expect(((await jsonSchema('scenario')) as Schema).required).toEqual(['format', 'id']);
  });
});

describe('the JSON Schema of run records', () => {
  it('asks for everything', async () => {
    expect(((await jsonSchema('record')) as Schema).required).toEqual(['format', 'engine', 'scenario', 'seed', 'months', 'decisions', 'digest', 'columns', 'monthly', 'seal']);
  });
});
