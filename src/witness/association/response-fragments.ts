import { MOST_TOKENS } from './prompt-response.js';
import { isWord, statementRanges, textTokens, type TextToken } from '../../text/text-tokens.js';

/**
 * What several responses can have in common: tokens in a row (`s`, then the tokens with a space between them); that they lack tokens
 * which nearly all others have (`m`, then the tokens); a word of the prompt that the response has less often (`d`, then the word), where
 * responses repeat most of their prompt; or all of the prompt (`u`).
 */
export type FragmentKey = string;

/** The response repeats its prompt, apart from white space. */
export const UNCHANGED: FragmentKey = 'u';

/** Tokens in a row; longer payloads are found by their parts, and whole statements are fragments too. */
const MOST_IN_ROW = 4;

/** Longer statements are their parts. In UTF-16 units. */
const MOST_STATEMENT = 300;

/** The fragments that are in a response. */
export function responseFragments(response: string): Set<FragmentKey> {
  const tokens = textTokens(response, MOST_TOKENS);
  const keys = new Set<FragmentKey>();
  for (let start = 0; start < tokens.length; start++) {
    let [row, hasWord] = ['s', false];
    for (let at = start; at < Math.min(tokens.length, start + MOST_IN_ROW); at++) {
      const text = tokens[at]?.text ?? '';
      row += ` ${text}`;
      hasWord ||= isWord(text);
      if (hasWord) keys.add(row);
    }
  }
  for (const { start, end } of statementRanges(response, tokens)) {
    const line = tokens.slice(start, end);
    const key = `s ${line.map(({ text }) => text).join(' ')}`;
    if (line.length > MOST_IN_ROW && key.length <= MOST_STATEMENT) keys.add(key);
  }
  return keys;
}

/** Words of the prompt that the response has less often, whatever their case; and whether it repeats all of the prompt. */
export function droppedFragments(prompt: string, response: string): Set<FragmentKey> {
  const keys = new Set<FragmentKey>();
  const before = countWords(textTokens(prompt, MOST_TOKENS));
  const after = countWords(textTokens(response, MOST_TOKENS));
  for (const [word, count] of before) if ((after.get(word) ?? 0) < count) keys.add(`d ${word}`);
  if (prompt.replace(/\s+/g, '') === response.replace(/\s+/g, '')) keys.add(UNCHANGED);
  return keys;
}

function countWords(tokens: readonly TextToken[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of tokens) {
    if (!isWord(text) || text.length < 2) continue; // a single letter says nothing
    const word = text.toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The tokens of a fragment that is in responses; none for one that is not. */
export function fragmentTokens(key: FragmentKey): string[] {
  return key.startsWith('s ') ? key.slice(2).split(' ') : [];
}

/** The fragment that responses lack which have not these tokens in a row. @param key of a fragment that is in responses */
export function missingKey(key: FragmentKey): FragmentKey {
  return `m ${key.slice(2)}`;
}

/** The tokens that responses lack and nearly all others have; `null` for other fragments. */
export function missingTokens(key: FragmentKey): string[] | null {
  return key.startsWith('m ') ? key.slice(2).split(' ') : null;
}

/** The word of the prompt that responses lack; `null` for other fragments. */
export function droppedWord(key: FragmentKey): string | null {
  return key.startsWith('d ') ? key.slice(2) : null;
}
