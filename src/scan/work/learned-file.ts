import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import { putInPlace } from '../../data/write/put-in-place.js';
import { hashKeyOf, keyedHash } from '../../probe/read/keyed-hash.js';
import { restoreVerdict } from '../../probe/judge/stored-verdict.js';
import type { StoredVerdict } from '../../probe/judge/stored-facts.js';
import { parseJsonOrNull } from '../../text/parse-json.js';
import type { LearnedDataset } from '../judging/dataset/dataset-learner.js';
import type { FirstReading } from '../judging/first-reading.js';
import { type FileContent, hashOfContents } from '../reading/file-contents.js';
import { SaidBefore, type StoredSaid } from '../surveys/said-before.js';
import { AssociationHearing, type StoredAssociation } from '../witnesses/association/association-hearing.js';
import { CompanyHearing, type StoredCompany } from '../witnesses/company/company-hearing.js';
import type { StoredChoice } from './stored-choice.js';
import { refusedFile, requireSameRun, type RunIdentity, WORK_VERSION } from './work-file.js';

/** The first reading as data alone. The key of the probe is not part of it. */
interface StoredFirst {
  readonly learned: (Omit<LearnedDataset, 'verdict'> & { readonly verdict: StoredLearned }) | null;
  readonly said: StoredSaid | null;
  readonly company: StoredCompany | null;
  readonly association: StoredAssociation | null;
}

type StoredLearned =
  | { readonly kind: 'stored'; readonly stored: StoredVerdict }
  | Exclude<LearnedDataset['verdict'], { readonly kind: 'judged' }>;

/** Everything that the file holds after its first line. */
interface Payload {
  readonly first: StoredFirst;
  readonly files: readonly FileContent[] | null;
  readonly choice: StoredChoice;
}

/** The first line of the file. */
const HEADER = z.strictObject({
  kind: z.literal('codepurify-learned'),
  version: z.literal(WORK_VERSION),
  tool: z.string(),
  options: z.string(),
  /** Hash of all data: see `LearnedFile`. */
  data: z.string(),
  /** Whether the key is the same: a hash of a fixed text with it. */
  key: z.number(),
  bytes: z.int().min(0),
  sha256: z.string(),
});

/** A first reading, and the data that it read. */
export interface LearnedFile {
  readonly first: FirstReading;
  /** All files of the data, with hashes of their rows; `null` where no first reading was needed. */
  readonly files: readonly FileContent[] | null;
  /** What judges the run. */
  readonly choice: StoredChoice;
}

/** Instead of the hash of the data, where no first reading was needed. */
const NOT_READ = '';

/** Hash (hex) of the data that was learned from; empty where no first reading was needed. */
export function dataOf({ files }: Pick<LearnedFile, 'files'>): string {
  return files === null ? NOT_READ : hashOfContents(files);
}

/** Bytes of the first line; it has a few hundred. */
const MAX_HEADER = 4096;
/** Buffers of Node have at most 4 GiB here. */
const MAX_BYTES = 2 ** 32;

/** Writes what was learned, completely or not at all. @param seed of the probe's key */
export async function writeLearned(
  path: string,
  learned: LearnedFile,
  run: RunIdentity,
  seed: string,
): Promise<void> {
  const { first, files, choice } = learned;
  const stored: Payload = { first: storedOf(first), files, choice };
  const payload = serialize(stored);
  const header: z.output<typeof HEADER> = {
    ...{ kind: 'codepurify-learned', version: WORK_VERSION, ...run, data: dataOf(learned) },
    ...{ key: keyCheck(seed), bytes: payload.length, sha256: hashOf(payload) },
  };
  await putInPlace(path, (temporary) =>
    writeFile(temporary, [Buffer.from(`${JSON.stringify(header)}\n`), payload], { flag: 'wx', mode: 0o600 }),
  );
}

/**
 * Reads what another process has learned.
 * @param name of the file in messages
 * @throws CodePurifyError `input` naming the file, if it is missing, damaged, or of another run
 */
export async function readLearned(
  path: string,
  name: string,
  run: RunIdentity,
  seed: string,
): Promise<LearnedFile> {
  const bytes = await bytesOf(path, name);
  const end = bytes.subarray(0, MAX_HEADER).indexOf('\n');
  const header = HEADER.safeParse(end < 0 ? null : parseJsonOrNull(bytes.toString('utf8', 0, end)));
  if (!header.success) throw refusedFile(name, 'it is not what this version writes');
  const { key, bytes: length, sha256 } = header.data;
  requireSameRun(name, header.data, run);
  if (key !== keyCheck(seed)) {
    throw refusedFile(name, 'it was written with another seed', 'Give every stage the same --seed.');
  }
  const payload = bytes.subarray(end + 1);
  if (payload.length !== length || hashOf(payload) !== sha256) throw refusedFile(name, 'it is damaged');
  const { first, files, choice } = deserialize(payload) as Payload;
  return { first: restored(first, seed), files, choice };
}

async function bytesOf(path: string, name: string): Promise<Buffer> {
  try {
    if ((await stat(path)).size <= MAX_BYTES) return await readFile(path);
  } catch (cause) {
    throw refusedFile(name, 'it cannot be read', 'Run codepurify stage learn first.', cause);
  }
  throw refusedFile(name, `it has more than ${String(MAX_BYTES)} bytes`);
}

function storedOf({ learned, said, company, association }: FirstReading): StoredFirst {
  return {
    learned: learned && storedDataset(learned),
    said: said?.stored() ?? null,
    company: company?.stored() ?? null,
    association: association?.stored ?? null,
  };
}

function storedDataset({
  task,
  verdict,
  records,
  merged,
  labelled,
  fingerprint,
}: LearnedDataset): NonNullable<StoredFirst['learned']> {
  return { task, verdict: storedVerdict(verdict), records, merged, labelled, fingerprint };
}

function storedVerdict(verdict: LearnedDataset['verdict']): StoredLearned {
  return verdict.kind === 'judged' ? { kind: 'stored', stored: verdict.stored() } : verdict;
}

function restored({ learned, said, company, association }: StoredFirst, seed: string): FirstReading {
  return {
    learned: learned && { ...learned, verdict: restoredVerdict(learned.verdict, seed) },
    said: said && new SaidBefore(said),
    company: company && new CompanyHearing(company.byTask, company.records, company.merged),
    association: association && new AssociationHearing(association),
  };
}

function restoredVerdict(verdict: StoredLearned, seed: string): LearnedDataset['verdict'] {
  return verdict.kind === 'stored' ? restoreVerdict(verdict.stored, hashKeyOf(seed)) : verdict;
}

function keyCheck(seed: string): number {
  return keyedHash('codepurify work folder', hashKeyOf(seed)).first;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
