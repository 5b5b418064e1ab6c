/**
 * How long the Action takes from its start to the review of a pull request with 30 files, against the GitHub of the
 * tests: `node scripts/time-to-review.js [bundle]`. The bundle is dist/action.js unless another is named.
 * What is measured stands in `__tests__/action/time-to-review.ts`, which this compiles and runs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const out = path.join(root, 'build', 'time-to-review');

/** @param {readonly string[]} command */
function node(...command) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

mkdirSync(path.join(out, '__tests__'), { recursive: true });
const compilerOptions = {
  ...{ noEmit: false, noCheck: true, incremental: false, sourceMap: false },
  ...{ rootDir: root, outDir: out },
};
const project = path.join(out, 'tsconfig.json');
const files = [path.join(root, '__tests__/action/time-to-review.ts')];
writeFileSync(
  project,
  JSON.stringify({ extends: path.join(root, 'tsconfig.json'), compilerOptions, files, include: [] }),
);
node('node_modules/typescript/bin/tsc', '--project', project);
const fixtures = path.join(out, '__tests__/fixtures'); // GitHub's description of its API
if (!existsSync(fixtures)) symlinkSync(path.join(root, '__tests__/fixtures'), fixtures);
node(path.join(out, '__tests__/action/time-to-review.js'), process.argv[2] ?? 'dist/action.js', root);
