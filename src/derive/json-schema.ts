/** What a JSON Schema can be asked for. */
export const schemaKinds = ['scenario', 'record', 'finding', 'experiment'] as const;
export type SchemaKind = (typeof schemaKinds)[number];

const titles: Readonly<Record<SchemaKind, string>> = { scenario: 'Gotong scenario', record: 'Gotong run record', finding: 'Gotong finding', experiment: 'Gotong experiment' };

/** JSON Schema (2020-12) of the files that are read, from the same shape that reads them. */
export async function jsonSchema(kind: SchemaKind): Promise<object> {
  const [{ shapes }, { findingShape }, { experimentShape }, { toJSONSchema }] = await Promise.all([import('./shape'), import('./finding-shape'), import('./experiment-shape'), import('zod/mini')]);
  return { title: titles[kind], ...toJSONSchema({ ...shapes, finding: findingShape, experiment: experimentShape }[kind]) };
}
