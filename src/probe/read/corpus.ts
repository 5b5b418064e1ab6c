import type { TokenOutline } from '../../code/elements/token-outline.js';
import type { Analysis } from '../../code/analysis.js';
import { ContentGroups } from './content-groups.js';
import { GrowingDoubles } from './growing-doubles.js';
import { IntList } from './int-list.js';
import { hashKeyOf } from './keyed-hash.js';
import { FeatureLister } from './ngrams.js';
import { recordBuckets } from './record-buckets.js';
import { SideReader, type ElementPlace, type ReadSide } from './side-reader.js';
import { scaleOf, SparseRowsBuilder, type SparseRows } from './sparse-rows.js';
import { countTokens, joinIds, type TokenIds } from './token-ids.js';
import { UnitTable } from './unit-table.js';
import { Vocabulary } from './vocabulary.js';

const ELEMENT_WORDS = 4;

/**
 * Records as numbers: the probe is trained on them and judges them. About 5 kB per function. A record is what one label
 * describes: one unit, a pair, or all units of a record of the data that have one label. The tokens of several units follow
 * each other as one side. The text that goes with the code is the second side of a record that is no pair.
 */
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
  readonly units: UnitTable;
  /** Of each element four numbers: see `element`. */
  readonly elements: Int32Array;
  /** The content group of each side, and the number of each record's first side: see `groupOf`. */
  readonly groups: Int32Array;
  readonly firstText: Int32Array;
  /** Content group of a side: near copies are in the same group. */
  groupOf(record: number, side: number): number;
  /** Its tokens are counted from the start of its side. */
  element(index: number): ElementPlace;
}

/** A unit as numbers: one side, the two of a pair, or code and the text that goes with it. */
export type ReadUnit = readonly ReadSide[];

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
  private readonly units = new UnitTable();

  constructor(seed: string) {
    this.vocabulary = new Vocabulary(hashKeyOf(seed));
    this.lister = new FeatureLister(this.vocabulary);
    this.reader = new SideReader(this.vocabulary);
  }

  /** Adds a record of one unit: one or two sides, as analyses or as cached outlines. */
  add(codes: readonly (Analysis | TokenOutline)[]): void {
    this.addRecord([this.read(codes)]);
  }

  /** Turns the sides of a unit into numbers. */
  read(codes: readonly (Analysis | TokenOutline)[]): ReadUnit {
    return codes.map((code, side) => this.reader.read(code, side));
  }

  /** Adds a record of units, at least one; several units have one side each, and share the text of the first. */
  addRecord(units: readonly ReadUnit[]): void {
    this.firstText.push(this.texts);
    let tokens = 0;
    for (const [at, unit] of units.entries()) {
      const [code, second] = unit;
      if (code !== undefined) this.addElements(code, tokens);
      if (second !== undefined && at === 0) this.addElements(second, 0);
      tokens += unit[0]?.ids.length ?? 0;
      this.units.add(tokens, this.elements.length / ELEMENT_WORDS);
    }
    this.units.endRecord();
    this.addSides(sidesOf(units));
    this.elementEnds.push(this.elements.length / ELEMENT_WORDS);
  }

  /** @param offset the number of tokens before this unit in its record */
  private addElements({ places, keys }: ReadSide, offset: number): void {
    places.forEach(({ side, name, start, end }, element) => {
      for (const word of [side, name, start + offset, end + offset]) this.elements.push(word);
      for (const key of keys[element] ?? []) this.keys.push(key);
      this.keyEnds.push(this.keys.length);
    });
  }

  private addSides(sides: TokenIds[]): void {
    const listed = sides.map((ids) => {
      const { buckets, widths, starts } = this.lister.list(ids);
      this.groups.add(buckets);
      this.texts++;
      return { buckets: buckets.slice(), widths, starts };
    });
    this.rows.add(recordBuckets(listed), scaleOf(countTokens(sides)));
    this.sides.push(sides);
  }

  build(): Corpus {
    const { vocabulary, sides, units } = this;
    return corpusOf({
      ...{ vocabulary, sides, units },
      rows: this.rows.build(),
      elementEnds: this.elementEnds.view(),
      keyEnds: this.keyEnds.view(),
      keys: this.keys.view(),
      elements: this.elements.view(),
      groups: this.groups.build(),
      firstText: Int32Array.from(this.firstText),
    });
  }
}

/** The corpus with these parts. */
export function corpusOf(parts: Omit<Corpus, 'size' | 'groupOf' | 'element'>): Corpus {
  const { elements, groups, firstText, sides } = parts;
  return {
    ...parts,
    size: sides.length,
    groupOf: (record, side) => groups[(firstText[record] ?? 0) + side] ?? -1,
    element: (index) => {
      const at = index * ELEMENT_WORDS;
      return {
        side: elements[at] ?? 0,
        name: elements[at + 1] ?? 0,
        start: elements[at + 2] ?? 0,
        end: elements[at + 3] ?? 0,
      };
    },
  };
}

/** The sides of a record: those of its only unit, or the tokens of all units as one side and the text of the first. */
function sidesOf(units: readonly ReadUnit[]): TokenIds[] {
  const [first] = units;
  if (first !== undefined && units.length === 1) return first.map(({ ids }) => ids);
  const text = first?.[1];
  const code = joinIds(units.map(([side]) => side?.ids ?? new Int32Array()));
  return text === undefined ? [code] : [code, text.ids];
}
