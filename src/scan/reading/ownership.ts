import { createHash, type Hash } from 'node:crypto';
import type { SkippedRow } from '../../data/unit.js';
import { identityOfSubject, type Subject } from './subject.js';
import type { Shard } from '../../config/shard.js';

/** Decides which rows belong to this machine's shard. It is called for every row, in the order of the data. */
export interface Ownership {
  owns(subject: Subject): boolean;
  ownsRow(row: SkippedRow, position: number): boolean;
}

/** The whole run is one shard. */
export const EVERYTHING: Ownership = { owns: () => true, ownsRow: () => true };

/**
 * Splits a run by content, not by position. A record stays in its shard when others are added before it, so its
 * verdict is still in the machine's cache. Findings whose ids differ only by their order (functions of one file with
 * the same name, records with the same code) are in the same shard.
 */
export class ShardOwnership implements Ownership {
  readonly #data: Hash = createHash('sha256');

  constructor(readonly shard: Shard) {}

  owns(subject: Subject): boolean {
    const { path, record, position } = subject;
    this.#data.update(JSON.stringify([position, path, record, identityOfSubject(subject)]));
    return shardOf(subject, this.shard.of) === this.shard.index;
  }

  ownsRow({ path, record, reason }: SkippedRow, position: number): boolean {
    this.#data.update(JSON.stringify([position, path, record, reason]));
    return shardOfTexts([path, String(record)], this.shard.of) === this.shard.index;
  }

  /** Hash (hex) of all rows so far: the same in all shards of one run. */
  dataHash(): string {
    return this.#data.copy().digest('hex');
  }
}

/** The shard that a subject belongs to, from 1. @param of number of shards */
export function shardOf({ path, record, units: [first, second] }: Subject, of: number): number {
  return shardOfTexts(record === null ? [path, first.name] : [first.code, second?.code ?? null], of);
}

/** 48 bits of a hash modulo at most 256 shards: the bias is below one in 2^40. */
function shardOfTexts(texts: readonly (string | null)[], of: number): number {
  const digest = createHash('sha256').update(JSON.stringify(texts)).digest();
  return (digest.readUIntBE(0, 6) % of) + 1;
}
