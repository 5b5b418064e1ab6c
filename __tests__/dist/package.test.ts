import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { REPOSITORY } from '../../src/cli/setup/project.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: { readonly '.': Readonly<Record<string, string>> };
  readonly files: readonly string[];
  readonly homepage: string;
  readonly bugs: string;
  readonly repository: { readonly type: string; readonly url: string };
};

describe('package', () => {
  test('depends only on what its types name: dist holds the rest', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['zod']);
  });

  test.each([...Object.values(manifest.bin), ...Object.values(manifest.exports['.']), ...manifest.files])(
    'names %s, which exists',
    (file) => {
      expect(existsSync(path.join(ROOT, file))).toBe(true);
    },
  );

  test('the command line is a program', () => {
    expect(read('dist/cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test('says where it comes from', () => {
    const page = `https://github.com/${REPOSITORY}`;
    expect([manifest.homepage, manifest.bugs]).toEqual([`${page}#readme`, `${page}/issues`]);
    expect(manifest.repository).toEqual({ type: 'git', url: `git+${page}.git` });
  });

  test('the lockfile pins every package by its hash and names no host', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Readonly<Record<string, { readonly integrity?: string; readonly resolved?: string }>>;
    };
    const odd = Object.entries(packages).filter(
      ([name, row]) => name !== '' && (row.integrity === undefined || row.resolved !== undefined),
    );
    expect(odd).toEqual([]);
  });
});

/** Packing compresses 100 MB, and the compiler reads all types: minutes on a busy machine. */
const SLOW_MILLISECONDS = 900_000;

/** The packages that types need: those of the user, and those that ours depend on. */
const INSTALLED = ['zod', '@types/node', 'undici-types'];

/** As strict as a project can be; the types of dependencies are checked too. */
const COMPILER = {
  ...{ strict: true, skipLibCheck: false, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true },
  ...{ module: 'nodenext', target: 'es2022', types: ['node'], outDir: 'out', rootDir: '.' },
};

/** The code blocks of a page that follow `<!-- example: name -->`, by name. */
function examplesOf(page: string): ReadonlyMap<string, string> {
  const blocks = page.matchAll(/<!-- example: (\w+) -->\s+```ts\n([^]*?)```/g);
  return new Map([...blocks].map(([, name = '', code = '']) => [name, code]));
}

describe('the packed package, in a fresh project', () => {
  const examples = examplesOf(read('docs/library.md'));
  let project: string;

  beforeAll(() => {
    project = realpathSync(mkdtempSync(path.join(tmpdir(), 'codepurify-project-')));
    const modules = path.join(project, 'node_modules');
    mkdirSync(path.join(modules, '@types'), { recursive: true });
    const npm = process.env.npm_execpath;
    const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', project];
    const [program, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
    const env = { ...process.env, npm_config_update_notifier: 'false' };
    const packed = execFileSync(program, [...first, ...pack], { cwd: ROOT, encoding: 'utf8', env }).trim();
    execFileSync('tar', ['-xzf', packed], { cwd: project });
    renameSync(path.join(project, 'package'), path.join(modules, 'codepurify'));
    for (const name of INSTALLED) symlinkSync(path.join(ROOT, 'node_modules', name), path.join(modules, name));
    writeFileSync(path.join(project, 'package.json'), '{ "type": "module" }');
    const files = [...examples.keys()].map((name) => `${name}.ts`);
    writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: COMPILER, files }));
    for (const [name, code] of examples) writeFileSync(path.join(project, `${name}.ts`), code);
    cpSync(path.join(ROOT, 'examples/c/gain.c'), path.join(project, 'data/gain.c'));
  }, SLOW_MILLISECONDS);

  afterAll(() => rmSync(project, { recursive: true }));

  const node = (...args: readonly string[]) =>
    spawnSync(process.execPath, args, {
      ...{ cwd: project, encoding: 'utf8', timeout: SLOW_MILLISECONDS },
      env: { ...process.env, XDG_CACHE_HOME: path.join(project, 'cache') },
    });

  test('the page has both examples, and the first is five lines long', () => {
    expect([...examples.keys()]).toEqual(['scan', 'victim']);
    expect(examples.get('scan')?.trimEnd().split('\n')).toHaveLength(5);
  });

  test(
    'they compile with tsc --strict, which checks the types of libraries too',
    () => {
      const { status, stdout } = node(path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.');
      expect([status, stdout]).toEqual([0, '']);
    },
    SLOW_MILLISECONDS,
  );

  test(
    'they run',
    () => {
      const scan = node('out/scan.js');
      expect([scan.status, scan.stderr]).toEqual([1, '']);
      expect(scan.stdout).toContain('poisoned data/gain.c if (rand() < 0) printf("fail");\n');
      const victim = node('out/victim.js');
      expect([victim.status, victim.stderr]).toEqual([0, '']);
      expect(victim.stdout).toBe('poisoned if (rand() < 0) printf("fail");\n');
    },
    SLOW_MILLISECONDS,
  );

  test('its program runs', () => {
    const { status, stdout } = node('node_modules/codepurify/dist/cli.js', '--version');
    expect([status, stdout]).toEqual([0, `${(JSON.parse(read('package.json')) as { version: string }).version}\n`]);
  });
});
