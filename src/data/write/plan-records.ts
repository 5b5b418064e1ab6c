import { parseJsonOrNull } from '../../text/parse-json.js';
import { keysOf, valueAtKeys } from '../../text/json-pointer.js';
import type { Unit } from '../unit.js';
import { REFUSALS, type FileChanges, type FilePlan, type PlannedFile } from './file-plan.js';
import { editJsonString } from './json-edit.js';
import { planPieces, type PieceEditing } from './plan-pieces.js';

/**
 * The plan for a file whose records are JSON.
 * @throws CodePurifyError `input` when a row to remove is no longer where it was read
 */
export function planRecords(
  file: PlannedFile,
  changes: FileChanges,
  pieces: PieceEditing['pieces'],
): Promise<FilePlan> {
  return planPieces(file, changes, {
    pieces,
    edit: (text, { unit, newCode }) =>
      codeIn(text, unit) === unit.code
        ? (editJsonString(text, keysIn(unit), unit.code, newCode) ?? REFUSALS.changed)
        : REFUSALS.changed,
    isSame: (text, { units: [unit] }) => unit !== undefined && codeIn(text, unit) === unit.code,
  });
}

function keysIn({ place }: Unit): string[] {
  return place.kind === 'record' ? keysOf(place.pointer) : [];
}

/** The text at a unit's place in a record, as it is now. */
function codeIn(text: string, unit: Unit): unknown {
  return valueAtKeys(parseJsonOrNull(text), keysIn(unit));
}
