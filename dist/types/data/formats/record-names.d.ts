import type { LanguageName } from '../../code/analysis.js';
import type { Row } from '../row.js';
/**
 * Reads to which names pieces of code give another meaning than their language (`src/code`). What it returns gives those that are in
 * one of them, sorted. The grammar must be loaded.
 */
export type RedefinedByPieces = (pieces: readonly string[], language: LanguageName) => (code: string) => readonly string[];
/** The rows of a record, whose units say which of their names the code of the record gives another meaning. */
export declare function withNames(rows: readonly Row[], redefinedByPieces: RedefinedByPieces, loadLanguage: ((language: LanguageName) => Promise<unknown>) | undefined): Promise<readonly Row[]>;
