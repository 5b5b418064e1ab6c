import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST_FILE, parseManifest, type Manifest } from '../../model/folder/manifest.js';
import { bundledModel, SENTINEL } from '../models/choose-victim.js';

/** The manifest of the bundled sentinel; the model itself is not loaded. */
export async function sentinelManifest(): Promise<Manifest> {
  const path = join(bundledModel(SENTINEL), MANIFEST_FILE);
  return parseManifest(await readFile(path, 'utf8'), path);
}
