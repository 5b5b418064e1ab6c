import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { sha256 } from '../../sha256.js';
import { codeOf, isFileError } from '../../data/read/file-errors.js';
import { CodePurifyError } from '../../errors.js';
import { type Manifest, parseManifest } from '../../model/folder/manifest.js';
import type { Victim } from '../../model/victim.js';
import { MAX_PROBE_BYTES, probeFingerprint, readProbe } from '../../probe/file/probe-file.js';
import type { ProbeModel } from '../../probe/file/probe-model.js';
import { ProbeVictim } from '../../probe/file/probe-victim.js';

/** A probe from its file. */
export interface ProbeFromFile {
  readonly model: ProbeModel;
  readonly victim: Victim;
  /** sha256 (hex) of the whole file. */
  readonly sha256: string;
}

/** A probe as a victim for single units, with the manifest next to its file, or a new one without calibration. */
export interface ProbeWithManifest {
  readonly victim: Victim;
  readonly manifest: Manifest;
}

/** Suffix of the manifest's name: `probe.bin` has `probe.bin.json`. */
const MANIFEST_SUFFIX = '.json';

/** Calibration values are some 20 characters each: 5,000 units and all statistics are under 1 MB. */
const MOST_MANIFEST_BYTES = 16 * 1024 * 1024;

/**
 * The victim in a probe file. A manifest next to the file (`codepurify calibrate` prints it) has the calibration, and
 * names the sha256 of the probe that it was made for.
 * @throws CodePurifyError `model` naming the file that cannot be read, or is not what it should be
 */
export async function readProbeVictim(path: string): Promise<ProbeWithManifest> {
  const { victim, sha256 } = await readProbeFile(path);
  return { victim, manifest: await manifestOf(path, sha256, victim) };
}

/**
 * Reads a probe file.
 * @throws CodePurifyError `model` naming the file that cannot be read, or is not what it should be
 */
export async function readProbeFile(path: string): Promise<ProbeFromFile> {
  const bytes = await readBounded(path, MAX_PROBE_BYTES);
  if (bytes === null) throw unusable(path, 'does not exist');
  const model = readProbe(bytes);
  const victim = new ProbeVictim(model, probeFingerprint(bytes));
  return { model, victim, sha256: sha256(bytes) };
}

async function manifestOf(path: string, sha256: string, { description }: Victim): Promise<Manifest> {
  const file = basename(path);
  const manifestPath = `${path}${MANIFEST_SUFFIX}`;
  const bytes = await readBounded(manifestPath, MOST_MANIFEST_BYTES);
  if (bytes === null) {
    const { name, task, labels, maxTokens } = description;
    return { schemaVersion: 1, name, task, labels: [...labels], maxTokens, files: { [file]: sha256 } };
  }
  const manifest = parseManifest(Buffer.from(bytes).toString('utf8'), manifestPath);
  if (new Map(Object.entries(manifest.files)).get(file) === sha256) return manifest;
  throw new CodePurifyError(
    'model',
    `${manifestPath} was not made for this ${file}: their sha256 differ.`,
    'Calibrate again (codepurify calibrate), or delete the manifest.',
  );
}

/** The bytes, or `null` if there is no such file. A file that is too large is refused before it is read. */
async function readBounded(path: string, most: number): Promise<Uint8Array | null> {
  try {
    const { size } = await stat(path);
    if (size <= most) return await readFile(path);
  } catch (cause) {
    if (!isFileError(cause)) throw cause;
    if (cause.code === 'ENOENT') return null;
    throw unusable(path, `cannot be read: ${codeOf(cause)}`, cause);
  }
  throw unusable(path, `is larger than ${String(most)} bytes`);
}

function unusable(path: string, what: string, cause?: unknown): CodePurifyError {
  return new CodePurifyError(
    'model',
    `${path} ${what}.`,
    'Give the file that "codepurify probe train" wrote.',
    cause === undefined ? {} : { cause },
  );
}
