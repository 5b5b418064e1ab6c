import { keysOf } from '../../../text/json-pointer.js';
import type { Edit } from '../../../code/edits/edit.js';
import type { CsvCell } from '../../formats/csv/csv-cells.js';
import { cellsOf, csvRows, type CsvTable } from '../../formats/csv/csv-rows.js';
import type { TextPiece } from '../../read/text-piece.js';
import type { Unit } from '../../unit.js';
import { editCsvCell } from '../csv-edit.js';
import {
  PLANNED,
  REFUSALS,
  type FileChanges,
  type FilePlan,
  type PlannedFile,
  type Replacement,
} from '../file-plan.js';
import { planPieces } from './plan-pieces.js';

/** Why a cell is not edited that has text behind its closing quote. */
const MIXED = 'its cell has text behind the closing quote';

/**
 * The plan for a table. Rows are removed with their line ends.
 * @throws CodePurifyError `input` when a row to remove is no longer where it was read
 */
export function planCsv(file: PlannedFile, changes: FileChanges): Promise<FilePlan> {
  let table: CsvTable = { delimiter: ',', columns: [] };
  async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TextPiece> {
    for await (const row of csvRows(file.path, chunks, PLANNED.maxBytes)) {
      table = row.table;
      yield row;
    }
  }
  return planPieces(file, changes, {
    pieces,
    edit: (text, replacement) => editsOf(text, table, replacement),
    isSame: (text, { units: [unit] }) => unit !== undefined && isCodeIn(text, table, unit),
  });
}

function editsOf(text: string, table: CsvTable, { unit, newCode }: Replacement): readonly Edit[] | string {
  const cell = cellIn(text, table, unit);
  if (cell === null || codeIn(cell, unit) !== unit.code) return REFUSALS.changed;
  if (cell.quoting === 'mixed') return MIXED;
  const { start, end } = spanIn(cell, unit);
  const value = cell.value.slice(0, start) + newCode + cell.value.slice(end);
  return editCsvCell(text, cell, value, table.delimiter);
}

/** The cell with a unit's code, as it is now. */
function cellIn(text: string, table: CsvTable, { place }: Unit): CsvCell | null {
  if (place.kind !== 'record') return null;
  const [name = '', ...inner] = keysOf(place.pointer);
  const row = cellsOf(text, table);
  return row.ok && inner.length === 0 ? (row.cells[table.columns.indexOf(name)] ?? null) : null;
}

function isCodeIn(text: string, table: CsvTable, unit: Unit): boolean {
  const cell = cellIn(text, table, unit);
  return cell !== null && codeIn(cell, unit) === unit.code;
}

function codeIn(cell: CsvCell, unit: Unit): string {
  const { start, end } = spanIn(cell, unit);
  return cell.value.slice(start, end);
}

function spanIn({ value }: CsvCell, { place }: Unit) {
  return (place.kind === 'record' ? place.span : null) ?? { start: 0, end: value.length };
}
