import { posix } from 'node:path';
import { parse, resolve, type Import, type Source } from './imports';
import { folders, longest, luckPackages, modelParts, otherDoors, strangers } from './rules';

export type Rule = 'place' | 'layer' | 'index' | 'types' | 'package' | 'stranger' | 'opaque' | 'missing' | 'length' | 'power' | 'math' | 'silencer';

export interface Violation {
  readonly rule: Rule;
  readonly path: string;
  readonly line: number;
  readonly words: string;
}

/** Checks the files of src against the rules. Cycles and banned functions are the linter's. */
export function violations(files: readonly Source[]): Violation[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap((file) => [...length(file), ...(/\.tsx?$/.test(file.path) ? code(file, paths) : [])]);
}

function length({ path, source }: Source): Violation[] {
  const lines = source.replace(/\n$/, '').split('\n').length;
  if (lines <= longest || !/\.(?:tsx?|css)$/.test(path)) return [];
  return [{ rule: 'length', path, line: longest + 1, words: `has ${lines} lines; at most ${longest}. It is two concepts: split it.` }];
}

function code(file: Source, paths: ReadonlySet<string>): Violation[] {
  const { path } = file;
  const found: Violation[] = [];
  const report = (rule: Rule, line: number, words: string) => found.push({ rule, path, line, words });
  if (!folders[folderOf(path)] || (/^src\/model\/.+\//.test(path) && !modelParts[partOf(path)]))
    report('place', 1, `lies in a place of src that test/layers/rules.ts does not know.`);
  const parsed = parse(file);
  for (const line of parsed.opaque) report('opaque', line, 'imports something that is not written out, so nobody can check it.');
  for (const one of parsed.imports) {
    const broken = /^\.{0,2}\//.test(one.request) ? local(path, one, paths) : fromPackage(path, one);
    if (broken) report(broken[0], one.line, `${broken[1]} (imports '${one.request}')`);
  }
  if (folderOf(path) !== 'model') return found;
  for (const line of parsed.powers) report('power', line, 'uses ** in the model, which differs between engines; use model/math.');
  for (const line of parsed.mathAliases) report('math', line, 'gives Math another name; write Math.name, so that the linter sees which.');
  for (const line of parsed.silencers) report('silencer', line, 'silences the linter or the compiler; in the model there is no reason to.');
  return found;
}

function local(path: string, { request, typeOnly }: Import, paths: ReadonlySet<string>): [Rule, string] | undefined {
  const target = resolve(path, request, paths);
  const from = folderOf(path);
  if (!target.startsWith('src/')) {
    const allowed = target.startsWith('scenarios/') && folders[from]?.scenarios;
    return allowed ? undefined : ['layer', `${from} may not reach outside src`];
  }
  if (!paths.has(target) && !target.includes('*')) return ['missing', 'there is no such file'];
  const to = folderOf(target);
  if (from === to) return from === 'model' ? (modelPart(path, target) ?? stranger(path, target)) : stranger(path, target);
  const rule = folders[from];
  const types = rule?.types?.includes(to);
  if (!types && !rule?.folders.includes(to)) return ['layer', `${from} may not import ${to}`];
  if (types && !typeOnly) return ['types', `${from} may import only types of ${to}: write "import type"`];
  if (isIndex(target, `src/${to}`) || otherDoors.some((door) => door.test(target))) return undefined;
  return ['index', `${to} is entered by its index.ts only`];
}

function fromPackage(path: string, { request }: Import): [Rule, string] | undefined {
  const from = folderOf(path);
  const name = request.startsWith('node:') ? 'node:' : request.split('/', request.startsWith('@') ? 2 : 1).join('/');
  const allowed = from === 'model' && partOf(path) === 'luck' ? luckPackages : folders[from]?.packages;
  return allowed?.includes(name) ? undefined : ['package', `${from === 'model' ? `model/${partOf(path)}` : from} may not use the package ${name}`];
}

function modelPart(path: string, target: string): [Rule, string] | undefined {
  const [from, to] = [partOf(path), partOf(target)];
  const allowed = modelParts[from];
  if (from === to || !allowed || allowed.includes(to)) return undefined;
  return ['layer', `model/${from} may not import model/${to}`];
}

/** One process knows no other, one panel no other: what they share lies below them. */
function stranger(path: string, target: string): [Rule, string] | undefined {
  for (const folder of strangers) {
    if (!path.startsWith(`${folder}/`) || !target.startsWith(`${folder}/`) || isIndex(path, folder)) continue;
    const [from, to] = [path, target].map((file) => stem(file.slice(folder.length + 1)));
    if (from !== to && to !== posix.basename(folder)) return ['stranger', `${folder}/${from} may not import ${folder}/${to}`];
  }
  return undefined;
}

const stem = (path: string) => path.split('/')[0].replace(/\.[^.]*$/, '');
const folderOf = (path: string) => stem(path.slice('src/'.length));
const partOf = (path: string) => stem(path.slice('src/model/'.length));
const isIndex = (path: string, folder: string) => path === `${folder}/index.ts` || path === `${folder}/index.tsx`;
