import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/**
 * The path of a temporary folder of a worker, up to its random end.
 * @param {number} run process id of jest
 * @returns {string}
 */
export function temporaryPrefix(run) {
  return path.join(tmpdir(), `codepurify-tests-${String(run)}-`);
}

/** Removes the folders of workers that jest has killed, for example because their heap was too large. */
export default function removeTemporary() {
  const prefix = path.basename(temporaryPrefix(process.pid));
  for (const name of readdirSync(tmpdir())) {
    if (name.startsWith(prefix)) rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
  }
}
