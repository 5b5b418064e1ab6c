import type { FunctionPlace, LanguageName } from '../../code/analysis.js';
import { type Row } from '../row.js';
/** Finds the functions in the text of a file (`src/code`), in order, and counts those that the parse may have lost. */
export type ListFunctions = (code: string, language: LanguageName) => {
    readonly places: readonly FunctionPlace[];
    readonly unlisted: number;
};
/** The units of a source file, or one skipped row with the reason why it has none. */
export declare function readSourceFile(path: string, bytes: Buffer, language: LanguageName, listFunctions: ListFunctions): Generator<Row>;
