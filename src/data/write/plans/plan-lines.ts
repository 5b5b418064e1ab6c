import { withoutReturn } from '../../formats/parallel-text.js';
import { linePieces } from '../../read/text-piece.js';
import {
  isWellFormed,
  PLANNED,
  REFUSALS,
  type FileChanges,
  type FilePlan,
  type PlannedFile,
} from '../file-plan.js';
import { minimalEdits } from '../minimal-edits.js';
import { planPieces } from './plan-pieces.js';

/**
 * The plan for a file whose rows are its lines: parallel text, or a list of pairs.
 * @throws CodePurifyError `input` when a row to remove is no longer where it was read
 */
export function planTextLines(file: PlannedFile, changes: FileChanges): Promise<FilePlan> {
  return planPieces(file, changes, {
    pieces: (chunks) => linePieces(chunks, PLANNED),
    edit: (text, { unit, newCode }) => {
      if (withoutReturn(text) !== unit.code) return REFUSALS.changed;
      return isWellFormed(newCode) ? minimalEdits(unit.code, oneLine(newCode)) : REFUSALS.malformed;
    },
    isSame: (text, { path, units: [unit, second] }) => {
      // a line of a pair list holds only ids
      if (unit === undefined || second !== undefined) return text.trim() !== '';
      return withoutReturn(text) === (path === file.path ? unit.code : unit.label);
    },
  });
}

/** Parallel text has one line per sample. */
function oneLine(code: string): string {
  return code.replace(/\r\n|\r|\n/g, ' ');
}
