/** The kinds of our texts, as a hidden marker names them. */
export type MarkerKind = 'finding' | 'unjudged' | 'review' | 'tracking-issue' | 'answer';

/** A marker, read. */
export interface Marker {
  /** What the text is about: a finding's id, a branch, a comment that is answered. */
  readonly subject: string;
  /** Digest of the text that it was written with, or ''. */
  readonly digest: string;
}

/** The last line of a text that we wrote. Foreign text is never there, so it cannot pose as a marker. */
const MARKER = /\n<!-- codepurify:([a-z-]+) ([\w%.~*'()!]+)(?: ([0-9a-f]{12}))? -->\s*$/;

/**
 * An HTML comment for the end of a text, which GitHub does not show, to know the text again by its content.
 * @param subject any text; it is percent-encoded, so that it cannot end the comment
 * @param digest  12 hex digits, or ''
 */
export function writeMarker(kind: MarkerKind, subject: string, digest = ''): string {
  const value = encodeURIComponent(subject.toWellFormed()).replaceAll('-', '%2D');
  return `<!-- codepurify:${kind} ${value}${digest === '' ? '' : ` ${digest}`} -->`;
}

/**
 * The marker at the end of a text, or `null`. Only a text of our own author has one: whoever copies a marker
 * into a comment of theirs has written a comment, and nothing more.
 * @param text.author login as REST writes it (`github-actions[bot]`); `null` for a deleted account. GraphQL leaves
 *   `[bot]` out, so that a person could have the same name: do not give it that.
 * @param self        login that we write as; logins are not case-sensitive
 */
export function readMarker(
  kind: MarkerKind,
  text: { readonly author: string | null; readonly body: string },
  self: string,
): Marker | null {
  if (text.author?.toLowerCase() !== self.toLowerCase()) return null;
  const [, found, value = '', digest = ''] = MARKER.exec(text.body) ?? [];
  if (found !== kind) return null;
  try {
    return { subject: decodeURIComponent(value), digest };
  } catch {
    return null; // not as we encode
  }
}
