import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CodePurifyError } from '../../errors.js';

/**
 * The folder that holds `package.json`, `models/` and `dist/`: the nearest one above this file, which may be in `src/`,
 * `build/`, or the bundle in `dist/`.
 * @throws CodePurifyError `internal` when the program is not in its package
 */
export function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) break;
  }
  throw new CodePurifyError(
    'internal',
    'The package of this program was not found.',
    'Run it from its package, which holds package.json, models/ and dist/.',
  );
}

/** The version in `package.json`. */
export function toolVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return version && typeof manifest.version === 'string' ? manifest.version : '0.0.0';
}
