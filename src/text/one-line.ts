const SPACES = /[ \t\r\n]+/g;

/** Longer text is cut to this many characters times the width before it is looked at closely. */
const LOOK_AHEAD = 4;

/**
 * Text on a single line, for a header or a table: runs of blanks become one space, and what is longer
 * than `width` code points ends in `…`. Not escaped yet: pass the result to the sink's own escape.
 */
export function oneLine(text: string, width: number): string {
  const limit = width * LOOK_AHEAD;
  const points = Array.from(text.slice(0, limit).replace(SPACES, ' ').trim());
  const whole = text.length <= limit && points.length <= width;
  return whole
    ? points.join('')
    : `${points
        .slice(0, Math.max(0, width - 1))
        .join('')
        .trimEnd()}…`;
}
