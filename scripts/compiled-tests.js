/** Compiles modules of the tests, such as their fake GitHub, for scripts: plain Node does not read TypeScript. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.dirname(import.meta.dirname);

/**
 * Compiles modules, with everything that they import, into `build/<name>`. Types are not checked.
 * @param {string} name
 * @param {readonly string[]} modules paths from the root of the repository
 * @returns {string[]} paths of the JavaScript
 * @throws {Error} when the compiler fails; it prints why
 */
export function compiledTests(name, modules) {
  const out = path.join(ROOT, 'build', name);
  mkdirSync(path.join(out, '__tests__'), { recursive: true });
  const compilerOptions = {
    ...{ noEmit: false, noCheck: true, incremental: false, sourceMap: false },
    ...{ rootDir: ROOT, outDir: out },
  };
  const project = path.join(out, 'tsconfig.json');
  const files = modules.map((file) => path.join(ROOT, file));
  const config = { extends: path.join(ROOT, 'tsconfig.json'), compilerOptions, files, include: [] };
  writeFileSync(project, JSON.stringify(config));
  const compiler = ['node_modules/typescript/bin/tsc', '--project', project];
  const { status } = spawnSync(process.execPath, compiler, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${modules.join(', ')}: tsc ended with ${String(status)}.`);
  const fixtures = path.join(out, '__tests__/fixtures'); // GitHub's description of its API
  if (!existsSync(fixtures)) symlinkSync(path.join(ROOT, '__tests__/fixtures'), fixtures);
  return modules.map((file) => path.join(out, file.replace(/\.ts$/, '.js')));
}
