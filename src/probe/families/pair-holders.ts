import type { Corpus } from '../read/corpus.js';
import type { FamilyIndex } from './family-index.js';
import { startOf } from '../read/start-of.js';

/** Where a unit holds both families of a pair: their carriers in its record, and its first element of each. */
export interface PairHolding {
  readonly carriers: readonly [number, number];
  readonly elements: readonly [number, number];
}

/** Finds who holds two families together: they count where one unit holds both. */
export class PairHolders {
  constructor(
    private readonly corpus: Corpus,
    private readonly index: FamilyIndex,
  ) {}

  /** For each record that holds both families: where its first unit does that holds both. */
  of([first, second]: readonly [number, number]): Map<number, PairHolding> {
    const holders = new Map<number, PairHolding>();
    const others = new Map(this.carriersOf(second).map((carrier) => [this.recordOf(carrier), carrier]));
    for (const carrier of this.carriersOf(first)) {
      const record = this.recordOf(carrier);
      const other = others.get(record);
      const holding = other === undefined ? null : this.inRecord(record, [carrier, other]);
      if (holding !== null) holders.set(record, holding);
    }
    return holders;
  }

  /** Where a record holds two carriers: in its first unit that holds both; `null`: none does. */
  inRecord(record: number, carriers: readonly [number, number]): PairHolding | null {
    const { units } = this.corpus;
    const [first, second] = carriers;
    const { elements } = this.index;
    if (units.countOf(record) === 1)
      return { carriers, elements: [elements[first] ?? 0, elements[second] ?? 0] };
    const from = units.firstOf(record);
    for (let unit = from; unit < from + units.countOf(record); unit++) {
      const holding = this.inUnit(unit, carriers);
      if (holding !== null) return holding;
    }
    return null;
  }

  /** Where a unit holds two carriers of its record; `null`: it lacks one of them. */
  inUnit(unit: number, carriers: readonly [number, number]): PairHolding | null {
    const [first, second] = carriers.map((carrier) => this.elementIn(unit, carrier));
    return first === undefined || second === undefined || first < 0 || second < 0
      ? null
      : { carriers, elements: [first, second] };
  }

  /** The first element of a unit that belongs to a carrier, or -1. */
  private elementIn(unit: number, carrier: number): number {
    const { units, keyEnds } = this.corpus;
    const { start, end } = units.elementsOf(unit);
    for (let element = start; element < end; element++) {
      const from = startOf(keyEnds, element);
      if (this.index.carrierOf.subarray(from, keyEnds[element] ?? 0).includes(carrier)) return element;
    }
    return -1;
  }

  private carriersOf(family: number): number[] {
    const { ends } = this.index;
    const start = startOf(ends, family);
    return Array.from({ length: (ends[family] ?? 0) - start }, (_, at) => start + at);
  }

  private recordOf(carrier: number): number {
    return this.index.records[carrier] ?? 0;
  }
}
