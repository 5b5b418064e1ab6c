import type { TokenOutline } from '../../code/elements/token-outline.js';
import type { Analysis } from '../../code/analysis.js';
import { ContentGroups } from './content-groups.js';
import { GrowingDoubles } from './growing-doubles.js';
import { IntList } from './int-list.js';
import { hashKeyOf } from './keyed-hash.js';
import { FeatureLister } from './ngrams.js';
import { recordBuckets } from './record-buckets.js';
import { SideReader, type ElementPlace } from './side-reader.js';
import { scaleOf, SparseRowsBuilder, type SparseRows } from './sparse-rows.js';
import { countTokens, type TokenIds } from './token-ids.js';
import { Vocabulary } from './vocabulary.js';

const ELEMENT_WORDS = 4;

/** Records as numbers: the probe is trained on them and judges them. About 5 kB per function. */
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
  /** Content group of a side: near copies are in the same group. */
  groupOf(record: number, side: number): number;
  element(index: number): ElementPlace;
}

/** Builds a corpus, record by record. */
export class CorpusBuilder {
  readonly vocabulary: Vocabulary;
  private readonly lister: FeatureLister;
  private readonly reader: SideReader;
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
    this.reader = new SideReader(this.vocabulary);
  }

  /** Adds a record of one or two sides, as analyses or as cached outlines. */
  add(codes: readonly (Analysis | TokenOutline)[]): void {
    this.firstText.push(this.texts);
    const sides = codes.map((code, side) => this.addSide(code, side));
    const listed = sides.map((ids) => {
      const { buckets, widths, starts } = this.lister.list(ids);
      this.groups.add(buckets);
      this.texts++;
      return { buckets: buckets.slice(), widths, starts };
    });
    const tokens = countTokens(sides);
    this.rows.add(recordBuckets(listed), scaleOf(tokens));
    this.sides.push(sides);
    this.elementEnds.push(this.elements.length / ELEMENT_WORDS);
  }

  private addSide(code: Analysis | TokenOutline, side: number): TokenIds {
    const { ids, places, keys } = this.reader.read(code, side);
    places.forEach(({ name, start, end }, element) => {
      for (const word of [side, name, start, end]) this.elements.push(word);
      for (const key of keys[element] ?? []) this.keys.push(key);
      this.keyEnds.push(this.keys.length);
    });
    return ids;
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
    };
  }
}
