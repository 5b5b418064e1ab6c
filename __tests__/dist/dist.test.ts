import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What a clone holds that running needs: above all, no node_modules. */
const CLONE = ['dist', 'grammars', 'models', 'examples', 'package.json'];

/** A bound for a run that hangs: on the slower runtime and a busy machine a scan takes a minute. */
const SCAN_MILLISECONDS = 300_000;

let clone: string;

beforeAll(async () => {
  clone = await realpath(await mkdtemp(path.join(tmpdir(), 'codepurify-clone-')));
  for (const name of CLONE) await cp(path.join(ROOT, name), path.join(clone, name), { recursive: true });
}, SCAN_MILLISECONDS);

afterAll(() => rm(clone, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Node in the clone, as its user would. */
function node(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  // not what the tests themselves set, so that the program has to
  const own = { ...process.env, ORT_DISABLE_TELEMETRY: undefined };
  const options = { cwd: clone, env: { ...own, ...env }, timeout: SCAN_MILLISECONDS };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, options, (_, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}

/** Paths of the findings in a report, each once, sorted. */
function foundIn(stdout: string): string[] {
  const { findings } = JSON.parse(stdout) as { findings: readonly { readonly path: string }[] };
  return [...new Set(findings.map((finding) => finding.path))].sort();
}

/** Without suggestions, which need a second model. */
const SCAN = ['scan', '--purify', 'off', '--format', 'json'];
const BARE = ['--config', 'none', '--no-cache', '--quiet'];

describe('dist, in a clone without node_modules', () => {
  test('says its version', async () => {
    const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(await node(['dist/cli.js', '--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  // one file for the slower runtime
  test.each([
    ['', 'examples/c'],
    ['wasm', 'examples/c/table.h'],
  ])(
    'finds the planted triggers, runtime %j',
    async (runtime, data) => {
      const ended = await node(['dist/cli.js', ...SCAN, data, ...BARE], { CODEPURIFY_RUNTIME: runtime });
      expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 1, stderr: '' });
      expect(foundIn(ended.stdout).length).toBeGreaterThan(0);
    },
    SCAN_MILLISECONDS,
  );

  test(
    'leaves no trace in the home of its user: the runtime would keep a device id there, and send it',
    async () => {
      const home = await mkdtemp(path.join(tmpdir(), 'codepurify-home-'));
      const env = { HOME: home, XDG_CACHE_HOME: '', CODEPURIFY_RUNTIME: 'native' };
      const { code, stderr } = await node(['dist/cli.js', ...SCAN, 'examples/c/table.h', ...BARE], env);
      expect([code, stderr, await readdir(home)]).toEqual([1, '', []]);
    },
    SCAN_MILLISECONDS,
  );

  test(
    'is a library too',
    async () => {
      await writeFile(
        path.join(clone, 'use.js'),
        `import { loadOptions, scanPaths, CodePurifyError } from 'codepurify';
         const { options } = loadOptions({ purify: 'off', cache: false }, process.cwd(), new Date());
         const context = { cwd: process.cwd(), env: process.env, stdin: process.stdin };
         const { result } = await scanPaths(['examples/c/gain.c'], options, new Set(), context);
         const error = await scanPaths(['nowhere'], options, new Set(), context).catch((caught) => caught);
         console.log(JSON.stringify([result.summary, error instanceof CodePurifyError]));`,
      );
      const { stdout, stderr } = await node(['use.js']);
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toMatchObject([{ errors: 0 }, true]);
    },
    SCAN_MILLISECONDS,
  );
});
