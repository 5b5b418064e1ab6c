import { TOKEN_KINDS, type TokenKind } from '../../code/parsing/tokens.js';
import { IntList } from './int-list.js';
import { keyedHash, type HashKey } from './keyed-hash.js';
import { affixesOf, subwordsOf } from './subwords.js';

/**
 * Distinct tokens whose hashes a trained probe keeps between records: about 200 bytes each. Hashes depend on the key
 * alone, so a new vocabulary with the same key gives the same answers.
 */
export const MAX_VOCABULARY = 500_000;

/** The class of a literal (string, character, number); other words stay as they are. */
export function literalClass(text: string): string {
  const first = text.replace(/^(?:u8|[uUL])(?=["'])/u, '').charCodeAt(0);
  if (first === 34) return '"S"';
  if (first === 39) return "'C'";
  if ((first >= 48 && first <= 57) || first === 46) return '0N';
  // literal words stay; the rest are strings with other quotes, prefixes or holes
  return /^\p{L}+$/u.test(text) ? text : '"S"';
}

/** UTF-16 units of a token that are kept as text. Longer tokens (data in strings) differ only by their hashes. */
const MAX_TOKEN_TEXT = 120;

/** A token with its hashes, which depend on the vocabulary's key. */
export interface TokenEntry {
  readonly kind: number;
  /** Cut if it is long. */
  readonly text: string;
  /** Exact and reduced, two hashes each: see `Vocabulary`. */
  readonly hashes: readonly [number, number, number, number];
  readonly own: readonly number[];
  readonly isWord: boolean;
}

/** A vocabulary as data that can be cloned. */
export interface StoredVocabulary {
  readonly key: HashKey;
  readonly kinds: Uint8Array;
  readonly texts: readonly string[];
  readonly words: ReadonlySet<number>;
  readonly lateWords: ReadonlyMap<number, string>;
  /** Hashes of the tokens, exact and reduced; of their own features, and where those of each token end. */
  readonly lists: readonly Int32Array[];
}

/**
 * The distinct tokens of a corpus with their ids. Each token is hashed once, with its own features. Hashes are keyed, so
 * that nobody without the key can construct two tokens with the same hash.
 */
export class Vocabulary {
  readonly kinds: number[];
  readonly texts: string[];
  private readonly ids = new Map<string, number>();
  private readonly words: Set<number>;
  private readonly lateWords: Map<number, string>;
  private readonly exactFirst: IntList;
  private readonly exactSecond: IntList;
  private readonly classFirst: IntList;
  private readonly classSecond: IntList;
  /** Hashes of a token's own features; rows end at `ownEnds`. */
  private readonly own: IntList;
  private readonly ownEnds: IntList;

  /** @param stored the tokens of another thread's vocabulary, which no text is looked up by */
  constructor(
    readonly key: HashKey,
    stored: StoredVocabulary | null = null,
  ) {
    const list = (at: number): IntList => {
      const values = stored?.lists[at];
      return values === undefined ? new IntList(1024) : IntList.of(values);
    };
    this.kinds = Array.from(stored?.kinds ?? []);
    this.texts = [...(stored?.texts ?? [])];
    this.words = new Set(stored?.words);
    this.lateWords = new Map(stored?.lateWords);
    [this.exactFirst, this.exactSecond] = [list(0), list(1)];
    [this.classFirst, this.classSecond] = [list(2), list(3)];
    [this.own, this.ownEnds] = [list(4), list(5)];
  }

  /** All tokens as data. */
  stored(): StoredVocabulary {
    const { key, kinds, texts, words, lateWords } = this;
    const { exactFirst, exactSecond, classFirst, classSecond, own, ownEnds } = this;
    const lists = [exactFirst, exactSecond, classFirst, classSecond, own, ownEnds].map((one) => one.view());
    return { key, kinds: Uint8Array.from(kinds), texts, words, lateWords, lists };
  }

  get size(): number {
    return this.kinds.length;
  }

  /** The id of a token; a new token gets the next one. Tokens with different kind or text have different ids. */
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

  /** The id of a word of a text (`wordText`). Words differ from tokens of code. */
  wordId(text: string): number {
    const id = this.traitId(text);
    this.words.add(id);
    return id;
  }

  /** Whether an id is one of a word of a text. */
  isWord(id: number): boolean {
    return this.words.has(id);
  }

  /** The id of a trait's text, which is no token: nothing else has the same. */
  traitId(text: string): number {
    const name = `\0${text}`;
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const id = this.kinds.length;
    this.ids.set(name, id);
    this.kinds.push(TOKEN_KINDS.punctuation);
    this.texts.push(text);
    this.addHashes(name, TOKEN_KINDS.punctuation);
    return id;
  }

  /** Keeps a word that comes after the part of its comment that is kept as text. @param key of its family */
  addLateWord(key: number, word: string): void {
    if (this.lateWords.size < MAX_VOCABULARY) this.lateWords.set(key, word);
  }

  /** Such a word by the key of its family. */
  lateWord(key: number): string | null {
    return this.lateWords.get(key) ?? null;
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

  /** Adds sub-words and affixes of a name, each once; nothing for a name of one part. */
  private addNameParts(text: string): void {
    const affixes = affixesOf(text);
    const parts = subwordsOf(text);
    if (parts.length === 1 && parts[0] === text) return;
    const features = new Set(parts.map((part) => `sub ${part}`));
    if (affixes) features.add(`prefix ${affixes.prefix}`).add(`suffix ${affixes.suffix}`);
    for (const feature of features) this.own.push(keyedHash(feature, this.key).first);
  }

  /** All that is known of a token. */
  entry(id: number): TokenEntry {
    const own = Array.from({ length: this.ownEnd(id) - this.ownStart(id) }, (_, at) =>
      this.ownHash(this.ownStart(id) + at),
    );
    return {
      kind: this.kinds[id] ?? 0,
      text: this.texts[id] ?? '',
      hashes: [this.exact(id), this.exact2(id), this.reduced(id), this.reduced2(id)],
      own,
      isWord: this.isWord(id),
    };
  }

  /** Adds a token of another vocabulary with the same key. @returns its id, which no text is looked up by */
  addEntry({ kind, text, hashes: [exact, exact2, reduced, reduced2], own, isWord }: TokenEntry): number {
    const id = this.kinds.length;
    this.kinds.push(kind);
    this.texts.push(text);
    this.exactFirst.push(exact);
    this.exactSecond.push(exact2);
    this.classFirst.push(reduced);
    this.classSecond.push(reduced2);
    for (const hash of own) this.own.push(hash);
    this.ownEnds.push(this.own.length);
    if (isWord) this.words.add(id);
    return id;
  }

  /** 32-bit hash of the token as it is. */
  exact(id: number): number {
    return this.exactFirst.at(id);
  }

  /** A second, independent hash of the same. */
  exact2(id: number): number {
    return this.exactSecond.at(id);
  }

  /** Hash of a literal's class; equal to `exact` for other tokens. */
  reduced(id: number): number {
    return this.classFirst.at(id);
  }

  /** A second, independent hash of the same. */
  reduced2(id: number): number {
    return this.classSecond.at(id);
  }

  /** Start of the token's own features (besides its 1-gram), for `ownHash`. */
  ownStart(id: number): number {
    return id === 0 ? 0 : this.ownEnds.at(id - 1);
  }

  /** End (exclusive) of the token's own features. */
  ownEnd(id: number): number {
    return this.ownEnds.at(id);
  }

  /** Hash of one of the own features. */
  ownHash(index: number): number {
    return this.own.at(index);
  }
}
