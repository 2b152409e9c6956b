import { posix } from 'node:path';
import { parseSync, Visitor, type Expression } from 'oxc-parser';

export interface Source {
  /** From the project's root, with forward slashes: `src/model/index.ts`. */
  readonly path: string;
  readonly source: string;
}

export interface Import {
  readonly line: number;
  /** As written. */
  readonly request: string;
  readonly typeOnly: boolean;
}

/** What the rules need to know of one source file. */
export interface Parsed {
  readonly imports: readonly Import[];
  /** Lines with `import(x)` or `import.meta.glob(x)` where x is not written out, so that nobody can say what it brings in. */
  readonly opaque: readonly number[];
  readonly powers: readonly number[];
  /** `Math` used other than as `Math.name`: another name for it would slip past the linter. */
  readonly mathAliases: readonly number[];
  /** Comments that silence the linter or the compiler. */
  readonly silencers: readonly number[];
}

export function parse({ path, source }: Source): Parsed {
  const { program, comments, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0].message}`);
  const line = (offset: number) => source.slice(0, offset).split('\n').length;
  const imports: Import[] = [];
  const opaque: number[] = [];
  const powers: number[] = [];
  const maths = new Set<number>();
  const plainMaths = new Set<number>();
  const add = (start: number, request: string, typeOnly = false) => imports.push({ line: line(start), request, typeOnly });
  const addWritten = (start: number, of: Expression | undefined) => {
    const written = text(of);
    if (written === undefined) opaque.push(line(start));
    else add(start, written);
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.start, node.source.value, node.importKind === 'type'),
    ExportAllDeclaration: (node) => add(node.start, node.source.value, node.exportKind === 'type'),
    ExportNamedDeclaration(node) {
      if (node.source) add(node.start, node.source.value, node.exportKind === 'type');
    },
    TSImportType: (node) => add(node.start, node.source.value, true),
    ImportExpression: (node) => addWritten(node.start, node.source),
    NewExpression(node) {
      const [what, from] = node.arguments;
      const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL';
      if (isUrl && from && source.slice(from.start, from.end) === 'import.meta.url') addWritten(node.start, what as Expression);
    },
    CallExpression(node) {
      if (source.slice(node.callee.start, node.callee.end) !== 'import.meta.glob') return;
      const [what] = node.arguments as Expression[];
      for (const pattern of what?.type === 'ArrayExpression' ? what.elements : [what]) addWritten(node.start, pattern as Expression);
    },
    BinaryExpression(node) {
      if (node.operator === '**') powers.push(line(node.start));
    },
    AssignmentExpression(node) {
      if (node.operator === '**=') powers.push(line(node.start));
    },
    MemberExpression(node) {
      if (!node.computed && node.object.type === 'Identifier') plainMaths.add(node.object.start);
    },
    Identifier(node) {
      if (node.name === 'Math') maths.add(node.start);
    },
  }).visit(program);
  return {
    imports,
    opaque,
    powers,
    mathAliases: [...maths].filter((start) => !plainMaths.has(start)).map(line),
    silencers: comments.filter(({ value }) => /(?:ox|es)lint-disable|@ts-(?:ignore|nocheck|expect-error)/.test(value)).map(({ start }) => line(start)),
  };
}

function text(node: Expression | undefined) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked ?? undefined;
  return undefined;
}

/** The file that a relative import means, or the path itself when no file is there. A pattern stays a pattern. */
export function resolve(from: string, request: string, paths: ReadonlySet<string>) {
  const path = posix.join(posix.dirname(from), request.replace(/[?#].*$/, ''));
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`].find((file) => paths.has(file)) ?? path;
}
