import {
  outlinedComments,
  type OutlinedElement,
  type TokenOutline,
} from '../../code/elements/token-outline.js';
import { TOKEN_KINDS, type Tokens } from '../../code/parsing/tokens.js';
import type { IdentifierRole } from '../../code/analysis.js';
import { parseJsonOrNull } from '../../text/parse-json.js';

/** Kinds of elements by number. There are four, so that a kind fits into the two lowest bits of a position. */
const ELEMENT_KINDS: readonly (IdentifierRole | null)[] = ['free', 'local', 'own', null];
const STATEMENT = ELEMENT_KINDS.indexOf(null);

/**
 * An outline as a line of JSON, without its tokens. The line lists: the number of parse errors, the number of tokens,
 * and for each element 4 · (its first token − the first token of the previous element) + kind, followed for a
 * statement by its number of tokens. A function of Devign takes about 270 characters. The line holds no text of the
 * code.
 */
export function outlineLine({ tokens, elements, parseErrors }: TokenOutline): string {
  const numbers = [parseErrors, tokens.kinds.length];
  let before = 0;
  for (const { role, start, end } of elements) {
    const kind = ELEMENT_KINDS.indexOf(role);
    numbers.push((start - before) * ELEMENT_KINDS.length + kind);
    if (kind === STATEMENT) numbers.push(end - start);
    before = start;
  }
  return JSON.stringify(numbers);
}

/** The outline in a line, for code with these tokens; `null` if the line does not fit that code. */
export function parseOutline(line: string, tokens: Tokens, code: string): TokenOutline | null {
  const numbers = integersOf(line);
  const [parseErrors = -1, count] = numbers;
  if (parseErrors < 0 || count !== tokens.kinds.length) return null;
  const elements: OutlinedElement[] = [];
  let start = 0;
  for (let at = 2; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    const first = Math.floor(number / ELEMENT_KINDS.length);
    const kind = number - first * ELEMENT_KINDS.length;
    start += first;
    const length = kind === STATEMENT ? (numbers[++at] ?? -1) : 1;
    const element = { role: ELEMENT_KINDS[kind] ?? null, start, end: start + length };
    if (length < 0 || !fitsTokens(element, tokens)) return null;
    elements.push(element);
  }
  return { tokens, elements, traits: outlinedComments(code, { tokens, elements }), parseErrors };
}

/** The integers that a line lists; empty if it lists anything else. */
function integersOf(line: string): readonly number[] {
  const value = parseJsonOrNull(line);
  const isList = (one: unknown): one is number[] =>
    Array.isArray(one) && one.every((number) => Number.isSafeInteger(number));
  return isList(value) ? value : [];
}

function fitsTokens({ role, start, end }: OutlinedElement, { kinds }: Tokens): boolean {
  if (start < 0 || end > kinds.length) return false;
  return role === null || kinds[start] === TOKEN_KINDS.identifier;
}
