import { TOKEN_KINDS } from '../../code/parsing/tokens.js';
import { IntList } from './int-list.js';
import { mixHash } from './keyed-hash.js';
import type { TokenIds } from './token-ids.js';
import type { Vocabulary } from './vocabulary.js';

/** Longest n-gram. */
export const MAX_ORDER = 3;

/** log2 of the number of buckets. */
export const BUCKET_BITS = 19;
export const BUCKETS = 1 << BUCKET_BITS;

/** Salts separate equal hashes in different roles. */
const EXACT_SALT = 0x1b873593;
const REDUCED_SALT = 0x2545f491;
const OWN_SALT = 0x3c6ef372;

/**
 * Every feature of a token sequence, once per place: `buckets` in order of their first token, `widths` the number of
 * tokens of each, `starts[t]` … `starts[t + 1]` the range of those that begin at token t.
 */
export interface Occurrences {
  readonly buckets: Int32Array;
  readonly widths: Int32Array;
  /** Length: tokens + 1. */
  readonly starts: Int32Array;
}

/**
 * A text of fewer words has copies of its features, as if it had about so many, at most `MOST_COPIES`: code has hundreds of tokens, and
 * what a few words say of the label would be lost among them.
 */
const FULL_TEXT = 150;
const MOST_COPIES = 8;

/** Salt of each copy. */
const COPY_SALT = 0x2c1b3c6d;

/** Lists features in buffers that are reused for the next unit. */
export class FeatureLister {
  private readonly buckets = new IntList(4096);
  private readonly widths = new IntList(4096);
  private readonly starts = new IntList(1024);
  private copies = 1;

  constructor(private readonly vocabulary: Vocabulary) {}

  /**
   * The features of a token sequence: 1- to 3-grams; if they hold a literal, also with literals reduced to their
   * class; sub-words and affixes of names.
   * @param salt separates features of different roles; 0 for the code itself
   * @returns views into buffers that the next call overwrites
   */
  list(ids: TokenIds, salt = 0): Occurrences {
    this.buckets.clear();
    this.widths.clear();
    this.starts.clear();
    this.copies = this.copiesOf(ids);
    for (let at = 0; at < ids.length; at++) {
      this.starts.push(this.buckets.length);
      this.addOwn(ids[at] ?? 0, salt);
      this.addGrams(ids, at, salt);
    }
    this.starts.push(this.buckets.length);
    return { buckets: this.buckets.view(), widths: this.widths.view(), starts: this.starts.view() };
  }

  private add(hash: number, width: number): void {
    for (let copy = 0; copy < this.copies; copy++) {
      const own = copy === 0 ? hash : mixHash(hash, COPY_SALT + copy);
      this.buckets.push(own >>> (32 - BUCKET_BITS));
      this.widths.push(width);
    }
  }

  /** 1 for code. */
  private copiesOf(ids: TokenIds): number {
    const [first] = ids;
    if (first === undefined || !this.vocabulary.isWord(first)) return 1;
    return Math.max(1, Math.min(MOST_COPIES, Math.round(FULL_TEXT / ids.length)));
  }

  private addOwn(id: number, salt: number): void {
    const { vocabulary } = this;
    const end = vocabulary.ownEnd(id);
    for (let index = vocabulary.ownStart(id); index < end; index++) {
      this.add(mixHash(OWN_SALT ^ salt, vocabulary.ownHash(index)), 1);
    }
  }

  private addGrams(ids: TokenIds, at: number, salt: number): void {
    const { vocabulary } = this;
    let exact = EXACT_SALT ^ salt;
    let reduced = REDUCED_SALT ^ salt;
    let literal = false;
    const last = Math.min(at + MAX_ORDER, ids.length);
    for (let index = at; index < last; index++) {
      const id = ids[index] ?? 0;
      literal ||= vocabulary.kinds[id] === TOKEN_KINDS.literal;
      exact = mixHash(exact, vocabulary.exact(id));
      reduced = mixHash(reduced, vocabulary.reduced(id));
      this.add(exact, index - at + 1);
      if (literal) this.add(reduced, index - at + 1);
    }
  }
}
