import { createHash } from 'node:crypto';
import type { Shard, ShardBy } from '../../config/shard.js';
import type { SkippedRow } from '../../data/unit.js';
import { CodePurifyError } from '../../errors.js';
import { sha256 } from '../../sha256.js';
import { FileContents, type FileContent, hashOfContents } from './file-contents.js';
import { fileAt, firstPositionIn, MOST_FILES, MOST_ROWS_PER_FILE, ownsFile } from './positions.js';
import { identityOfSubject, type Subject } from './subject.js';

/** Decides which rows belong to this machine's shard. It is called for every row, in the order of the data. */
export interface Ownership {
  /** The rows up to the next call are of this file. */
  begins(path: string, number: number): void;
  owns(subject: Subject): boolean;
  ownsRow(row: SkippedRow, position: number): boolean;
}

/** The whole run is one shard. */
export const EVERYTHING: Ownership = { begins: () => undefined, owns: () => true, ownsRow: () => true };

/**
 * Splits a run by content, or by file, but not by position. By content, a record stays in its shard when others are added
 * before it, so its verdict is still in the machine's cache. By file, a shard is read without the others. Findings whose
 * ids differ only by their order (functions of one file with the same name, records of one file with the same code) are in
 * the same shard.
 */
export class ShardOwnership implements Ownership {
  readonly #contents = new FileContents();
  #first = 0;

  constructor(
    readonly shard: Shard,
    readonly by: ShardBy = 'content',
  ) {}

  /** @throws CodePurifyError `usage` for data in more files than have positions of their own, by file */
  begins(path: string, number: number): void {
    if (this.by === 'file' && number >= MOST_FILES) throw tooMany(path, `${String(MOST_FILES)} files`);
    this.#contents.begin(path);
    this.#first = firstPositionIn(number);
  }

  owns(subject: Subject): boolean {
    const { path, record, position } = subject;
    this.#see(path, position, [record, identityOfSubject(subject)]);
    return this.by === 'file' || shardOf(subject, this.shard.of, 'content') === this.shard.index;
  }

  ownsRow({ path, record, reason }: SkippedRow, position: number): boolean {
    this.#see(path, position, [record, reason]);
    return this.by === 'file' || shardOfTexts([path, String(record)], this.shard.of) === this.shard.index;
  }

  /** Whether a file is read, by its number: by content, all files are. */
  reads(number: number): boolean {
    return this.by === 'content' || ownsFile(this.shard, number);
  }

  /** All files so far, with hashes of those that were read. */
  contents(): readonly FileContent[] {
    return this.#contents.all();
  }

  /** Hash (hex) of all rows so far, or by file of the names of the files: the same in all shards of one run. */
  dataHash(): string {
    const files = this.contents();
    return this.by === 'content'
      ? hashOfContents(files)
      : sha256(JSON.stringify(files.map(({ path }) => path)));
  }

  #see(path: string, position: number, row: readonly unknown[]): void {
    const offset = position - this.#first;
    if (this.by === 'file' && offset >= MOST_ROWS_PER_FILE) {
      throw tooMany(path, `${String(MOST_ROWS_PER_FILE)} rows in a file`);
    }
    this.#contents.add([offset, path, ...row]);
  }
}

/** The shard that a subject belongs to, from 1. @param of number of shards */
export function shardOf({ path, record, position, units }: Subject, of: number, by: ShardBy): number {
  if (by === 'file') return (fileAt(position) % of) + 1;
  const [first, second] = units;
  return shardOfTexts(record === null ? [path, first.name] : [first.code, second?.code ?? null], of);
}

/** 48 bits of a hash modulo at most 256 shards: the bias is below one in 2^40. */
function shardOfTexts(texts: readonly (string | null)[], of: number): number {
  const digest = createHash('sha256').update(JSON.stringify(texts)).digest();
  return (digest.readUIntBE(0, 6) % of) + 1;
}

function tooMany(path: string, most: string): CodePurifyError {
  return new CodePurifyError(
    'usage',
    `--shard-by file allows at most ${most}: ${JSON.stringify(path)} is beyond that.`,
    'Leave --shard-by out, or scan the data in pieces.',
  );
}
