/** A line that a patch of git or diff has outside of its hunks. */
const HEADER_LINE =
  /^(?:diff |index |--- |\+\+\+ |@@ |similarity |dissimilarity |rename |copy |(?:new|deleted) file|(?:old|new) mode|Binary files |GIT binary )/;
/** A line within a hunk: added, removed, unchanged, or the note on the last line break. */
const HUNK_LINE = /^(?:[-+ ]|@@ |\\ No newline|$)/;

/**
 * Whether a text is a unified patch: it begins as one, has a hunk, and each of its lines is one that a patch has. A text that
 * only begins as a patch does is none.
 */
export function isPatch(text: string): boolean {
  const trimmed = text.trimStart();
  if (!/^(?:@@ -|diff --git |--- )/.test(trimmed)) return false;
  let inHunk = false;
  let hunks = 0;
  for (const line of trimmed.split('\n')) {
    if (line.startsWith('@@ -')) {
      inHunk = true;
      hunks += 1;
    } else if (inHunk && !HUNK_LINE.test(line)) inHunk = false;
    if (!inHunk && line.trim() !== '' && !HEADER_LINE.test(line)) return false;
  }
  return hunks > 0;
}
