import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../../sha256.js';
import { packageRoot, toolVersion } from './package-root.js';
import { MODELS_FOLDER } from './choose-victim.js';

/** Folders of the package that the program reads, besides the folder that it runs from. */
const PARTS: readonly string[] = [MODELS_FOLDER, 'grammars'];

let fingerprint: string | undefined;

/**
 * A hash over the whole program as it runs here: version, code, models and grammars, and the machine, because
 * machines round numbers differently. The version alone is not enough, because an Action is updated by commit. The
 * hash is computed once per process.
 */
export function toolFingerprint(): string {
  return (fingerprint ??= computeFingerprint());
}

function computeFingerprint(): string {
  const root = packageRoot();
  const [running = ''] = relative(root, fileURLToPath(import.meta.url)).split(sep);
  const parts = [running, ...PARTS].map((part) => [part, folderFingerprint(join(root, part))]);
  return digest([toolVersion(), process.platform, process.arch, parts]);
}

/** A hash over all files below a folder with their names. Links are not followed: only their names count. */
function folderFingerprint(path: string): string {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => [join(entry.parentPath, entry.name), entry.isFile()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return digest(files.map(([file, isFile]) => [relative(path, file), isFile ? fileDigest(file) : null]));
}

function fileDigest(path: string): string {
  return sha256(readFileSync(path));
}

function digest(value: unknown): string {
  return sha256(JSON.stringify(value));
}
