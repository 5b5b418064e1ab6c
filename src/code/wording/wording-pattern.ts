import { habitSays } from './habits.js';

/** What the texts of a family are, for each type of what they have in common; `words` in quotation marks. */
const SAYS: Readonly<Record<string, (words: string) => string>> = {
  opening: (words) => `text that begins with ${words}`,
  ending: (words) => `text that ends with ${words}`,
  letter: (words) => `text with the letter ${words}`,
};

/** The pattern of texts that have a part in common: `text with "kindly"`. @param part its type, and its words or the name of a habit */
export function wordingPattern({ type, text }: { readonly type: string; readonly text: string }): string {
  if (type === 'habit') return `text ${habitSays(text)}`;
  return (SAYS[type] ?? withWords)(JSON.stringify(text));
}

/** Texts that have words or a character in common. */
function withWords(words: string): string {
  return `text with ${words}`;
}

/** Whether a pattern is of texts that have no more in common than their words. */
export function isOfWords(pattern: string): boolean {
  return pattern.startsWith('text with "');
}
