import type { LanguageName } from '../../code/analysis.js';
import { groupBy } from '../../group-by.js';
import type { Row } from '../row.js';

/**
 * Reads to which names pieces of code give another meaning than their language (`src/code`). What it returns gives those that are in
 * one of them, sorted. The grammar must be loaded.
 */
export type RedefinedByPieces = (
  pieces: readonly string[],
  language: LanguageName,
) => (code: string) => readonly string[];

/** The rows of a record, whose units say which of their names the code of the record gives another meaning. */
export async function withNames(
  rows: readonly Row[],
  redefinedByPieces: RedefinedByPieces,
  loadLanguage: ((language: LanguageName) => Promise<unknown>) | undefined,
): Promise<readonly Row[]> {
  const units = rows.flatMap((row) => (row.kind === 'unit' ? [row.unit] : []));
  // A unit that is alone in its record is judged with all that is known.
  if (units.length < 2) return rows;
  const readers = new Map<LanguageName, ReturnType<RedefinedByPieces>>();
  for (const [language, pieces] of groupBy(units, (unit) => unit.language)) {
    await loadLanguage?.(language);
    readers.set(
      language,
      redefinedByPieces(
        pieces.map(({ code }) => code),
        language,
      ),
    );
  }
  return rows.map((row) => {
    if (row.kind !== 'unit') return row;
    const redefined = readers.get(row.unit.language)?.(row.unit.code) ?? [];
    return redefined.length === 0 ? row : { ...row, unit: { ...row.unit, redefined } };
  });
}
