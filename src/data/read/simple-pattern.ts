/** Longest pattern: matching takes time in the product of both lengths. */
export const MAX_PATTERN_LENGTH = 256;

/**
 * Whether a path matches a pattern of `*` (within a name), `**` (any folders) and `?`.
 *
 * By hand, not by picomatch: that makes a regular expression of the pattern, and a stranger's pattern can make that
 * backtrack forever. Here all ways to match are followed at the same time.
 */
export function matchesPattern(pattern: string, path: string): boolean {
  const tokens = pattern.replace(/^\.?\/+/, '').match(/\*\*\/?|\*|[^*]/gs) ?? [];
  let places = passStars(new Set([0]), tokens, true);
  for (const character of path) {
    const next = new Set<number>();
    for (const place of places) {
      const token = tokens[place];
      if (token?.startsWith('**') === true || (token === '*' && character !== '/')) next.add(place);
      else if (token === character || (token === '?' && character !== '/')) next.add(place + 1);
    }
    places = passStars(next, tokens, character === '/');
  }
  return places.has(tokens.length);
}

/** Stars also match nothing; folders only where a name begins. */
function passStars(places: Set<number>, tokens: readonly string[], isNameStart: boolean): Set<number> {
  for (const place of places) {
    const token = tokens[place];
    if (token?.startsWith('*') === true && (token !== '**/' || isNameStart)) places.add(place + 1); // its stars are passed, too
  }
  return places;
}
