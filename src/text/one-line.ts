const SPACES = /[ \t\r\n]+/g;

/** Longer text is first cut to this many times the width, so that the rest need not be read. */
const LOOK_AHEAD = 4;

/**
 * Text on a single line, for a heading or a table: runs of blanks become one space, and text longer than `width` code points
 * ends in `…`. It is not escaped: pass the result to the escape function of the sink.
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
