import type { Tokens } from './tokens.js';

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
const OPENERS: ReadonlyMap<string, string> = new Map([...CLOSERS].map(([open, close]) => [close, open]));

/**
 * For each token the index of its matching bracket, or -1 if it is not a bracket or has no partner. A `}` closes the
 * nearest `{`, even if a `(` between them is open, so that one missing parenthesis does not affect the rest.
 */
export function matchBrackets(tokens: Tokens): Int32Array {
  const matches = new Int32Array(tokens.texts.length).fill(-1);
  const open: number[] = [];
  tokens.texts.forEach((text, index) => {
    if (CLOSERS.has(text)) {
      open.push(index);
      return;
    }
    const opener = OPENERS.get(text);
    if (opener === undefined) return;
    if (text === '}') while (open.length > 0 && tokens.texts[open.at(-1) ?? 0] !== '{') open.pop();
    const partner = open.at(-1);
    if (partner === undefined || tokens.texts[partner] !== opener) return;
    open.pop();
    matches[partner] = index;
    matches[index] = partner;
  });
  return matches;
}

/** True when the tokens `[from, to)` hold no bracket whose partner is missing or outside. */
export function isBalanced(tokens: Tokens, matches: Int32Array, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const text = tokens.texts[index] ?? '';
    if (OPENERS.has(text)) return false;
    if (!CLOSERS.has(text)) continue;
    const partner = matches[index] ?? -1;
    if (partner < 0 || partner >= to) return false;
    index = partner;
  }
  return true;
}
