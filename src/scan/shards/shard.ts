import { createHash, type Hash } from 'node:crypto';
import type { Shard } from '../../config/shard.js';
import type { SkippedRow } from '../../data/unit.js';
import { identityOfSubject, type Subject } from '../reading/subject.js';

/** Tells what of a run is this machine's share; asked about every row, in the order of the data. */
export interface Ownership {
  owns(subject: Subject): boolean;
  ownsRow(row: SkippedRow, position: number): boolean;
}

/** The whole run is one share. */
export const EVERYTHING: Ownership = { owns: () => true, ownsRow: () => true };

/**
 * Splits a run by content, not by position: a record stays with its share when others are added before it, so
 * that each machine's cache goes on serving it; and findings whose ids are told apart by their order alone
 * (functions of one file with one name, records of one code) are in one share.
 */
export class ShardOwnership implements Ownership {
  readonly #data: Hash = createHash('sha256');

  constructor(readonly share: Shard) {}

  owns(subject: Subject): boolean {
    const { path, record, units, position } = subject;
    this.#data.update(JSON.stringify([position, path, record, identityOfSubject(subject)]));
    const [first, second] = units;
    return this.#isOwn(record === null ? [path, first.name] : [first.code, second?.code ?? null]);
  }

  ownsRow({ path, record, reason }: SkippedRow, position: number): boolean {
    this.#data.update(JSON.stringify([position, path, record, reason]));
    return this.#isOwn([path, String(record)]);
  }

  /** Hash (hex) of all rows that were asked about: shares of one run have the same. */
  dataHash(): string {
    return this.#data.copy().digest('hex');
  }

  /** 48 bits of a hash against at most 256 shares leave no bias that counts. */
  #isOwn(texts: readonly (string | null)[]): boolean {
    const digest = createHash('sha256').update(JSON.stringify(texts)).digest();
    return digest.readUIntBE(0, 6) % this.share.of === this.share.index - 1;
  }
}
