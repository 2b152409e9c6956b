/** Who may import whom. A unit is a folder of src, a file directly in src or src/model, or one process, one panel. */

/** Parts of the model that have a row of their own; `declare` is what declarations are made of. Other files directly in src/model stand above all of these; other folders there are none. */
export const modelParts: Readonly<Record<string, readonly string[]>> = {
  declare: [],
  citations: ['declare'],
  math: [],
  luck: ['declare'],
  params: ['declare', 'citations'],
  state: ['declare', 'params', 'luck', 'math'],
  ledger: ['declare', 'params', 'state'],
  population: ['declare', 'params', 'state', 'luck', 'math'],
  process: ['declare', 'citations', 'params', 'state', 'luck', 'ledger', 'math'],
  measure: ['declare', 'citations', 'params', 'state', 'ledger', 'math'],
};

interface Folder {
  /** Folders it may import by their index. */
  readonly folders: readonly string[];
  /** Folders of which it may import types only. */
  readonly types?: readonly string[];
  /** Packages; `node:` stands for everything that comes with Node. */
  readonly packages?: readonly string[];
  /** May read scenarios/. */
  readonly scenarios?: true;
}

export const folders: Readonly<Record<string, Folder>> = {
  words: { folders: [], types: ['model'] },
  model: { folders: [] }, // packages: see `luckPackages`
  derive: { folders: ['model', 'words'], packages: ['zod'] },
  run: { folders: ['model', 'words', 'derive'], packages: ['zod', 'fflate'], scenarios: true },
  lab: { folders: ['model', 'run', 'derive', 'words'], packages: ['simple-statistics'], scenarios: true },
  export: { folders: ['model', 'run', 'derive', 'words', 'view'], types: ['lab'], packages: ['d3-dsv', 'd3-scale', 'd3-shape', 'fflate', 'hucre', 'hyparquet', 'hyparquet-writer', 'mediabunny', 'saxes'] },
  view: { folders: ['model', 'words'], types: ['run', 'lab'], packages: ['pixi.js', 'd3-sankey', 'd3-scale', 'd3-shape', 'react'] },
  app: {
    folders: ['model', 'run', 'lab', 'derive', 'export', 'view', 'words'],
    packages: ['react', 'react-dom', 'zustand', 'immer', 'idb-keyval'],
    scenarios: true,
  },
  main: { folders: ['app'], packages: ['react', 'react-dom'] },
  cli: { folders: ['model', 'run', 'lab', 'derive', 'export', 'words'], packages: ['node:'], scenarios: true },
};

/** Seeding is the only thing that the model takes from outside, and by one door. */
export const luckPackages = ['seedrandom'];

/** Files that are entered from other folders without being that folder's index.ts. */
export const otherDoors = [/^src\/view\/[^/]+\/index\.tsx?$/, /^src\/app\/shell(\/index)?\.tsx$/];

/** Folders whose parts never import one another. Their index.ts may import them all; the file named like its folder says what each of them is, and all may import it. */
export const strangers = ['src/model/process', 'src/app/panel'];

export const longest = 300;
