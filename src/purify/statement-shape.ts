import { isWholeBody } from '../code/edits/whole-body.js';
import { LANGUAGES } from '../code/languages/languages.js';
import { tokenAt, tokenize, type Tokens } from '../code/parsing/tokens.js';
import type { Analysis, CodeElement } from '../code/analysis.js';
import { contains, type Span } from '../text/span.js';

/** The one span of a statement. */
export function placeOf(statement: CodeElement): Span {
  return statement.spans[0] ?? { start: 0, end: 0 };
}

function tokensOf({ code, language }: Analysis): Tokens {
  return tokenize(code, LANGUAGES[language]);
}

/** The smallest statement of the function that holds all of `spans` and satisfies `accept`. */
function smallestAround(
  analysis: Analysis,
  spans: readonly Span[],
  accept: (place: Span) => boolean = () => true,
): CodeElement | null {
  const length = (element: CodeElement): number => placeOf(element).end - placeOf(element).start;
  return analysis.elements.reduce<CodeElement | null>((best, element) => {
    if (element.kind !== 'statement') return best;
    const place = placeOf(element);
    if (!accept(place) || !spans.every((span) => contains(place, span))) return best;
    return best === null || length(element) < length(best) ? element : best;
  }, null);
}

/** The smallest statement of the function that holds all of `spans`, or `null`. */
export function statementAround(analysis: Analysis, spans: readonly Span[]): CodeElement | null {
  return smallestAround(analysis, spans);
}

/** The statement itself, or the one that holds all occurrences of the identifier; `null`: several hold it. */
export function statementOf(analysis: Analysis, element: CodeElement): CodeElement | null {
  return element.kind === 'statement' ? element : statementAround(analysis, element.spans);
}

/** Whether a statement is the only content of `host` in a language without braces: no other statement, no other block. */
function isOnlyContent(analysis: Analysis, host: Span, inner: Span): boolean {
  const { continuations, blocks } = LANGUAGES[analysis.language].layout;
  const tokens = tokensOf(analysis);
  const behind = tokenAt(tokens, inner.end);
  const end = tokenAt(tokens, host.end) - (blocks === 'end' ? 1 : 0);
  const header = tokens.texts.slice(tokenAt(tokens, host.start) + 1, tokenAt(tokens, inner.start));
  if (behind !== end || header.some((text) => continuations.has(text))) return false;
  return analysis.elements.every((element) => {
    const place = placeOf(element);
    return (
      element.kind !== 'statement' ||
      !contains(host, place) ||
      contains(inner, place) ||
      contains(place, host)
    );
  });
}

/**
 * The `if` or loop whose only content is this statement, with or without braces, or `null`. Without the statement it
 * would be an empty shell.
 */
export function shellOf(analysis: Analysis, statement: CodeElement): CodeElement | null {
  const inner = placeOf(statement);
  const host = smallestAround(analysis, [inner], ({ start, end }) => end - start > inner.end - inner.start);
  if (host === null) return null;
  if (LANGUAGES[analysis.language].layout.blocks !== 'braces')
    return isOnlyContent(analysis, placeOf(host), inner) ? host : null;
  const tokens = tokensOf(analysis);
  const first = tokenAt(tokens, inner.start);
  const behind = tokenAt(tokens, inner.end);
  const end = tokenAt(tokens, placeOf(host).end);
  const bare = tokens.texts[first - 1] === ')' && behind === end;
  const head = tokens.texts[tokenAt(tokens, placeOf(host).start)] ?? '';
  const isBareHead = LANGUAGES[analysis.language].layout.bareHeads?.has(head) === true;
  const braced =
    tokens.texts[first - 1] === '{' &&
    (isBareHead ? tokens.texts[first - 2] !== 'else' : tokens.texts[first - 2] === ')') &&
    tokens.texts[behind] === '}' &&
    behind + 1 === end;
  return bare || braced ? host : null;
}

/**
 * Whether the statement is the body of an `if`, `else`, `do`, loop or label, without braces; in Python, the only one of
 * its block. The result of an arrow in a `switch` is not counted.
 */
export function isBareBody(analysis: Analysis, statement: CodeElement): boolean {
  const tokens = tokensOf(analysis);
  const before = tokens.texts[tokenAt(tokens, placeOf(statement).start) - 1];
  return (
    before !== '->' && isWholeBody(analysis.code, tokens, LANGUAGES[analysis.language], placeOf(statement))
  );
}

/** Whether a name that the statement declares, or its label, is used outside it. */
export function definesForOthers(analysis: Analysis, statement: CodeElement): boolean {
  const place = placeOf(statement);
  const jumps = /^goto\b/.test(statement.text);
  return analysis.elements.some(({ role, spans, text }) => {
    if (role !== 'local' || spans.every((span) => contains(place, span))) return false;
    const first = spans[0];
    const declares = first !== undefined && contains(place, first) && !jumps;
    return declares || startsWithLabel(statement.text, text);
  });
}

function startsWithLabel(statement: string, name: string): boolean {
  return statement.startsWith(name) && /^\s{0,64}:(?!:)/.test(statement.slice(name.length));
}

/**
 * Whether the statement is a jump, or assigns or increments anywhere: later code may depend on that. A jump inside an
 * `if` does not count: such a guard is usually a trigger. Punctuation tokens are single characters: `+=` ends in a
 * single `=`, `==` has a second one, `<=` has an angle bracket before it.
 */
export function hasEffect(analysis: Analysis, statement: CodeElement): boolean {
  const { texts, starts } = tokenize(statement.text, LANGUAGES[analysis.language]);
  const glued = (index: number): boolean => (starts[index + 1] ?? -1) === (starts[index] ?? 0) + 1;
  if (LANGUAGES[analysis.language].layout.jumps.has(texts[0] ?? '')) return true;
  return texts.some((text, index) => {
    const next = glued(index) ? texts[index + 1] : undefined;
    if (text === '+' || text === '-') return next === text;
    if (text !== '=' || next === '=') return false;
    return !isComparison(texts, index, index > 0 && glued(index - 1));
  });
}

/** Whether the `=` at `index` closes `==`, `!=`, `<=` or `>=`; `<<=` and `>>=` assign. */
function isComparison(texts: readonly string[], index: number, follows: boolean): boolean {
  if (!follows) return false;
  const before = texts[index - 1] ?? '';
  if (before === '<' || before === '>') return texts[index - 2] !== before;
  return before === '=' || before === '!';
}
