/** Lengths, in UTF-16 units, of the common prefix and suffix of two texts. They do not overlap in either text. */
export interface CommonEnds {
  readonly prefix: number;
  readonly suffix: number;
}

/**
 * The common prefix and suffix of two texts.
 * @param splits whether a text must not be cut at an offset, such as within a surrogate pair; the prefix or suffix is then
 *   shorter
 */
export function commonEnds(
  a: string,
  b: string,
  splits: (text: string, at: number) => boolean = () => false,
): CommonEnds {
  const most = Math.min(a.length, b.length);
  let prefix = 0;
  while (prefix < most && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
  while (prefix > 0 && (splits(a, prefix) || splits(b, prefix))) prefix--;
  let suffix = 0;
  while (
    suffix < most - prefix &&
    a.charCodeAt(a.length - 1 - suffix) === b.charCodeAt(b.length - 1 - suffix)
  )
    suffix++;
  while (suffix > 0 && (splits(a, a.length - suffix) || splits(b, b.length - suffix))) suffix--;
  return { prefix, suffix };
}
