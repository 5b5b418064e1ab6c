import type { UnitTestimony } from '../../witness/unit-witness.js';
import type { Subject } from '../reading/subject.js';
import { codeHash, type SurveyedCode } from './survey.js';

/** Hex digits of a hash that show whether a unit is the same: data that changes between two readings is not hostile. */
const HASH_DIGITS = 8;

/** What was noted, by position and side. */
export interface StoredSaid {
  readonly hashes: ReadonlyMap<number, number>;
  readonly said: ReadonlyMap<number, readonly UnitTestimony[]>;
}

/**
 * What the witnesses of code alone said of units when they were read first, so that they need not be asked again. Most units hold
 * nothing, and cost a few bytes.
 */
export class SaidBefore {
  /** Of each unit: a hash of its code. */
  readonly #hashes: Map<number, number>;
  readonly #said: Map<number, readonly UnitTestimony[]>;

  /** @param stored what another process has noted: see `stored` */
  constructor(stored?: StoredSaid) {
    this.#hashes = new Map(stored?.hashes);
    this.#said = new Map(stored?.said);
  }

  /** All of it as data. */
  stored(): StoredSaid {
    return { hashes: this.#hashes, said: this.#said };
  }

  /** Notes what was said of one side of a record; `null`: nobody was asked. */
  note({ position, units }: Subject, side: number, said: readonly UnitTestimony[] | null): void {
    const unit = units[side];
    if (said === null || unit === undefined) return;
    const key = keyOf(position, side);
    this.#hashes.set(key, hashOf(unit));
    if (said.length > 0) this.#said.set(key, said);
  }

  /** What was said of the same code; `null`: the witnesses have not seen it. */
  of({ position, units }: Subject, side: number): readonly UnitTestimony[] | null {
    const unit = units[side];
    if (unit === undefined) return null;
    const key = keyOf(position, side);
    return this.#hashes.get(key) === hashOf(unit) ? (this.#said.get(key) ?? []) : null;
  }
}

function keyOf(position: number, side: number): number {
  return position * 2 + side;
}

function hashOf(unit: SurveyedCode): number {
  return parseInt(codeHash(unit).slice(0, HASH_DIGITS), 16);
}
