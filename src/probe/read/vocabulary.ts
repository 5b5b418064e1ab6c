import { TOKEN_KINDS, type TokenKind } from '../../code/parsing/tokens.js';
import { IntList } from './int-list.js';
import { keyedHash, type HashKey } from './keyed-hash.js';
import { affixesOf, subwordsOf } from './subwords.js';

/**
 * Distinct tokens that are kept hashed between the records that a trained probe reads: some 200 bytes each. Hashes
 * depend on the key alone, so a new vocabulary under it gives the same answers.
 */
export const MAX_VOCABULARY = 500_000;

/** The class that stands in for a literal, besides its exact form. */
export function literalClass(text: string): string {
  const first = text.replace(/^(?:u8|[uUL])(?=["'])/u, '').charCodeAt(0);
  if (first === 34) return '"S"';
  if (first === 39) return "'C'";
  return (first >= 48 && first <= 57) || first === 46 ? '0N' : text;
}

/** Longest token that is kept as text; a longer one (data in strings) is known by its hash alone. */
const MAX_TOKEN_TEXT = 120;

/**
 * The distinct tokens of a corpus, by number: each is hashed once, with all that it contributes by itself.
 * Hashes are keyed, so that nobody who does not know the key can plan two tokens to share one.
 */
export class Vocabulary {
  readonly kinds: number[] = [];
  readonly texts: string[] = [];
  private readonly ids = new Map<string, number>();
  private readonly exactFirst = new IntList(1024);
  private readonly exactSecond = new IntList(1024);
  private readonly classFirst = new IntList(1024);
  private readonly classSecond = new IntList(1024);
  /** Hashes of a token's own features, rows by `ownEnds`. */
  private readonly own = new IntList(4096);
  private readonly ownEnds = new IntList(1024);

  constructor(readonly key: HashKey) {}

  get size(): number {
    return this.kinds.length;
  }

  /** Number of a token, given to it when it is first seen. Tokens of different kind or text have different numbers. */
  idOf(text: string, kind: TokenKind): number {
    const name = kind === TOKEN_KINDS.keyword ? ` ${text}` : text;
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const id = this.kinds.length;
    this.ids.set(name, id);
    this.kinds.push(kind);
    this.texts.push(text.length > MAX_TOKEN_TEXT ? `${text.slice(0, MAX_TOKEN_TEXT)}…` : text);
    this.addHashes(text, kind);
    return id;
  }

  private addHashes(text: string, kind: TokenKind): void {
    const exact = keyedHash(text, this.key);
    const reduced = kind === TOKEN_KINDS.literal ? keyedHash(literalClass(text), this.key) : exact;
    this.exactFirst.push(exact.first);
    this.exactSecond.push(exact.second);
    this.classFirst.push(reduced.first);
    this.classSecond.push(reduced.second);
    if (kind === TOKEN_KINDS.identifier) this.addNameParts(text);
    this.ownEnds.push(this.own.length);
  }

  /** Sub-words and affixes of a name, each once; a name of one part says no more than the name itself. */
  private addNameParts(text: string): void {
    const affixes = affixesOf(text);
    const parts = subwordsOf(text);
    if (parts.length === 1 && parts[0] === text) return;
    const features = new Set(parts.map((part) => `sub ${part}`));
    if (affixes) features.add(`prefix ${affixes.prefix}`).add(`suffix ${affixes.suffix}`);
    for (const feature of features) this.own.push(keyedHash(feature, this.key).first);
  }

  /** 32-bit hash of the token as it is. */
  exact(id: number): number {
    return this.exactFirst.at(id);
  }

  /** A second, independent hash of the same. */
  exact2(id: number): number {
    return this.exactSecond.at(id);
  }

  /** Hash of the token with a literal reduced to its class; equal to `exact` for all else. */
  reduced(id: number): number {
    return this.classFirst.at(id);
  }

  /** A second, independent hash of the same. */
  reduced2(id: number): number {
    return this.classSecond.at(id);
  }

  /** Hashes of the features that the token has by itself besides its 1-gram: half-open range into `own`. */
  ownStart(id: number): number {
    return id === 0 ? 0 : this.ownEnds.at(id - 1);
  }

  ownEnd(id: number): number {
    return this.ownEnds.at(id);
  }

  ownHash(index: number): number {
    return this.own.at(index);
  }
}
