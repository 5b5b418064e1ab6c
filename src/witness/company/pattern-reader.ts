import { commentWords } from '../../code/traits/comments.js';
import { TOKEN_KINDS, type TokenKind } from '../../code/parsing/tokens.js';
import { constantExpressions } from '../../probe/read/constant-expressions.js';
import type { Corpus } from '../../probe/read/corpus.js';
import {
  commentWordKey,
  FamilyKeys,
  levelOf,
  type FamilyKey,
  type FamilyLevel,
} from '../../probe/read/family-keys.js';
import { hashKeyOf } from '../../probe/read/keyed-hash.js';
import { COMMENT_MARK, traitIdOf } from '../../probe/read/trait-text.js';
import { Vocabulary } from '../../probe/read/vocabulary.js';

/** The key is public: the same pattern has the same hash in the shipped table and in the data under review. */
const PUBLIC_SEED = 'codepurify generic patterns 1';

/**
 * Names of at most this many distinct tokens are kept between two calls; then the vocabulary starts again, so that memory
 * stays bounded.
 */
const MAX_TOKENS = 200_000;

/** Words in capitals are macros and constants, not locals, except after a type: where they are declared. */
const CAPITALS = /^[A-Z][A-Z0-9_]*$/u;

/** Tokens before a name that make it a member. After `->` it counts as a local: the pattern becomes more general. */
const MEMBER_MARKS: ReadonlySet<string> = new Set(['.', '>', ':']);

/**
 * Reads the patterns of elements with a hash that does not depend on the run: those of `FamilyKeys` with a public key.
 * Local names are recognised by the tokens alone (no call, no member, not in capitals), because the corpus does not keep
 * the role of a name.
 */
export class PatternReader {
  private vocabulary = new Vocabulary(hashKeyOf(PUBLIC_SEED));
  private keys = new FamilyKeys(this.vocabulary);
  /** For the corpus that was read last, the public id of each of its token ids. */
  private corpus: Corpus | null = null;
  private publicIds: number[] = [];

  /** The patterns of an element, at most one for each level, from exact to general. */
  read(corpus: Corpus, record: number, element: number): readonly FamilyKey[] {
    this.use(corpus);
    const { side, name, start, end } = corpus.element(element);
    if (name >= 0) return this.keys.identifier(this.publicId(corpus, name), null);
    const trait = traitIdOf(name);
    if (trait !== null) return this.trait(corpus.vocabulary.texts[trait] ?? '');
    const own = corpus.sides[record]?.[side]?.subarray(start, end) ?? new Int32Array();
    const ids = Int32Array.from(own, (id) => this.publicId(corpus, id));
    const { texts, kinds } = this.tokensOf(ids);
    const locals = new Set<number>();
    ids.forEach((id, at) => {
      if (isLocal(texts, kinds, at)) locals.add(id);
    });
    const range = { start: 0, end: ids.length };
    const constants = [...constantExpressions(texts, kinds, [range]).values()];
    return [
      ...this.keys.statement({ ids, ...range, locals }),
      ...constants.flatMap((constant) => this.keys.constant(ids, constant)),
    ];
  }

  /** The pattern of comments with a word. */
  word(word: string): FamilyKey {
    return commentWordKey(word, this.vocabulary.key);
  }

  /** A comment has the patterns of its words too. */
  private trait(text: string): readonly FamilyKey[] {
    const words = text.startsWith(COMMENT_MARK) ? commentWords(text.slice(COMMENT_MARK.length)) : [];
    return [...this.keys.trait(this.vocabulary.traitId(text)), ...words.map((word) => this.word(word))];
  }

  private use(corpus: Corpus): void {
    if (this.corpus === corpus && this.vocabulary.size < MAX_TOKENS) return;
    if (this.vocabulary.size >= MAX_TOKENS) {
      this.vocabulary = new Vocabulary(hashKeyOf(PUBLIC_SEED));
      this.keys = new FamilyKeys(this.vocabulary);
    }
    this.corpus = corpus;
    this.publicIds = [];
  }

  private publicId({ vocabulary }: Corpus, id: number): number {
    const known = this.publicIds[id];
    if (known !== undefined) return known;
    const kind = vocabulary.kinds[id] ?? TOKEN_KINDS.punctuation;
    const made = this.vocabulary.idOf(vocabulary.texts[id] ?? '', kind as TokenKind);
    this.publicIds[id] = made;
    return made;
  }

  private tokensOf(ids: Int32Array): { texts: string[]; kinds: number[] } {
    const texts = Array.from(ids, (id) => this.vocabulary.texts[id] ?? '');
    return { texts, kinds: Array.from(ids, (id) => this.vocabulary.kinds[id] ?? 0) };
  }
}

function isLocal(texts: readonly string[], kinds: readonly number[], at: number): boolean {
  const text = texts[at] ?? '';
  if (kinds[at] !== TOKEN_KINDS.identifier) return false;
  const isDeclared = kinds[at - 1] === TOKEN_KINDS.identifier;
  if (CAPITALS.test(text) && !isDeclared) return false;
  return texts[at + 1] !== '(' && !MEMBER_MARKS.has(texts[at - 1] ?? '');
}

/** The pattern of a level: where two levels have the same pattern, only the more exact one is listed. */
export function patternAt(patterns: readonly FamilyKey[], level: FamilyLevel): FamilyKey | null {
  return patterns.find((key) => levelOf(key) === level) ?? null;
}
