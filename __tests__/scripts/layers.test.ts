import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ESLint } from 'eslint';
import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tseslint from 'typescript-eslint';
import { LAYERS, layering } from '../../scripts/layers.js';

let root: string;
let eslint: ESLint;

/** A tree with one empty module in every folder of the table, for imports to point at. */
beforeAll(async () => {
  root = await realpath(await mkdtemp(path.join(tmpdir(), 'layers-')));
  await write('src/errors.ts', 'export {};\n');
  for (const folder of Object.keys(LAYERS)) await write(`src/${folder}/main.ts`, 'export const x = 1;\n');
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
    ['text imports no folder', 'src/text/a.ts', "import '../code/main.js';", layer],
    ['code reads text', 'src/code/a.ts', "import '../text/main.js';", []],
    ['text does not read code, not even lazily', 'src/text/a.ts', "await import('../code/main.js');", layer],
    ['a type counts as an import', 'src/report/a.ts', "import type { x } from '../scan/main.js';", layer],
    ['a re-export counts as an import', 'src/data/a.ts', "export * from '../model/main.js';", layer],
    ['detect reads probe', 'src/detect/a.ts', "import '../probe/main.js';", []],
    ['purify does not read probe', 'src/purify/a.ts', "import '../probe/main.js';", layer],
    ['a folder in a folder obeys its row', 'src/bench/attacks/a.ts', "import '../../cli/main.js';", layer],
    ['scan does not read report', 'src/scan/a.ts', "import '../report/main.js';", layer],
    ['the command line reads everything', 'src/cli/a.ts', "import '../bench/main.js';", []],
    ['every folder reads the errors', 'src/text/a.ts', "import '../errors.js';", []],
    ['the errors read no folder', 'src/errors.ts', "import './text/main.js';", layer],
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
    await write('src/code/c.ts', there);
    await write('src/code/d.ts', "import type { c } from './c.js';\nexport const d: typeof c | 1 = 1;\n");
    expect(await broken('src/code/c.ts', there)).toEqual([]);
  });

  test('every folder of src has its row', async () => {
    const entries = await readdir(new URL('../../src', import.meta.url), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(Object.keys(LAYERS)).toEqual(expect.arrayContaining(folders));
  });
});
