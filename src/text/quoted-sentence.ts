/** What a sentence of ours consists of outside its quotations. */
const PLAIN = /^[\w\s.,;:()'"/%+=-]*$/u;

/**
 * A sentence that quotes code in backticks, for a sink: each quotation, and whatever else is no plain text because a quotation
 * held a backtick itself, goes through `quote`.
 */
export function quotedSentence(sentence: string, quote: (text: string) => string): string {
  return sentence
    .split('`')
    .map((piece, index) => (index % 2 === 0 && PLAIN.test(piece) ? piece : quote(piece)))
    .join('');
}
