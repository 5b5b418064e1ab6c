import { linePieces } from '../../read/text-piece.js';
import { editRecord, holdsUnit } from '../edit-record.js';
import { PLANNED, type FileChanges, type FilePlan, type PlannedFile } from '../file-plan.js';
import { planPieces } from './plan-pieces.js';

/**
 * The plan for a file with one record of JSON a line.
 * @throws CodePurifyError `input` when a row to remove is no longer where it was read
 */
export function planRecordLines(file: PlannedFile, changes: FileChanges): Promise<FilePlan> {
  return planPieces(file, changes, {
    pieces: (chunks) => linePieces(chunks, PLANNED),
    edit: editRecord,
    isSame: (text, { units: [unit] }) => unit !== undefined && holdsUnit(text, unit),
  });
}
