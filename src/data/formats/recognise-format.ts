/** Bytes at the start of a file that are enough to recognise its format. */
export const PEEKED_BYTES = 4096;

/** Why a file is skipped whose format neither its name nor its content shows. */
export const UNKNOWN_FORMAT =
  'the name shows neither C, Java nor a data format: give --data-format, or --language for source code';

const JSON_ARRAY = 'a JSON array, not one record per line: convert it with jq -c ".[]"';

/** Why a file cannot hold one record a line, by its first bytes; `null` when it can. */
export function unreadableRecords(start: Buffer): string | null {
  if (start.length === 0) return 'empty file';
  return looksLikeArray(start) ? JSON_ARRAY : null;
}

/** Whether the text begins with `{` and then a key: a record does, and no C or Java. */
export function looksLikeRecords(start: Buffer): boolean {
  return /^\uFEFF?\s*\{\s*["}]/.test(start.toString('utf8'));
}

export function looksLikeArray(start: Buffer): boolean {
  return /^\uFEFF?\s*\[/.test(start.toString('utf8'));
}
