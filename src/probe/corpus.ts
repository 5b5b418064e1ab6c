import { TOKEN_KINDS, tokenAt } from '../code/tokens.js';
import type { Analysis } from '../code/types.js';
import { ContentGroups } from './content-groups.js';
import { GrowingDoubles } from './growing-doubles.js';
import { FamilyKeys, type FamilyKey } from './family-keys.js';
import { IntList } from './int-list.js';
import { hashKeyOf } from './keyed-hash.js';
import { BUCKETS, FeatureLister, type Occurrences } from './ngrams.js';
import { scaleOf, SparseRowsBuilder, type SparseRows } from './sparse-rows.js';
import { tokenIdsOf, type TokenIds } from './tokens.js';
import { Vocabulary } from './vocabulary.js';

/** An element of a record by what it covers. */
export interface ElementPlace {
  readonly side: number;
  /** Identifiers: the token id; all its occurrences are masked. Statements: -1. */
  readonly name: number;
  /** Statements: first token, and token behind the last. */
  readonly start: number;
  readonly end: number;
}

const ELEMENT_WORDS = 4;

/** Records as numbers: what the probe is trained on and judges. About 5 kB a function. */
export interface Corpus {
  readonly vocabulary: Vocabulary;
  readonly size: number;
  readonly rows: SparseRows;
  /** Token ids of each side of each record. */
  readonly sides: readonly (readonly TokenIds[])[];
  /** Elements of record r: [elementEnds[r − 1], elementEnds[r]). */
  readonly elementEnds: Int32Array;
  /** Families of element e: [keyEnds[e − 1], keyEnds[e]) of `keys`. */
  readonly keyEnds: Int32Array;
  readonly keys: Float64Array;
  /** Content group of a side: sides that are nearly the same text have the same. */
  groupOf(record: number, side: number): number;
  element(index: number): ElementPlace;
  /** Token indices that the element covers, ascending: a statement's keywords and punctuation too. */
  covered(record: number, place: ElementPlace): Int32Array;
  /** Those of them that a mask hides: identifiers and literals. */
  masked(record: number, place: ElementPlace): Int32Array;
}

/** Salt of the features that both sides of a pair share. */
const SHARED_SALT = 0x51ed270b;

/** The features of a record: of each side, and of a pair also those that both sides have. */
export function recordBuckets(listed: readonly Occurrences[]): Int32Array {
  const [first, second] = listed;
  if (!first) return new Int32Array();
  if (!second) return first.buckets;
  const inFirst = new Set(first.buckets);
  const shared = second.buckets.filter((bucket) => inFirst.has(bucket)).map(sharedBucket);
  const all = new Int32Array(first.buckets.length + second.buckets.length + shared.length);
  all.set(first.buckets);
  all.set(second.buckets, first.buckets.length);
  all.set(shared, first.buckets.length + second.buckets.length);
  return all;
}

/** Where the feature "both sides have it" of a bucket is counted. */
export function sharedBucket(bucket: number): number {
  return (bucket ^ SHARED_SALT) & (BUCKETS - 1);
}

/** Takes records in, one by one; what is kept of them are numbers. */
export class CorpusBuilder {
  readonly vocabulary: Vocabulary;
  private readonly lister: FeatureLister;
  private readonly families: FamilyKeys;
  private readonly rows = new SparseRowsBuilder();
  private readonly sides: TokenIds[][] = [];
  private readonly groups = new ContentGroups();
  private readonly firstText: number[] = [];
  private texts = 0;
  private readonly elements = new IntList(1 << 14);
  private readonly elementEnds = new IntList();
  private readonly keys = new GrowingDoubles();
  private readonly keyEnds = new IntList(1 << 12);

  constructor(seed: string) {
    this.vocabulary = new Vocabulary(hashKeyOf(seed));
    this.lister = new FeatureLister(this.vocabulary);
    this.families = new FamilyKeys(this.vocabulary);
  }

  /** Adds a record: one analysed side, or two. */
  add(analyses: readonly Analysis[]): void {
    this.firstText.push(this.texts);
    const sides = analyses.map((analysis, side) => this.addSide(analysis, side));
    const listed = sides.map((ids) => {
      const { buckets, widths, starts } = this.lister.list(ids);
      this.groups.add(buckets);
      this.texts++;
      return { buckets: buckets.slice(), widths, starts };
    });
    const tokens = sides.reduce((sum, ids) => sum + ids.length, 0);
    this.rows.add(recordBuckets(listed), scaleOf(tokens));
    this.sides.push(sides);
    this.elementEnds.push(this.elements.length / ELEMENT_WORDS);
  }

  private addSide({ code, language, elements }: Analysis, side: number): TokenIds {
    const { vocabulary } = this;
    const { tokens, ids } = tokenIdsOf(code, language, vocabulary);
    const locals = new Set<number>();
    for (const { kind, role, text } of elements) {
      if (kind === 'identifier' && role !== 'free') locals.add(vocabulary.idOf(text, TOKEN_KINDS.identifier));
    }
    for (const { kind, text, role, spans } of elements) {
      const span = spans[0] ?? { start: 0, end: 0 };
      const start = tokenAt(tokens, span.start);
      if (kind === 'identifier') {
        const id = vocabulary.idOf(text, TOKEN_KINDS.identifier);
        this.addElement([side, id, start, start + 1], this.families.identifier(id, role));
      } else {
        const end = tokenAt(tokens, span.end);
        this.addElement([side, -1, start, end], this.families.statement({ ids, start, end, locals }));
      }
    }
    return ids;
  }

  private addElement(words: readonly number[], keys: readonly FamilyKey[]): void {
    for (const word of words) this.elements.push(word);
    for (const key of keys) this.keys.push(key);
    this.keyEnds.push(this.keys.length);
  }

  build(): Corpus {
    const { vocabulary, sides, firstText } = this;
    const groups = this.groups.build();
    const elements = this.elements.view();
    const element = (index: number): ElementPlace => {
      const at = index * ELEMENT_WORDS;
      return {
        side: elements[at] ?? 0,
        name: elements[at + 1] ?? 0,
        start: elements[at + 2] ?? 0,
        end: elements[at + 3] ?? 0,
      };
    };
    const covered = (record: number, { side, name, start, end }: ElementPlace): Int32Array => {
      if (name < 0) return Int32Array.from({ length: end - start }, (_, at) => start + at);
      const occurrences: number[] = [];
      sides[record]?.[side]?.forEach((id, at) => {
        if (id === name) occurrences.push(at);
      });
      return Int32Array.from(occurrences);
    };
    const masked = (record: number, place: ElementPlace): Int32Array => {
      const ids = sides[record]?.[place.side];
      const kindAt = (at: number): number => vocabulary.kinds[ids?.[at] ?? 0] ?? TOKEN_KINDS.punctuation;
      return covered(record, place).filter((at) => kindAt(at) <= TOKEN_KINDS.literal);
    };
    return {
      vocabulary,
      size: sides.length,
      rows: this.rows.build(),
      sides,
      elementEnds: this.elementEnds.view(),
      keyEnds: this.keyEnds.view(),
      keys: this.keys.view(),
      groupOf: (record, side) => groups[(firstText[record] ?? 0) + side] ?? -1,
      element,
      covered,
      masked,
    };
  }
}
