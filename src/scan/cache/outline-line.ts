import type { OutlinedElement, TokenOutline } from '../../code/elements/token-outline.js';
import { TOKEN_KINDS, type Tokens } from '../../code/parsing/tokens.js';
import type { IdentifierRole } from '../../code/analysis.js';
import { parseJsonOrNull } from '../../text/parse-json.js';

/** What an element is, by number; a power of two many, so that the number stands beside where it starts. */
const ELEMENT_KINDS: readonly (IdentifierRole | null)[] = ['free', 'local', 'own', null];
const STATEMENT = ELEMENT_KINDS.indexOf(null);

/**
 * An outline as a line of JSON, without its tokens: [parse errors, tokens, then of each element 4 · (its first token −
 * that of the element before) + kind, and of a statement the number of its tokens]. Some 270 characters a function of
 * Devign. It holds no text of the code.
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

/** The outline that a line tells of code with these tokens; `null` where it is none of such code. */
export function parseOutline(line: string, tokens: Tokens): TokenOutline | null {
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
    if (length < 0 || !standsIn(element, tokens)) return null;
    elements.push(element);
  }
  return { tokens, elements, parseErrors };
}

/** The whole numbers that a line lists; none where it lists anything else. */
function integersOf(line: string): readonly number[] {
  const value = parseJsonOrNull(line);
  const isList = (one: unknown): one is number[] =>
    Array.isArray(one) && one.every((number) => Number.isSafeInteger(number));
  return isList(value) ? value : [];
}

function standsIn({ role, start, end }: OutlinedElement, { kinds }: Tokens): boolean {
  if (start < 0 || end > kinds.length) return false;
  return role === null || kinds[start] === TOKEN_KINDS.identifier;
}
