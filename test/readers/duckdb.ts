/** Said where a test cannot be run. */
export const howToGetDuckdb = 'not installed; get it with: npm install --no-save @duckdb/node-api@1.5.6-r.1';

interface DuckdbModule {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Record<string, unknown>[] }> }> }> };
}

/** Asks DuckDB; null where it is not there. It is 70 MB, too much to come with everything else. */
export const duckdb: ((sql: string) => Promise<Record<string, unknown>[]>) | null = await connected();

async function connected(): Promise<typeof duckdb> {
  const name: string = '@duckdb/node-api';
  const module = await (import(/* @vite-ignore */ name) as Promise<DuckdbModule>).catch(() => null);
  if (!module) return null;
  const connection = await (await module.DuckDBInstance.create(':memory:')).connect();
  return async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
}
