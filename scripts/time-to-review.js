/**
 * Measures the time from the start of the Action to the review of a pull request with 30 files, with the fake GitHub of
 * the tests: `node scripts/time-to-review.js [bundle]`. The default bundle is dist/action.js. Compiles and runs
 * `__tests__/action/time-to-review.ts`, which describes the measurement.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { compiledTests } from './compiled-tests.js';

const root = path.dirname(import.meta.dirname);
const program = compiledTests('time-to-review', ['__tests__/action/time-to-review.ts']);
const command = [...program, process.argv[2] ?? 'dist/action.js', root];
const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
