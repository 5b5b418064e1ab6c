import type { FunctionPlace, LanguageName } from '../../code/analysis.js';
import { type Row } from '../row.js';
/** Finds the functions in the text of a file (`src/code`), in order. */
export type ListFunctions = (code: string, language: LanguageName) => readonly FunctionPlace[];
/** The units of a source file, or one skipped row with the reason why it has none. */
export declare function readSourceFile(path: string, bytes: Uint8Array, language: LanguageName, listFunctions: ListFunctions): Generator<Row>;
/** Text of a file without its byte-order mark, or why it is not text. Offsets of units are offsets in it. */
export declare function sourceText(bytes: Uint8Array): {
    ok: true;
    text: string;
} | {
    ok: false;
    reason: string;
};
