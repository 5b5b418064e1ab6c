import type { TokenOutline } from '../../code/elements/token-outline.js';
import type { Analysis } from '../../code/analysis.js';
import type { HashKey } from '../read/keyed-hash.js';
import { type ReadSide, SideReader } from '../read/side-reader.js';
import { MAX_VOCABULARY, Vocabulary } from '../read/vocabulary.js';
import { RecordFeatures } from './record-features.js';

/**
 * Reads units of any number, one after the other, as numbers. The vocabulary begins anew when it is large: hashes depend on the key
 * alone, so a new one gives the same families and features.
 */
export class UnitReaders {
  #vocabulary: Vocabulary;
  #sides: SideReader;
  #features: RecordFeatures;

  constructor(private readonly key: HashKey) {
    this.#vocabulary = new Vocabulary(key);
    this.#sides = new SideReader(this.#vocabulary);
    this.#features = new RecordFeatures(this.#vocabulary);
  }

  /** The features of the unit that was read last. */
  get features(): RecordFeatures {
    return this.#features;
  }

  /** A unit as numbers of one vocabulary, until the next is read. */
  read(sides: readonly (Analysis | TokenOutline)[]): ReadSide[] {
    if (this.#vocabulary.size > MAX_VOCABULARY) {
      this.#vocabulary = new Vocabulary(this.key);
      this.#sides = new SideReader(this.#vocabulary);
      this.#features = new RecordFeatures(this.#vocabulary);
    }
    return sides.map((side, number) => this.#sides.read(side, number));
  }
}
