import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

const banned = [
  ...'random exp expm1 log log1p log2 log10 pow sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh hypot cbrt'.split(' ').map((name) => `Math.${name}`),
  'Date.now',
  'performance.now',
  'Intl.NumberFormat',
  'document.title',
  'globalThis.Date',
  'console.log',
  "''.localeCompare",
  '(1).toLocaleString',
  "''.toLocaleUpperCase",
  "''.toLocaleLowerCase",
];

// A tree of its own, because what is planted must not lie in src.
const tree = mkdtempSync(join(tmpdir(), 'gotong-lint-'));
afterAll(() => rmSync(tree, { recursive: true }));

function lint(files: Record<string, string>) {
  const folder = mkdtempSync(join(tree, 'x'));
  cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction'); // the linter looks for its type checker there
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  const entry = join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout, stderr } = spawnSync(process.execPath, [entry, '-c', '.oxlintrc.json', '-f', 'json'], { cwd: folder, encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(`oxlint said: ${stdout}${stderr}`);
  return (JSON.parse(stdout) as { diagnostics: { code: string; labels: { span: { line: number } }[] }[] }).diagnostics;
}

it('catches everything that is banned in the model, each on its line', () => {
  const found = lint({ 'src/model/planted.ts': banned.map((what) => `export const x${what.replace(/\W/g, '_')} = ${what}\n`).join('') });
  const lines = new Set(found.filter(({ code }) => /no-restricted/.test(code)).map(({ labels }) => labels[0].span.line));
  expect(banned.filter((_, index) => !lines.has(index + 1))).toEqual([]);
});

it('catches a cycle, also one of types alone', () => {
  const cycle = (keyword: string) =>
    lint({ 'src/a.ts': `import ${keyword}{ B } from './b'\nexport interface A { b: B }`, 'src/b.ts': `import ${keyword}{ A } from './a'\nexport interface B { a: A }` });
  expect(cycle('').filter(({ code }) => code === 'import(no-cycle)')).toHaveLength(2);
  expect(cycle('type ').filter(({ code }) => code === 'import(no-cycle)')).toHaveLength(2);
});

it('catches a cycle through an index.ts', () => {
  const found = lint({
    'src/run/index.ts': "export * from './a'",
    'src/run/a.ts': "import type { C } from '../c'\nexport type A = C",
    'src/c.ts': "import type { A } from './run'\nexport type C = A[]",
  });
  expect(found.filter(({ code }) => code === 'import(no-cycle)')).toHaveLength(3);
});

it('keeps Node to the command line', () => {
  const source = 'export const home = process.cwd()';
  expect(lint({ 'src/run/a.ts': source }).map(({ code }) => code)).toEqual(['eslint(no-restricted-globals)']);
  expect(lint({ 'src/cli.ts': source })).toEqual([]);
});
