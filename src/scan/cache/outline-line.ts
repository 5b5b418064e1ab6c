import { z } from 'zod';
import {
  outlinedComments,
  type OutlinedElement,
  type OutlinedTrait,
  type TokenOutline,
} from '../../code/elements/token-outline.js';
import { TOKEN_KINDS, type Tokens } from '../../code/parsing/tokens.js';
import type { IdentifierRole } from '../../code/analysis.js';
import { parseJsonOrNull } from '../../text/parse-json.js';

/** Kinds of elements by number. There are four, so that a kind fits into the two lowest bits of a position. */
const ELEMENT_KINDS: readonly (IdentifierRole | null)[] = ['free', 'local', 'own', null];
const STATEMENT = ELEMENT_KINDS.indexOf(null);

/**
 * An outline as a line of JSON, without its tokens. Its first list holds: the number of parse errors, the number of tokens,
 * and for each element 4 · (its first token − the first token of the previous element) + kind, followed for a
 * statement by its number of tokens. Its second list holds for each style the construct, the form, its first token and its number
 * of tokens. A function of Devign takes about 270 characters without styles. The line holds no text of the
 * code; comments are read from the code again.
 */
export function outlineLine({ tokens, elements, traits, parseErrors }: TokenOutline): string {
  const numbers = [parseErrors, tokens.kinds.length];
  let before = 0;
  for (const { role, start, end } of elements) {
    const kind = ELEMENT_KINDS.indexOf(role);
    numbers.push((start - before) * ELEMENT_KINDS.length + kind);
    if (kind === STATEMENT) numbers.push(end - start);
    before = start;
  }
  const styles = traits
    .filter(({ kind }) => kind === 'style')
    .flatMap(({ type, text, start, end }) => [type, text, start, end - start]);
  return JSON.stringify([numbers, styles]);
}

/** The two lists of a line. */
const LINE = z.tuple([z.array(z.int()), z.array(z.union([z.string(), z.int()]))]);

/** The outline in a line, for code with these tokens; `null` if the line does not fit that code. */
export function parseOutline(line: string, tokens: Tokens, code: string): TokenOutline | null {
  const lists = LINE.safeParse(parseJsonOrNull(line));
  if (!lists.success) return null;
  const [numbers, entries] = lists.data;
  const [parseErrors = -1, count] = numbers;
  if (parseErrors < 0 || count !== tokens.kinds.length) return null;
  const elements = elementsOf(numbers, tokens);
  const styles = stylesOf(entries, tokens);
  if (elements === null || styles === null) return null;
  return {
    tokens,
    elements,
    traits: [...outlinedComments(code, { tokens, elements }), ...styles],
    parseErrors,
  };
}

function elementsOf(numbers: readonly number[], tokens: Tokens): OutlinedElement[] | null {
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
  return elements;
}

/** Construct, form, first token, number of tokens. */
const STYLE = z.tuple([z.string(), z.string(), z.int().min(0), z.int().min(0)]);
const STYLE_ENTRIES = 4;

function stylesOf(entries: readonly (string | number)[], { kinds }: Tokens): OutlinedTrait[] | null {
  const styles: OutlinedTrait[] = [];
  for (let at = 0; at < entries.length; at += STYLE_ENTRIES) {
    const style = STYLE.safeParse(entries.slice(at, at + STYLE_ENTRIES));
    if (!style.success) return null;
    const [type, text, start, length] = style.data;
    if (start + length > kinds.length) return null;
    styles.push({ kind: 'style', type, text, start, end: start + length });
  }
  return styles;
}

function fitsTokens({ role, start, end }: OutlinedElement, { kinds }: Tokens): boolean {
  if (start < 0 || end > kinds.length) return false;
  return role === null || kinds[start] === TOKEN_KINDS.identifier;
}
