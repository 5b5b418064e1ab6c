/** A line break in any form but LF, alone or at the beginning of a pair. */
const OTHER_BREAK = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/g;

/** A text with LF for every line break that is of one character, as languages and editors know them. Offsets stay. */
export function withLineFeeds(text: string): string {
  return text.replace(OTHER_BREAK, '\n');
}
