import { sha256 } from '../../sha256.js';
import { CodePurifyError } from '../../errors.js';
import { LIMITS } from './github-limits.js';
import { writeMarker, type MarkerKind } from './markers.js';

/** A paragraph, table or fence. */
export interface Section {
  readonly text: string;
  /** May be left out if the body is too long; the last one goes first. */
  readonly optional?: boolean;
}

const SHORTENED = 'This text was too long, so parts of it were left out; the JSON report has them.';

/** Hex digits of a body's digest: enough to detect that a text has changed. */
const DIGEST_DIGITS = 12;

/**
 * A body for GitHub: sections between blank lines and, hidden at the end, the marker with the body's digest. A body that
 * is too long loses whole optional sections, so that no fence stays open.
 * @param stable what the digest is of; by default the text itself. A text that differs only in what is not in here is not written again.
 * @throws CodePurifyError `internal` when the other sections alone are longer than GitHub's limit
 */
export function markedBody(
  kind: MarkerKind,
  subject: string,
  sections: readonly Section[],
  stable?: readonly Section[],
): string {
  const limit = LIMITS.bodyCharacters - writeMarker(kind, subject, '0'.repeat(DIGEST_DIGITS)).length - 2;
  const text = joinWithin(sections, limit);
  const digest = sha256(stable === undefined ? text : join(stable)).slice(0, DIGEST_DIGITS);
  return `${text}\n\n${writeMarker(kind, subject, digest)}`;
}

/** Sections between blank lines, at most `limit` UTF-16 units in all. */
function joinWithin(sections: readonly Section[], limit: number): string {
  const present = sections.filter(({ text }) => text !== '');
  const whole = join(present);
  if (whole.length <= limit) return whole;
  const kept = [...present];
  for (let last = kept.length - 1; last >= 0; last--) {
    if (kept[last]?.optional !== true) continue;
    kept.splice(last, 1);
    const shorter = join([...kept, { text: SHORTENED }]);
    if (shorter.length <= limit) return shorter;
  }
  throw new CodePurifyError(
    'internal',
    `A text for GitHub needs ${String(join(kept).length)} characters, where ${String(limit)} are allowed.`,
    'Please report this with the JSON report of the run.',
  );
}

function join(sections: readonly Section[]): string {
  return sections.map(({ text }) => text).join('\n\n');
}
