import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import { codeOf } from '../../data/read/file-errors.js';
import { hashKeyOf, keyedHash } from '../../probe/read/keyed-hash.js';
import { parseJsonOrNull } from '../../text/parse-json.js';
import { refusedFile, requireSameRun, type RunIdentity, WORK_VERSION, writeWorkFile } from './work-file.js';

/** The first line of a file; what follows is data of V8. */
const HEADER = z.strictObject({
  kind: z.string(),
  version: z.literal(WORK_VERSION),
  tool: z.string(),
  options: z.string(),
  /** What it was made from. */
  data: z.string(),
  /** Whether the key is the same: a hash of a fixed text with it. */
  key: z.number(),
  bytes: z.int().min(0),
  sha256: z.string(),
});

/** Bytes of the first line; it has a few hundred. */
const MAX_HEADER = 4096;
/** Buffers of Node have at most 4 GiB here. */
const MAX_BYTES = 2 ** 32;

/** A file of a work folder. */
export interface StoredPlace {
  readonly path: string;
  /** In messages. */
  readonly name: string;
  /** `codepurify-learned`. */
  readonly kind: string;
  readonly run: RunIdentity;
  /** Of the probe's key. */
  readonly seed: string;
}

/**
 * Writes a value, completely or not at all.
 * @param data hash of what it was made from
 * @returns a hash (hex) of the value
 */
export async function writeStored(
  { path, kind, run, seed }: Omit<StoredPlace, 'name'>,
  data: string,
  value: unknown,
): Promise<string> {
  const payload = serialize(value);
  const sha256 = hashOf(payload);
  const header: z.output<typeof HEADER> = {
    ...{ kind, version: WORK_VERSION, ...run, data },
    ...{ key: keyCheck(seed), bytes: payload.length, sha256 },
  };
  await writeWorkFile(path, [Buffer.from(`${JSON.stringify(header)}\n`), payload]);
  return sha256;
}

/** A value that was read, and hashes (hex) of what it was made from and of itself. */
export interface Stored<T> {
  readonly value: T;
  readonly data: string;
  readonly sha256: string;
}

/**
 * Reads what another process has written.
 * @param stage that writes it
 * @throws CodePurifyError `input` naming the file, if it is missing, damaged, or of another run
 */
export async function readStored<T>(
  { path, name, kind, run, seed }: StoredPlace,
  stage: string,
): Promise<Stored<T>> {
  const bytes = await bytesOf(path, name, stage);
  const end = bytes.subarray(0, MAX_HEADER).indexOf('\n');
  const header = HEADER.safeParse(end < 0 ? null : parseJsonOrNull(bytes.toString('utf8', 0, end)));
  if (!header.success || header.data.kind !== kind) {
    throw refusedFile(name, 'it is not what this version writes');
  }
  const { key, bytes: length, sha256, data } = header.data;
  requireSameRun(name, header.data, run);
  if (key !== keyCheck(seed)) {
    throw refusedFile(name, 'it was written with another seed', 'Give every stage the same --seed.');
  }
  const payload = bytes.subarray(end + 1);
  if (payload.length !== length || hashOf(payload) !== sha256) throw refusedFile(name, 'it is damaged');
  return { value: deserialize(payload) as T, data, sha256 };
}

async function bytesOf(path: string, name: string, stage: string): Promise<Buffer> {
  try {
    if ((await stat(path)).size <= MAX_BYTES) return await readFile(path);
  } catch (cause) {
    const why = codeOf(cause) === 'ENOENT' ? 'it does not exist' : 'it cannot be read';
    throw refusedFile(name, why, `Run codepurify stage ${stage} first.`, cause);
  }
  throw refusedFile(name, `it has more than ${String(MAX_BYTES)} bytes`);
}

/** Whether two processes have the same key: a hash of a fixed text with it. */
export function keyCheck(seed: string): number {
  return keyedHash('codepurify work folder', hashKeyOf(seed)).first;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
