import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { violations, type Rule } from './layers';

const root = join(import.meta.dirname, '../..');

describe('the source tree', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
      source: readFileSync(path, 'utf8'),
    }));

  it('keeps its layers', () => {
    expect(files.length, 'files looked at').toBeGreaterThan(20);
    expect(violations(files).map(({ rule, path, line, words }) => `${path}:${line} ${words} [${rule}]`)).toEqual([]);
  });
});

/** The rules broken by `source` at `path`, in a tree where everything that is imported below exists. */
function broken(path: string, source: string): Rule[] {
  const others = [
    'model/index.ts',
    'model/citations.ts',
    'model/math.ts',
    'model/luck.ts',
    'model/ledger.ts',
    'model/params/index.ts',
    'model/state/index.ts',
    'model/process/visit.ts',
    'model/process/save.ts',
    'model/process/process.ts',
    'model/measure/index.ts',
    'run/index.ts',
    'run/record.ts',
    'run/worker.ts',
    'lab/index.ts',
    'derive/index.ts',
    'export/index.ts',
    'words/index.ts',
    'view/index.ts',
    'view/network/index.ts',
    'view/network/marks.ts',
    'app/index.tsx',
    'app/shell.tsx',
    'app/store.ts',
    'app/panel/log.tsx',
    'app/panel/story/card.tsx',
  ].map((name) => ({ path: `src/${name}`, source: '' }));
  return violations([...others.filter((other) => other.path !== path), { path, source }]).map(({ rule }) => rule);
}

describe('a planted violation is caught', () => {
  it.each<[rule: Rule, path: string, source: string]>([
    ['place', 'src/utils/text.ts', 'export {}'],
    ['place', 'src/model/helpers/round.ts', 'export {}'],
    ['layer', 'src/run/record.ts', "import { compare } from '../lab'"],
    ['layer', 'src/run/record.ts', "export * from '../view'"],
    ['layer', 'src/run/record.ts', "export const late = () => import('../app/index')"],
    ['layer', 'src/run/record.ts', "export type Late = import('../lab').Sweep"],
    ['layer', 'src/run/record.ts', "new Worker(new URL('../lab/index.ts', import.meta.url))"],
    ['layer', 'src/run/record.ts', "import type { Late } from '../lab'"],
    ['layer', 'src/derive/axes.ts', "import { run } from '../run'"],
    ['layer', 'src/words/en.ts', "import { run } from '../run'"],
    ['layer', 'src/cli.ts', "import { store } from './app'"],
    ['layer', 'src/model/step.ts', "import { words } from '../words'"],
    ['layer', 'src/model/step.ts', "import data from '../../scenarios/pilang.json'"],
    ['layer', 'src/app/store.ts', "import { fake } from '../../test/fake'"],
    ['layer', 'src/model/state/world.ts', "import { post } from '../ledger'"],
    ['layer', 'src/model/state/world.ts', "import { visit } from '../process/visit'"],
    ['layer', 'src/model/params/ngo.ts', "import { world } from '../state'"],
    ['layer', 'src/model/measure/gini.ts', "import { visit } from '../process/visit'"],
    ['layer', 'src/model/citations.ts', "import { all } from './params'"],
    ['layer', 'src/model/math.ts', "import { sheet } from './luck'"],
    ['layer', 'src/model/process/visit.ts', "import { all } from '../index'"],
    ['index', 'src/run/record.ts', "import { exp } from '../model/math'"],
    ['index', 'src/app/store.ts', "import { draw } from '../view/network/marks'"],
    ['types', 'src/view/network/encode.ts', "import { Runner } from '../../run'"],
    ['types', 'src/view/network/encode.ts', "import { type Runner } from '../../run'"],
    ['types', 'src/words/id.ts', "import { parameters } from '../model'"],
    ['package', 'src/model/math.ts', "import seedrandom from 'seedrandom'"],
    ['package', 'src/model/luck.ts', "import { produce } from 'immer'"],
    ['package', 'src/run/record.ts', "import { readFileSync } from 'node:fs'"],
    ['package', 'src/run/record.ts', "import fs from 'fs'"],
    ['package', 'src/app/store.ts', "import { Container } from 'pixi.js'"],
    ['package', 'src/view/network/encode.ts', "import { createStore } from 'zustand/vanilla'"],
    ['stranger', 'src/model/process/visit.ts', "import { save } from './save'"],
    ['stranger', 'src/model/process/process.ts', "import { save } from './save'"],
    ['stranger', 'src/app/panel/story/card.tsx', "import type { Log } from '../log'"],
    ['opaque', 'src/app/store.ts', 'export const load = (name: string) => import(`./panel/${name}.tsx`)'],
    ['opaque', 'src/app/store.ts', 'export const all = import.meta.glob(pattern)'],
    ['layer', 'src/run/record.ts', "export const all = import.meta.glob(['../lab/*.ts'])"],
    ['missing', 'src/run/record.ts', "import { gone } from './gone'"],
    ['length', 'src/run/record.ts', 'export {}\n'.repeat(301)],
    ['length', 'src/app/shell.css', 'p {}\n'.repeat(301)],
    ['power', 'src/model/math.ts', 'export const cube = (x: number) => x ** 3'],
    ['power', 'src/model/math.ts', 'let x = 2; x **= 3; export { x }'],
    ['math', 'src/model/step.ts', 'const m = Math; export const two = m.log(9)'],
    ['math', 'src/model/step.ts', 'const { exp } = Math; export { exp }'],
    ['math', 'src/model/step.ts', "export const two = Math['log'](9)"],
    ['silencer', 'src/model/step.ts', '// oxlint-disable-next-line no-restricted-properties\nexport const two = Math.log(9)'],
    ['silencer', 'src/model/step.ts', '// @ts-ignore\nexport const wide = innerWidth'],
  ])('%s: %s: %s', (rule, path, source) => {
    expect(broken(path, source)).toEqual([rule]);
  });
});

describe('what the rules allow passes', () => {
  it.each([
    ['src/model/luck.ts', "import seedrandom from 'seedrandom'"],
    ['src/model/step.ts', "import { visit } from './process/visit'; import { sheet } from './luck'; export const x = Math.sqrt(2)"],
    ['src/model/state/world.ts', "import { createLuck } from '../luck'; import { clamp } from '../math'; import { parameters } from '../params'"],
    ['src/model/measure/money.ts', "import { totalRp } from '../ledger'; import { world } from '../state'"],
    ['src/model/params/ngo.ts', "import { cite } from '../citations'"],
    ['src/model/process/visit.ts', "import { exp } from '../math'; import { sheet } from '../luck'; import { world } from '../state'; import type { Process } from './process'"],
    ['src/model/process/index.ts', "export * from './visit'; export * from './save'"],
    ['src/run/record.ts', "import { step } from '../model'; new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })"],
    ['src/run/scenario.ts', "import pilang from '../../scenarios/pilang.json'; import.meta.glob('../../scenarios/*.json')"],
    ['src/view/network/encode.ts', "import type { Frame } from '../../run'; import { Mesh } from 'pixi.js'"],
    ['src/app/shell.tsx', "import { createRoot } from 'react-dom/client'; import('../view/network'); import { Log } from './panel/log'; import raw from './store.ts?raw'"],
    ['src/app/panel/story/index.tsx', "import { Card } from './card'; import { store } from '../../store'"],
    ['src/main.tsx', "import { Shell } from './app/shell'"],
    ['src/cli.ts', "import { readFileSync } from 'node:fs'; import { run } from './run'; import { cube } from './model'"],
    ['src/app/store.ts', 'export const nine = 3 ** 2'],
  ])('%s: %s', (path, source) => {
    expect(broken(path, source)).toEqual([]);
  });
});
