import type { Change } from './rewriting.js';

const WORD_END = /[\p{L}\p{N}_$]$/u;
/** A word, or a string: letters before a quote may be the prefix of the string. */
const WORD_START = /^[\p{L}\p{N}_$"'`]/u;
/** A number at the end of a text: a sign or a dot may belong to it. */
const NUMBER_END = /(?<![\p{L}\p{N}_$.])\.?\d[\w.]*$/u;

/** Operators and marks of comments of the languages: two characters that are next to each other in one may be one token. */
const OPERATORS =
  '++ -- && || << >> == != <= >= -> :: // /* */ += -= *= /= %= &= |= ^= ** ?? ?. .. => .* <=> |> <: :> <% %> %: := <- &^ ## ??= =~ !~';
const PAIRS: ReadonlySet<string> = new Set(
  OPERATORS.split(' ').flatMap((operator) =>
    Array.from({ length: operator.length - 1 }, (_, at) => operator.slice(at, at + 2)),
  ),
);
/** Characters before a place that are read to know the token that ends there: a longer number is none of a program's. */
const TAIL = 64;

/** Whether the last token of a text and the first of another would be read as other tokens without a blank between them. */
function wouldMeet(before: string, after: string): boolean {
  if (before === '' || after === '') return false;
  if (WORD_END.test(before) && WORD_START.test(after)) return true;
  if (PAIRS.has(before.slice(-1) + after.charAt(0))) return true;
  return /^[-+.]/u.test(after) && NUMBER_END.test(before);
}

/** Texts one after another, with a blank where two of them would be read as other tokens. */
export function joinTokens(...parts: readonly string[]): string {
  return parts.reduce((all, part) => all + (wouldMeet(all.slice(-TAIL), part) ? ' ' : '') + part, '');
}

/**
 * Changes of a text after which each token is read as before: they get a blank where they, or what they leave, would be one token with
 * what is next to them.
 * @param changes in order, not overlapping
 */
export function spaced(text: string, changes: readonly Change[]): Change[] {
  let before = '';
  let at = 0;
  return changes.map((change, index) => {
    const { start, end } = change;
    before = (before + text.slice(Math.max(at, start - TAIL), start)).slice(-TAIL);
    const next = changes[index + 1]?.start ?? text.length;
    const written = spacedText(
      before,
      change,
      text.slice(start, end),
      text.slice(end, Math.min(next, end + 1)),
    );
    before += written;
    at = end;
    return { start, end, text: written };
  });
}

/** What a change writes between two texts, with the blanks that it needs. */
function spacedText(before: string, { text }: Change, removed: string, after: string): string {
  if (text === '') return wouldMeet(before, after) ? ' ' : '';
  // `return(-x)` without its parentheses is read as before, but nobody writes it.
  const isBare = removed.startsWith('(') && /^[^\s([]/u.test(text) && WORD_END.test(before);
  const written = (isBare ? ' ' : '') + text;
  const left = wouldMeet(before, written) ? ' ' : '';
  return left + written + (wouldMeet((before + left + written).slice(-TAIL), after) ? ' ' : '');
}
