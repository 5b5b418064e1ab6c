/** Words, numbers and marks that no sink obeys: a colon only before a blank or at the end, as in no URL or command; `Array#size`. */
const PLAIN = /^(?:[A-Za-z0-9 .,;()'"/%+=-]|:(?= |$)|(?<=[A-Za-z])#(?=[a-z]))*$/u;

/** What GitHub makes a link of without any mark: `www.`, `GH-1`, and hexadecimal digits of a commit. */
const AUTOLINK = /www\.|\bGH-\d|\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,}/iu;

/** Foreign text in backticks, for a sentence: a backtick of its own would end the quotation, so it becomes `'`. */
export function inBackticks(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}

/**
 * A sentence that quotes code in backticks, for a sink: each quotation, and whatever else is no plain text because a quotation
 * held a backtick itself, goes through `quote`.
 */
export function quotedSentence(sentence: string, quote: (text: string) => string): string {
  return sentence
    .split('`')
    .map((piece, index) => (index % 2 === 0 && isPlain(piece) ? piece : quote(piece)))
    .join('');
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !AUTOLINK.test(text);
}
