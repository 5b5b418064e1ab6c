/**
 * Formats of data, as users name them. A name here needs a row in `src/data/formats/data-formats.ts`: without it, that
 * table does not compile.
 */
export const FORMAT_NAMES = ['source', 'jsonl', 'json', 'notebook', 'csv', 'parquet', 'pairs', 'parallel'] as const;

/** The name of a format. */
export type FormatName = (typeof FORMAT_NAMES)[number];

/** A format that the user chose, or `auto`: by name and content of each file. */
export type FormatChoice = FormatName | 'auto';
