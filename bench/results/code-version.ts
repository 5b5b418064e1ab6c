import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { packageRoot } from '../../src/scan/models/package-root.js';

/** The code that a figure was measured with. */
export interface CodeVersion {
  /** The commit that was checked out; `null` outside a repository. */
  readonly commit: string | null;
  /** Digest of the probe's code as it ran: figures with the same digest can be compared. */
  readonly probe: string;
}

/** A result line with the code that it was measured with. */
export type Versioned<Line> = Line & { readonly code: CodeVersion };

const PROBE_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src', 'probe');
/** Hexadecimal digits of the digest that a line shows. */
const SHOWN = 10;

async function probeDigest(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const files = (await readdir(folder, { recursive: true })).filter((name) => /\.[jt]s$/u.test(name)).sort();
  for (const name of files) hash.update(`${name}\0`).update(await readFile(join(folder, name)));
  return hash.digest('hex').slice(0, SHOWN);
}

/** The version of the code that runs now. */
export async function codeVersion(): Promise<CodeVersion> {
  const commit = await promisify(execFile)('git', ['rev-parse', '--short=10', 'HEAD'], {
    cwd: packageRoot(),
  }).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
  return { commit, probe: await probeDigest(PROBE_FOLDER) };
}
