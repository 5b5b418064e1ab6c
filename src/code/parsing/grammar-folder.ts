import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { CodePurifyError } from '../../errors.js';

/** The file in the folder of grammars that lists the origin and sha256 of each. */
export const ORIGIN_FILE = 'origin.json';

/** Steps up to the package root: one from `dist/`, three from `src/code/parsing/`, five from a build of the benchmarks. */
const MAX_STEPS_UP = 5;

/**
 * The `grammars/` folder next to the running code, in the source tree, in a build and in the bundle alike.
 * @param start folder of the running code
 * @throws CodePurifyError (`internal`) when the package is incomplete
 */
export function grammarFolder(start = dirname(fileURLToPath(import.meta.url))): string {
  let folder = start;
  for (let step = 0; step <= MAX_STEPS_UP; step++) {
    const candidate = join(folder, 'grammars');
    if (existsSync(join(candidate, ORIGIN_FILE))) return candidate;
    folder = dirname(folder);
  }
  throw new CodePurifyError(
    'internal',
    `No folder grammars/ with ${ORIGIN_FILE} was found next to ${start}.`,
    'Keep dist/ and grammars/ in the same package, as they are published.',
  );
}
