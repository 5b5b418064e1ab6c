import { DATA_WORDS } from './data-words.js';
import { EVIDENCE_WORDS } from './evidence-words.js';
import { VERDICT_WORDS } from './verdict-words.js';
import { WITNESS_WORDS } from './witness-words.js';
import type { Word } from './word.js';

/** The words of reports, options and exit codes, in alphabetical order. `explain`, the HTML report and the glossary page have these. */
export const WORDS: readonly Word[] = [
  ...VERDICT_WORDS,
  ...WITNESS_WORDS,
  ...EVIDENCE_WORDS,
  ...DATA_WORDS,
].sort((a, b) => (a.word < b.word ? -1 : 1));

/** The word that a text means, in any case of letters; `undefined` for none. */
export function findWord(text: string): Word | undefined {
  const wanted = text.trim().toLowerCase();
  return WORDS.find(({ word }) => word === wanted) ?? WORDS.find(({ also }) => also.includes(wanted));
}

/** The words as the body of a page in Markdown, a paragraph each. */
export function glossaryPage(): string {
  return WORDS.map(({ word, also, means, page }) => {
    const name = `**${word.charAt(0).toUpperCase()}${word.slice(1)}**`;
    const others = also.length === 0 ? '' : ` (${also.join(', ')})`;
    const more = page === undefined ? '' : ` [More](${page})`;
    return `${name}${others}. ${means}${more}`;
  }).join('\n\n');
}
