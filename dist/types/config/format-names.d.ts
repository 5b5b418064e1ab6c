/**
 * Formats of data, as users name them. A name here needs a row in `src/data/formats/data-formats.ts`: without it, that
 * table does not compile.
 */
export declare const FORMAT_NAMES: readonly ["source", "jsonl", "json", "notebook", "csv", "parquet", "pairs", "parallel"];
/** The name of a format. */
export type FormatName = (typeof FORMAT_NAMES)[number];
/** A format that the user chose, or `auto`: by name and content of each file. */
export type FormatChoice = FormatName | 'auto';
