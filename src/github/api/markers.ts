/** The kinds of text that we post, as named in their hidden marker. */
export type MarkerKind = 'finding' | 'unjudged' | 'review' | 'tracking-issue' | 'answer';

/** The content of a marker. */
export interface Marker {
  /** The subject of the text: a finding's id, a branch, or the comment that it answers. */
  readonly subject: string;
  /** Digest of the text when it was written, or ''. */
  readonly digest: string;
}

/** The marker is the last line of a text that we wrote. Foreign text is never there, so it cannot imitate a marker. */
const MARKER = /\n<!-- codepurify:([a-z-]+) ([\w%.~*'()!]+)(?: ([0-9a-f]{12}))? -->\s*$/;

/**
 * An HTML comment for the end of a text. GitHub does not show it; a later run finds the text by it.
 * @param subject any text; it is percent-encoded, so that it cannot end the comment
 * @param digest  12 hex digits, or ''
 */
export function writeMarker(kind: MarkerKind, subject: string, digest = ''): string {
  const value = encodeURIComponent(subject.toWellFormed()).replaceAll('-', '%2D');
  return `<!-- codepurify:${kind} ${value}${digest === '' ? '' : ` ${digest}`} -->`;
}

/**
 * The marker at the end of a text, or `null`. It counts only in texts that we wrote: a marker that somebody copies into a
 * comment of their own is ignored.
 * @param text.author login as REST writes it (`github-actions[bot]`); `null` for a deleted account. Do not pass a login
 *   from GraphQL: it leaves `[bot]` out, and a person could have that name.
 * @param self        our login; logins are not case-sensitive
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
    return null; // not encoded by us
  }
}
