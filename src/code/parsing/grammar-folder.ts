import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { CodePurifyError } from '../../errors.js';

/** The file in the folder of grammars that lists the origin and sha256 of each. */
export const ORIGIN_FILE = 'origin.json';

/** Steps up to the package root: `dist/cli.js` one, `dist/<door>/index.js` and `src/code/` two, and one spare. */
const MAX_STEPS_UP = 3;

/**
 * The `grammars/` folder next to the running code, in the source tree and in the bundle alike.
 * @throws CodePurifyError (`internal`) when the package is incomplete
 */
export function grammarFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let step = 0; step <= MAX_STEPS_UP; step++) {
    const candidate = join(folder, 'grammars');
    if (existsSync(join(candidate, ORIGIN_FILE))) return candidate;
    folder = dirname(folder);
  }
  throw new CodePurifyError(
    'internal',
    `No folder grammars/ with ${ORIGIN_FILE} was found next to ${fileURLToPath(import.meta.url)}.`,
    'Keep dist/ and grammars/ in the same package, as they are published.',
  );
}
