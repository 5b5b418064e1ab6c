import { z } from 'zod';
import {
  outlinedComments,
  type OutlinedElement,
  type OutlinedTrait,
  type TokenOutline,
} from '../../code/elements/token-outline.js';
import { CONSTRUCTS } from '../../code/styles/constructs.js';
import { groupBy } from '../../group-by.js';
import { LANGUAGES } from '../../code/languages/languages.js';
import { TOKEN_KINDS, tokenize, type Tokens } from '../../code/parsing/tokens.js';
import type { Analysis, IdentifierRole } from '../../code/analysis.js';
import { parseJsonOrNull } from '../../text/parse-json.js';

/** Kinds of elements by number. There are four, so that a kind fits into the two lowest bits of a position. */
const ELEMENT_KINDS: readonly (IdentifierRole | null)[] = ['free', 'local', 'own', null];
const STATEMENT = ELEMENT_KINDS.indexOf(null);

/**
 * An outline as a line of JSON, without its tokens. Its first list holds: the number of parse errors, the number of tokens,
 * and for each element 4 · (its first token − the first token of the previous element) + kind, followed for a
 * statement by its number of tokens. Its second list holds for each style the number of its construct with the form, then the first token and the number
 * of tokens of each place. A function of Devign takes about 270 characters without styles. The line holds no text of the
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
  return JSON.stringify([numbers, styleEntries(traits)]);
}

/** Constructs by number. */
const CONSTRUCT_NAMES = Object.keys(CONSTRUCTS);

/** For each form, in the order of the first place: its name, then the first token and the number of tokens of each place. */
function styleEntries(traits: readonly OutlinedTrait[]): (string | number)[] {
  const styles = traits.filter(({ kind }) => kind === 'style');
  const nameOf = ({ type, text }: OutlinedTrait): string =>
    `${String(CONSTRUCT_NAMES.indexOf(type))} ${text}`;
  return [...groupBy(styles, nameOf)].flatMap(([name, places]) => [
    name,
    ...places.flatMap(({ start, end }) => [start, end - start]),
  ]);
}

/** The two lists of a line. */
const LINE = z.tuple([z.array(z.int()), z.array(z.union([z.string(), z.int()]))]);

/** The outline in a line, for a unit; `null` if the line does not fit its code. */
export function outlineOf(
  line: string,
  { code, language }: Pick<Analysis, 'code' | 'language'>,
): TokenOutline | null {
  return parseOutline(line, tokenize(code, LANGUAGES[language]), code);
}

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

/** The number of a construct, and the form. */
const STYLE_NAME = /^(\d{1,3}) (.+)$/u;

function stylesOf(entries: readonly (string | number)[], { kinds }: Tokens): OutlinedTrait[] | null {
  const styles: OutlinedTrait[] = [];
  let style: Pick<OutlinedTrait, 'kind' | 'type' | 'text'> | null = null;
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at];
    if (typeof entry === 'string') {
      const [, construct, text] = STYLE_NAME.exec(entry) ?? [];
      const type = CONSTRUCT_NAMES[Number(construct ?? -1)];
      if (type === undefined || text === undefined) return null;
      style = { kind: 'style', type, text };
      continue;
    }
    const [start = -1, length] = [entry, entries[++at]];
    if (style === null || start < 0 || typeof length !== 'number' || length < 0) return null;
    if (start + length > kinds.length) return null;
    styles.push({ ...style, start, end: start + length });
  }
  return styles;
}

function fitsTokens({ role, start, end }: OutlinedElement, { kinds }: Tokens): boolean {
  if (start < 0 || end > kinds.length) return false;
  return role === null || kinds[start] === TOKEN_KINDS.identifier;
}
