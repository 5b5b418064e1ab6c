/**
 * The anchor of a heading, as GitHub makes it: lower case, no punctuation, blanks as hyphens. The site uses the same
 * anchors, so that one link works in both places.
 * @param {string} heading its text without Markdown
 * @returns {string}
 */
export function headingSlug(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
