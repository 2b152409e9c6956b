/** What a JSON Schema can be asked for. */
export const schemaKinds = ['scenario', 'record'] as const;
export type SchemaKind = (typeof schemaKinds)[number];

/** JSON Schema (2020-12) of scenario files or run records, from the same shape that reads them. */
export async function jsonSchema(kind: SchemaKind): Promise<object> {
  const [{ shapes }, { toJSONSchema }] = await Promise.all([import('./shape'), import('zod/mini')]);
  const title = kind === 'scenario' ? 'Gotong scenario' : 'Gotong run record';
  return { title, ...toJSONSchema(shapes[kind]) };
}
