import type { LanguageName } from '../code/analysis.js';
import type { FormatChoice } from '../config/format-names.js';
import type { LfsPointer } from './read/lfs-pointer.js';
import type { AsideRow, NotDataRow, SkippedRow, Unit, UnitPair } from './unit.js';
/** What a reader yields, one at a time and in the order of the data: nothing is dropped silently. */
export type Row = 
/** A file begins: the rows up to the next one are of it. Only for readers that ask for it: see `DataTools.files`. */
{
    readonly kind: 'file';
    readonly path: string;
    readonly number: number;
} | {
    readonly kind: 'unit';
    readonly unit: Unit;
} | {
    readonly kind: 'pair';
    readonly pair: UnitPair;
} | {
    readonly kind: 'skipped';
    readonly skipped: SkippedRow;
}
/** A file that holds no training data, and the rule that says so. */
 | {
    readonly kind: 'notData';
    readonly notData: NotDataRow;
}
/** A field that is not judged, once for each file, after its records. */
 | {
    readonly kind: 'aside';
    readonly aside: AsideRow;
}
/** A unit or a pair that the base has too, in a file that has changed. Readers of files do not yield it. */
 | {
    readonly kind: 'unchanged';
    readonly path: string;
};
/** The path of units from standard input. */
export declare const STDIN_PATH = "<stdin>";
/** The row for a file or record that could not be read. */
export declare function skippedRow(path: string, record: number | null, reason: string): Row;
/** The row for a file that holds no training data. */
export declare function notDataRow(path: string, rule: string): Row;
/** The row for a file whose place is taken by a pointer of Git LFS. */
export declare function pointerRow(path: string, pointer: LfsPointer): Row;
/** The path of the file that a row is about. */
export declare function pathOf(row: Row): string;
/** How data is read; the options of the same names (`src/config/options.ts`) fit as they are. */
export interface DataOptions {
    readonly language: LanguageName | 'auto';
    readonly dataFormat: FormatChoice;
    /** Where the records of JSON are: a JSON pointer with `*` for any key or element, or `auto`. */
    readonly records: string;
    readonly codeField: string;
    readonly labelField: string;
    readonly idField: string;
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    readonly maxFileBytes: number;
    readonly maxRecordBytes: number;
}
