import type { FoundCode, FoundInRecord } from './layout.js';
import type { Part } from './part.js';
import { hasSameCode } from './same-code.js';

/**
 * Pieces of code in one record. More would make a record of the largest size, which is one line to its reader, many
 * thousand units.
 */
export const MOST_PIECES = 1000;
/** Earlier fields that a field is compared with, to see whether it is a copy. */
const MOST_COMPARED = 8;

/** The code that all parts find in a record, and which parts found anything of their own. */
export interface FoundInParts {
  readonly outcome: FoundInRecord;
  /** Indices of parts that found code, and of those among them whose code is not in an earlier part already. */
  readonly finding: readonly number[];
  readonly own: readonly number[];
}

/**
 * The code of a record. A whole field with the same code as an earlier one is left out (`hasSameCode`). Where no part finds
 * code, a part that fits the record decides, else the first reason counts.
 */
export function findInParts(value: object, parts: readonly Part[]): FoundInParts {
  const found: FoundCode[] = [];
  const whole: string[] = [];
  const finding: number[] = [];
  const own: number[] = [];
  const outcomes = parts.map(({ find }) => find(value));
  outcomes.forEach((outcome, index) => {
    if (!outcome.ok || outcome.found.length === 0) return;
    const isWhole = parts[index]?.holdsWhole === true;
    const fresh = outcome.found.filter(({ code }) => !isWhole || !isCopy(code, whole));
    for (const piece of fresh) {
      if (isWhole) whole.push(piece.code);
      found.push(piece);
    }
    finding.push(index);
    if (fresh.length > 0) own.push(index);
  });
  return { outcome: outcomeOf(found, outcomes), finding, own };
}

function isCopy(code: string, earlier: readonly string[]): boolean {
  return earlier.slice(0, MOST_COMPARED).some((full) => hasSameCode(full, code));
}

function outcomeOf(found: readonly FoundCode[], outcomes: readonly FoundInRecord[]): FoundInRecord {
  if (found.length > MOST_PIECES) return tooManyPieces(found.length);
  if (found.length > 0) return { ok: true, found };
  return outcomes.find(({ ok }) => ok) ?? outcomes[0] ?? { ok: true, found: [] };
}

/** The refusal of a record with too many pieces of code. */
export function tooManyPieces(count: number): FoundInRecord {
  return { ok: false, reason: `${String(count)} pieces of code, more than ${String(MOST_PIECES)}` };
}
