import { IntList } from './int-list.js';

/** A table as data that can be cloned. */
export type StoredUnits = readonly [
  recordEnds: Int32Array,
  tokenEnds: Int32Array,
  elementEnds: Int32Array,
  records: Int32Array,
];

/** Which units each record of a corpus consists of. Units are numbered in the order of the records. */
export class UnitTable {
  /** Units of record r are [recordEnds[r − 1], recordEnds[r]). */
  constructor(
    private readonly recordEnds = new IntList(),
    private readonly tokenEnds = new IntList(),
    private readonly elementEnds = new IntList(),
    private readonly records = new IntList(),
  ) {}

  /** The table that was stored. */
  static restored([recordEnds, tokenEnds, elementEnds, records]: StoredUnits): UnitTable {
    return new UnitTable(
      IntList.of(recordEnds),
      IntList.of(tokenEnds),
      IntList.of(elementEnds),
      IntList.of(records),
    );
  }

  /** The table as data; to be called when no unit is added any more. */
  stored(): StoredUnits {
    const { recordEnds, tokenEnds, elementEnds, records } = this;
    return [recordEnds.view(), tokenEnds.view(), elementEnds.view(), records.view()];
  }

  /**
   * Adds a unit to the current record.
   * @param tokenEnd   number of tokens of the record up to the end of the unit
   * @param elementEnd number of elements of the corpus up to the end of the unit
   */
  add(tokenEnd: number, elementEnd: number): void {
    this.records.push(this.recordEnds.length);
    this.tokenEnds.push(tokenEnd);
    this.elementEnds.push(elementEnd);
  }

  /** Ends the current record; the next unit begins another one. */
  endRecord(): void {
    this.recordEnds.push(this.tokenEnds.length);
  }

  /** The number of all units. */
  get size(): number {
    return this.tokenEnds.length;
  }

  /** The record that a unit belongs to. */
  recordOf(unit: number): number {
    return this.records.at(unit);
  }

  /** The first unit of a record. */
  firstOf(record: number): number {
    return record === 0 ? 0 : this.recordEnds.at(record - 1);
  }

  /** The number of units of a record. */
  countOf(record: number): number {
    return this.recordEnds.at(record) - this.firstOf(record);
  }

  /** The elements of a unit, by their numbers in the corpus. */
  elementsOf(unit: number): { readonly start: number; readonly end: number } {
    return { start: unit === 0 ? 0 : this.elementEnds.at(unit - 1), end: this.elementEnds.at(unit) };
  }

  /** The tokens of a unit among those of its record; for a pair those of its first side. */
  tokensOf(unit: number): { readonly start: number; readonly end: number } {
    const isFirst = unit === this.firstOf(this.recordOf(unit));
    return { start: isFirst ? 0 : this.tokenEnds.at(unit - 1), end: this.tokenEnds.at(unit) };
  }

  /** The unit of a record that has an element, in logarithmic time. */
  unitOf(record: number, element: number): number {
    let low = this.firstOf(record);
    let high = this.recordEnds.at(record) - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (element < this.elementEnds.at(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
