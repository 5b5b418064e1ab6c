import { applyEdits, type Edit } from '../../../../code/edits/edit.js';
import { groupBy } from '../../../../group-by.js';
import { keysOf } from '../../../../text/json-pointer.js';
import type { Unit } from '../../../unit.js';
import { addEdits, inOrder } from '../../../write/add-edits.js';
import {
  isWellFormed,
  REFUSALS,
  type FileChanges,
  type Refusal,
  type RemovedRow,
  type Replacement,
} from '../../../write/file-plan.js';
import { minimalEdits } from '../../../write/minimal-edits.js';
import { rowChanged } from '../../../write/patch-file.js';
import type { GroupEdits } from './chunk-edits.js';
import { locateCell, type Cell } from './locate-cell.js';
import type { ColumnEntries } from '../row-cursor.js';
import type { SchemaNode } from '../schema.js';
import { PHYSICAL } from '../values.js';

/** A row as it is read again. */
export interface ReadRow {
  /** Index of its row group, and of the row in it; both from 0. */
  readonly group: number;
  readonly row: number;
  /** 1-based, in the file. */
  readonly number: number;
  readonly entries: readonly ColumnEntries[];
}

/** A text before and after its replacements. */
export interface ChangedCell {
  readonly number: number;
  readonly pointer: string;
  readonly before: string;
  readonly after: string;
}

const NOT_A_TEXT = 'its code is not one text: only the whole record can be removed';

interface MutableEdits {
  removed: Set<number>;
  cells: Map<number, Map<number, Map<number, Buffer>>>;
}

/** Turns changes of units into edits of values, while the rows are read. */
export class CellChanges {
  readonly applied: Replacement[] = [];
  readonly refused: Refusal[] = [];
  readonly changed: ChangedCell[] = [];
  readonly #removed: Map<number | null, RemovedRow[]>;
  readonly #replaced: Map<number | null, Replacement[]>;
  readonly #edits = new Map<number, MutableEdits>();

  constructor({ removed, replaced }: FileChanges) {
    this.#removed = groupBy(removed, ({ record }) => record);
    this.#replaced = groupBy(replaced, ({ unit }) => unit.record);
  }

  /** Whether a row of these numbers is still to be changed. */
  concern(first: number, last: number): boolean {
    const isIn = (number: number | null) => number !== null && number >= first && number <= last;
    return [...this.#removed.keys(), ...this.#replaced.keys()].some(isIn);
  }

  /** @throws CodePurifyError `input` when a row to remove is no longer where it was read */
  read(root: SchemaNode, row: ReadRow): void {
    const removed = this.#removed.get(row.number) ?? [];
    const replaced = this.#replaced.get(row.number) ?? [];
    this.#removed.delete(row.number);
    this.#replaced.delete(row.number);
    for (const one of removed) if (!one.units.every((unit) => isSame(root, row, unit))) throw rowChanged(one);
    const isRemoved = removed.length > 0;
    if (isRemoved) this.#editsIn(row.group).removed.add(row.row);
    for (const [pointer, own] of groupBy(replaced, ({ unit }) => pointerOf(unit))) {
      this.#replace(root, row, pointer, own, isRemoved);
    }
  }

  /**
   * The edits by row group.
   * @throws CodePurifyError `input` when a row to remove was not read
   */
  finish(): ReadonlyMap<number, GroupEdits> {
    const [lost] = [...this.#removed.values()].flat();
    if (lost !== undefined) throw rowChanged(lost);
    for (const replacement of [...this.#replaced.values()].flat()) {
      this.refused.push({ replacement, reason: REFUSALS.changed });
    }
    return this.#edits;
  }

  #replace(
    root: SchemaNode,
    row: ReadRow,
    pointer: string,
    own: readonly Replacement[],
    isRemoved: boolean,
  ): void {
    const cell = locateCell(root, row.entries, keysOf(pointer));
    const before = cell === null ? null : textOf(cell);
    const taken: Edit[] = [];
    for (const replacement of own) {
      const edits = before === null ? NOT_A_TEXT : editsOf(before, replacement);
      const reason = typeof edits === 'string' ? edits : addEdits(taken, edits);
      if (reason === null) this.applied.push(replacement);
      else this.refused.push({ replacement, reason });
    }
    if (cell === null || before === null || taken.length === 0 || isRemoved) return;
    const after = applyEdits(before, inOrder(taken));
    this.changed.push({ number: row.number, pointer, before, after });
    const { cells } = this.#editsIn(row.group);
    const column = entryOf(cells, cell.index, () => new Map<number, Map<number, Buffer>>());
    entryOf(column, row.row, () => new Map<number, Buffer>()).set(cell.entry, Buffer.from(after));
  }

  #editsIn(group: number): MutableEdits {
    return entryOf(this.#edits, group, () => ({ removed: new Set(), cells: new Map() }));
  }
}

function entryOf<Value>(map: Map<number, Value>, key: number, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function pointerOf({ place }: Unit): string {
  return place.kind === 'record' ? place.pointer : '';
}

function isSame(root: SchemaNode, { entries }: ReadRow, unit: Unit): boolean {
  const cell = locateCell(root, entries, keysOf(pointerOf(unit)));
  if (cell === null) return true; // its code is in several values (a list of tokens)
  return partOf(textOf(cell) ?? '', unit) === unit.code;
}

/** The part of a text that a unit is. */
function partOf(text: string, { place }: Unit): string {
  return place.kind === 'record' && place.span !== null ? text.slice(place.span.start, place.span.end) : text;
}

function editsOf(before: string, { unit, newCode }: Replacement): readonly Edit[] | string {
  if (partOf(before, unit) !== unit.code) return REFUSALS.changed;
  if (!isWellFormed(newCode)) return REFUSALS.malformed;
  const shift = unit.place.kind === 'record' ? (unit.place.span?.start ?? 0) : 0;
  return minimalEdits(unit.code, newCode).map(({ span, text }) => ({
    span: { start: span.start + shift, end: span.end + shift },
    text,
  }));
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a value, or `null` when it is none. */
function textOf({ bytes, column }: Cell): string | null {
  if (column.physical !== PHYSICAL.bytes) return null;
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
