/**
 * How long the Action takes from its start to the review of a pull request with 30 files, against the GitHub of the
 * tests: `node scripts/time-to-review.js [bundle]`. The bundle is dist/action.js unless another is named.
 * What is measured is described in `__tests__/action/time-to-review.ts`, which this compiles and runs.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { compiledTests } from './compiled-tests.js';

const root = path.dirname(import.meta.dirname);
const program = compiledTests('time-to-review', ['__tests__/action/time-to-review.ts']);
const command = [...program, process.argv[2] ?? 'dist/action.js', root];
const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
