import type { Span } from '../../text/span.js';
import type { TextToken } from '../../text/text-tokens.js';

/** A text with a place that is common to several texts. */
export interface PlaceInText {
  readonly tokens: readonly TextToken[];
  /** From a token to before another one. */
  readonly place: Span;
}

/** So many of the texts have the next token in common. */
const LEAST_COMMON = 0.8;

/** Tokens that are added at each end. */
const MOST_ADDED = 60;

/**
 * The longest row of tokens around the places that most texts have in common.
 * @returns its tokens; those of the first place if there is nothing more in common
 */
export function growTokens(places: readonly PlaceInText[]): string[] {
  const [first] = places;
  if (first === undefined) return [];
  const own = first.tokens.slice(first.place.start, first.place.end).map(({ text }) => text);
  const least = LEAST_COMMON * places.length;
  const before = grow(places, least, ({ start }, step) => start - 1 - step);
  const after = grow(before.left, least, ({ end }, step) => end + step);
  return [...before.added.reverse(), ...own, ...after.added];
}

function grow(
  places: readonly PlaceInText[],
  least: number,
  next: (place: Span, step: number) => number,
): { readonly added: string[]; readonly left: readonly PlaceInText[] } {
  const added: string[] = [];
  let left = places;
  for (let step = 0; step < MOST_ADDED; step++) {
    const textAt = ({ tokens, place }: PlaceInText): string | undefined => tokens[next(place, step)]?.text;
    const counts = new Map<string, number>();
    for (const one of left) {
      const text = textAt(one);
      if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    if (best === undefined || best[1] < least) break;
    added.push(best[0]);
    left = left.filter((one) => textAt(one) === best[0]);
  }
  return { added, left };
}
