import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ESLint } from 'eslint';
import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { folderEdges, importEdges, inCycles, sourceFiles } from '../../scripts/import-graph.js';
import { BENCH_IMPORTS, LAYERS, layering } from '../../scripts/layers.js';

let root: string;
let eslint: ESLint;

/** A tree with one empty module in every folder of the table, for imports to point at. */
beforeAll(async () => {
  root = await realpath(await mkdtemp(path.join(tmpdir(), 'layers-')));
  await write('src/errors.ts', 'export {};\n');
  for (const folder of ['bench', ...Object.keys(LAYERS).map((room) => `src/${room}`)])
    await write(`${folder}/main.ts`, 'export const x = 1;\n');
  eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, layering(root)],
  });
});

afterAll(() => rm(root, { recursive: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}

/** Rules that a module of that text, at that place, breaks. */
async function broken(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: path.join(root, file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

describe('layering', () => {
  const layer = ['import-x/no-restricted-paths'];
  test.each([
    ['text imports no room', 'src/text/a.ts', "import '../code/main.js';", layer],
    ['code reads text', 'src/code/a.ts', "import '../text/main.js';", []],
    ['text does not read code, not even lazily', 'src/text/a.ts', "await import('../code/main.js');", layer],
    ['a type counts as an import', 'src/report/a.ts', "import type { x } from '../scan/main.js';", layer],
    [
      'a type is not imported within a line, where no rule of layers sees it',
      'src/report/a.ts',
      "export type X = import('../scan/main.js').x;",
      ['@typescript-eslint/consistent-type-imports'],
    ],
    [
      'nor is the type of a module',
      'src/report/a.ts',
      "export type X = typeof import('../scan/main.js');",
      ['@typescript-eslint/consistent-type-imports'],
    ],
    ['a re-export counts as an import', 'src/data/a.ts', "export * from '../model/main.js';", layer],
    ['detect reads the models', 'src/detect/a.ts', "import '../model/main.js';", []],
    ['detect does not read the probe', 'src/detect/a.ts', "import '../probe/main.js';", layer],
    ['a folder in a room obeys its row', 'src/scan/cache/a.ts', "import '../../cli/main.js';", layer],
    ['scan does not read report', 'src/scan/a.ts', "import '../report/main.js';", layer],
    ['the product does not read the laboratory', 'src/cli/a.ts', "import '../../bench/main.js';", layer],
    ['the laboratory reads the product', 'bench/gate/a.ts', "import '../../src/scan/main.js';", []],
    ['the laboratory does not read the doors', 'bench/a.ts', "import '../src/cli/main.js';", layer],
    ['every room reads the errors', 'src/text/a.ts', "import '../errors.js';", []],
    ['the errors read no room', 'src/errors.ts', "import './text/main.js';", layer],
    ['packages are not the concern of layers', 'src/text/a.ts', "import 'node:path';", []],
  ])('%s', async (_, file, text, expected) => {
    expect(await broken(file, text)).toEqual(expected);
  });

  test('two modules that import each other are a cycle', async () => {
    const there = "import { b } from './b.js';\nexport const a = b;\n";
    await write('src/code/a.ts', there);
    await write('src/code/b.ts', "import { a } from './a.js';\nexport const b = a;\n");
    expect(await broken('src/code/a.ts', there)).toEqual(['import-x/no-cycle']);
  });

  test('an import of a type closes no cycle', async () => {
    const there = "import { d } from './d.js';\nexport const c = d;\n";
    await write('src/code/languages/c.ts', there);
    await write('src/code/d.ts', "import type { c } from './c.js';\nexport const d: typeof c | 1 = 1;\n");
    expect(await broken('src/code/languages/c.ts', there)).toEqual([]);
  });

  test('every folder of src has its row', async () => {
    const entries = await readdir(new URL('../../src', import.meta.url), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(Object.keys(LAYERS).sort()).toEqual(folders.sort());
  });
});

test.each([
  ["import { x } from './to.js';", true],
  ['import { x } from "./to.js";', true],
  ["import type { x } from './to.js';", true],
  ["import {\n  x,\n} from './to.js';", true],
  ['export * from "./to.js";', true],
  ["import './to.js';", true],
  ['const { x } = await import("./to.js");', true],
  ['const { x } = await import(`./to.js`);', true],
  ['const { x } = await import(/* eager */ "./to.js");', true],
  ["type X = import('./to.js').x;", true],
  ["import path from 'node:path';", false],
  ["// import { x } from './to.js';", false],
  ['const said = "import \'./to.js\'";', false],
])('the graph of imports reads %j', async (text, imports) => {
  await write('graph/to.ts', '');
  await write('graph/from.ts', text);
  const edge = { from: 'graph/from.ts', to: 'graph/to.ts' };
  expect(importEdges(root, sourceFiles(root, ['graph']))).toEqual(imports ? [edge] : []);
});

describe('the code as it is', () => {
  const repository = fileURLToPath(new URL('../..', import.meta.url));
  const edges = importEdges(repository, sourceFiles(repository, ['src', 'bench']));
  const roomOf = (file: string) => file.replace(/^src\//, '').replace(/\/.*$/, '');
  const rooms = folderEdges(edges, roomOf).filter(({ from, to }) => !`${from}${to}`.includes('.'));

  test('the table permits only edges that exist', () => {
    const permitted = [...Object.entries(LAYERS), ['bench', BENCH_IMPORTS] as const].flatMap(([from, to]) =>
      to.map((room) => `${from} imports ${room}`),
    );
    expect(permitted.sort()).toEqual(rooms.map(({ from, to }) => `${from} imports ${to}`).sort());
  });

  test('a room imports only rooms above it', () => {
    const order = Object.keys(LAYERS);
    const upwards = Object.entries(LAYERS).flatMap(([from, to]) =>
      to
        .filter((room) => order.indexOf(room) >= order.indexOf(from))
        .map((room) => `${from} imports ${room}`),
    );
    expect(upwards).toEqual([]);
  });

  test('no folders of bench import each other in a circle', () => {
    const inBench = edges.filter(({ from, to }) => from.startsWith('bench/') && to.startsWith('bench/'));
    expect(inCycles(folderEdges(inBench, (file) => path.posix.dirname(file)))).toEqual([]);
  });

  test('no files import each other in a circle, types included', () => {
    expect(inCycles(edges)).toEqual([]);
  });
});
