import { commentWords } from '../../code/traits/comments.js';
import type { IdentifierRole } from '../../code/analysis.js';
import type { TokenRange } from './constant-expressions.js';
import { keyedHash, mixHash, type HashKey, type HashPair } from './keyed-hash.js';
import { affixesOf, endingsOf } from './subwords.js';
import { MAX_TRAIT_TEXT, traitLevel } from './trait-text.js';
import type { TokenIds } from './token-ids.js';
import { shapeOf, skeletonOf } from './skeleton.js';
import type { Vocabulary } from './vocabulary.js';

/** Levels of abstraction at which elements are grouped, from exact to general. Keys hold their index. */
export const FAMILY_LEVELS = [
  'exact', // the statement token by token
  'literals', // literals reduced to their class
  'locals', // and local names to L
  'skeleton', // all names I, literals by class, `if` and `while` C, comparisons O, no sign before numbers
  'shape', // and calls without their plain arguments
  'name', // the identifier
  'suffix', // the last part of a name
  'prefix', // the first part of a name
  'own suffix', // the same, of the function's own name only
  'own prefix',
  'constant', // an expression of constants alone (`constantExpressions`), reported by its statement
  'constant shape', // and its literals reduced to their class
  'ending 2', // the last two letters of a name that the function gives, if they are not a separate part
  'ending 3', // the last three
  'own ending 2', // the same, of the function's own name only
  'own ending 3',
  'comment', // the comment without its marks
  'comment word', // a word of it
  'comment place', // the tokens around it
  'style', // the form of a construct that has several equivalent ones
  'layout', // the same of blanks and lines
  'pair', // two families that count together: see `pairKey`
  'text word', // a word, or another character, of the text that goes with the code
  'text pair', // two of them in a row
  'text opening', // its first ones
  'text ending', // its last ones
  'text casing', // a word with capitals inside
  'text letter', // a letter that is not of ASCII
  'text habit', // of casing, white space and punctuation
  'text run', // several tokens of it without blanks between them
  'signature', // the number of parameters of a function, or their types: only in pairs
] as const;
export type FamilyLevel = (typeof FAMILY_LEVELS)[number];

const LEVEL_NUMBER = new Map<FamilyLevel, number>(FAMILY_LEVELS.map((level, index) => [level, index]));

/**
 * Of longer statements only copies are families, up to literals and local names: no other code has their whole pattern. But somebody may
 * plant one with hundreds of tokens.
 */
const MAX_PATTERN_TOKENS = 128;

/** A family's key: 47 bits of two keyed hashes and 6 bits of level, exact in a double. */
export type FamilyKey = number;

const LOW_BITS = 2 ** 15;
/** 32 + 15 bits of hash, and 6 of level. */
const LEVELS = 64;

function keyOf(level: FamilyLevel, { first, second }: HashPair): FamilyKey {
  const number = LEVEL_NUMBER.get(level) ?? 0;
  return ((first >>> 0) * LOW_BITS + (second >>> 17)) * LEVELS + number;
}

/** The key of two families together, in any order. The keys are hashes of a secret key, so it is too. */
export function pairKey(one: FamilyKey, other: FamilyKey): FamilyKey {
  let first = 5;
  let second = 6;
  for (const key of [Math.min(one, other), Math.max(one, other)]) {
    for (const word of [Math.floor(key / 2 ** 32), key | 0]) {
      first = mixHash(first, word);
      second = mixHash(second, word);
    }
  }
  return keyOf('pair', { first, second });
}

/** Whether a level is one of the text that goes with the code. */
export function isOfText(level: FamilyLevel): boolean {
  return level.startsWith('text ');
}

/** The level of a key. */
export function levelOf(key: FamilyKey): FamilyLevel {
  return FAMILY_LEVELS[key % LEVELS] ?? 'exact';
}

/** The family of comments with a word. */
export function commentWordKey(word: string, key: HashKey): FamilyKey {
  return keyOf('comment word', keyedHash(word, key));
}

/** The tokens of a statement, for `FamilyKeys.statement`. */
export interface StatementTokens extends TokenRange {
  readonly ids: TokenIds;
  /** Token ids of names that are locals of the function. */
  readonly locals: ReadonlySet<number>;
}

const NO_LOCALS: ReadonlySet<number> = new Set();

/** Levels of endings of two letters and of three: of any name, and of the function's own. */
const ENDING_LEVELS = [
  ['ending 2', 'own ending 2'],
  ['ending 3', 'own ending 3'],
] as const;

/** Computes the keys of the families that elements belong to. */
export class FamilyKeys {
  private readonly key: HashKey;
  /** Keys of names by token id, for each role. */
  private readonly ofNames = new Map<IdentifierRole | null, Map<number, FamilyKey[]>>();
  private readonly local: HashPair;

  constructor(private readonly vocabulary: Vocabulary) {
    this.key = vocabulary.key;
    this.local = keyedHash(' local', this.key);
  }

  /** Families of an identifier, by its token id: its name, its affixes, and the endings of a name that the function gives. */
  identifier(id: number, role: IdentifierRole | null): readonly FamilyKey[] {
    const cache = this.ofNames.get(role) ?? new Map<number, FamilyKey[]>();
    this.ofNames.set(role, cache);
    const known = cache.get(id);
    if (known) return known;
    const keys = this.nameKeys(id, role);
    cache.set(id, keys);
    return keys;
  }

  private nameKeys(id: number, role: IdentifierRole | null): FamilyKey[] {
    const text = this.vocabulary.texts[id] ?? '';
    const name = { first: this.vocabulary.exact(id), second: this.vocabulary.exact2(id) };
    const keys = [keyOf('name', name), ...this.affixKeys(text, role)];
    return role === 'own' || role === 'local' ? [...keys, ...this.endingKeys(text, role)] : keys;
  }

  private affixKeys(text: string, role: IdentifierRole | null): FamilyKey[] {
    const affixes = affixesOf(text);
    if (!affixes) return [];
    const suffix = keyedHash(affixes.suffix, this.key);
    const prefix = keyedHash(affixes.prefix, this.key);
    const keys = [keyOf('suffix', suffix), keyOf('prefix', prefix)];
    if (role === 'own') keys.push(keyOf('own suffix', suffix), keyOf('own prefix', prefix));
    return keys;
  }

  /** Only for names that the function gives: an attacker cannot change the ending of a called function's name. */
  private endingKeys(text: string, role: 'own' | 'local'): FamilyKey[] {
    return endingsOf(text).flatMap((ending) => {
      const hash = keyedHash(ending, this.key);
      const [level, own] = ENDING_LEVELS[ending.length === 2 ? 0 : 1];
      return role === 'own' ? [keyOf(level, hash), keyOf(own, hash)] : [keyOf(level, hash)];
    });
  }

  /** Families of a statement, one per level, without levels that equal the level before. */
  statement(statement: StatementTokens): readonly FamilyKey[] {
    const { start, end } = statement;
    const exact = this.sequence(statement, 'exact');
    const literals = this.sequence(statement, 'literals');
    const locals = this.sequence(statement, 'locals');
    const pairs: [FamilyLevel, HashPair][] = [['exact', exact]];
    if (!same(literals, exact)) pairs.push(['literals', literals]);
    if (!same(locals, literals)) pairs.push(['locals', locals]);
    if (end - start <= MAX_PATTERN_TOKENS) pairs.push(...this.skeletons(statement));
    return pairs.map(([level, pair]) => keyOf(level, pair));
  }

  /** Families of an expression of constants. */
  constant(ids: TokenIds, { start, end }: TokenRange): readonly FamilyKey[] {
    const place = { ids, start, end, locals: NO_LOCALS };
    return [
      keyOf('constant', this.sequence(place, 'exact')),
      keyOf('constant shape', this.sequence(place, 'literals')),
    ];
  }

  /**
   * Families of a comment: as a whole, by its words and by its place.
   * @param id of its text in the vocabulary
   */
  comment(id: number, text: string, place: string): readonly FamilyKey[] {
    const words = commentWords(text).map((word) => {
      const key = commentWordKey(word, this.key);
      // the start of a comment is kept as its text, and names the words in it
      if (text.length > MAX_TRAIT_TEXT) this.vocabulary.addLateWord(key, word);
      return key;
    });
    return [...this.trait(id), ...words, keyOf('comment place', keyedHash(`place ${place}`, this.key))];
  }

  /**
   * Families of a style, by the id of its text: of all units with the form, and of those with no other form of its construct. Who
   * rewrites a function writes one form in all places; natural code that has a rare form mostly has the usual one too.
   */
  style(id: number, isAlone: boolean): readonly FamilyKey[] {
    if (!isAlone) return this.trait(id);
    const alone = keyedHash(`alone ${this.vocabulary.texts[id] ?? ''}`, this.key);
    return [...this.trait(id), keyOf('style', alone)];
  }

  /** The family of a style, of a comment as a whole, or of a part of a text, by the id of its text. */
  trait(id: number): readonly FamilyKey[] {
    return [
      keyOf(traitLevel(this.vocabulary.texts[id] ?? ''), {
        first: this.vocabulary.exact(id),
        second: this.vocabulary.exact2(id),
      }),
    ];
  }

  private sequence({ ids, start, end, locals }: StatementTokens, level: FamilyLevel): HashPair {
    const { vocabulary } = this;
    let first = 1;
    let second = 2;
    for (let at = start; at < end; at++) {
      const id = ids[at] ?? 0;
      if (level === 'locals' && locals.has(id)) {
        first = mixHash(first, this.local.first);
        second = mixHash(second, this.local.second);
      } else {
        first = mixHash(first, level === 'exact' ? vocabulary.exact(id) : vocabulary.reduced(id));
        second = mixHash(second, level === 'exact' ? vocabulary.exact2(id) : vocabulary.reduced2(id));
      }
    }
    return { first, second };
  }

  private skeletons({ ids, start, end }: StatementTokens): [FamilyLevel, HashPair][] {
    const texts: string[] = [];
    const kinds: number[] = [];
    for (let at = start; at < end; at++) {
      const id = ids[at] ?? 0;
      texts.push(this.vocabulary.texts[id] ?? '');
      kinds.push(this.vocabulary.kinds[id] ?? 0);
    }
    const skeleton = skeletonOf(texts, kinds);
    const shape = shapeOf(skeleton);
    const hasCall = shape.includes('(');
    const pairs: [FamilyLevel, HashPair][] = [['skeleton', this.symbols(skeleton)]];
    if (hasCall) pairs.push(['shape', this.symbols(shape)]);
    return pairs;
  }

  private readonly symbolHashes = new Map<string, HashPair>();

  private symbols(symbols: readonly string[]): HashPair {
    let first = 3;
    let second = 4;
    for (const symbol of symbols) {
      let hash = this.symbolHashes.get(symbol);
      if (!hash) {
        hash = keyedHash(symbol, this.key);
        this.symbolHashes.set(symbol, hash);
      }
      first = mixHash(first, hash.first);
      second = mixHash(second, hash.second);
    }
    return { first, second };
  }
}

function same(a: HashPair, b: HashPair): boolean {
  return a.first === b.first && a.second === b.second;
}
