import { tokenAt, TOKEN_KINDS, type Tokens } from './parsing/tokens.js';
import { matchBrackets } from './parsing/brackets.js';
import type { Language } from './languages/language.js';
import type { FunctionPlace } from './analysis.js';

/**
 * The number of functions that a cruder reader sees outside the listed ones: a word such as `def` before a name, or, in
 * languages without one, a brace after `NAME(…)`. Above 0, the parse may have lost a function.
 * @param places the listed functions, in order, not overlapping
 */
export function countUnlisted(tokens: Tokens, language: Language, places: readonly FunctionPlace[]): number {
  const isFunction = language.functionWords.size > 0 ? wordReader(tokens, language) : braceReader(tokens);
  let unlisted = 0;
  let next = 0;
  for (let index = 0; index < tokens.texts.length; index++) {
    const start = tokens.starts[index] ?? 0;
    while ((places[next]?.span.end ?? Infinity) <= start) next++;
    const known = places[next];
    if (known && known.span.start <= start) {
      index = Math.max(index, tokenAt(tokens, known.span.end) - 1);
      continue;
    }
    if (isFunction(index)) unlisted++;
  }
  return unlisted;
}

/** Words before a name and `(…)` that begin no function: a constructor's call, a class with parameters. */
const NO_FUNCTIONS = new Set(['new', 'record', 'class', 'struct']);

/** Whether the token is a brace after `NAME(…)`. */
function braceReader(tokens: Tokens): (index: number) => boolean {
  const matches = matchBrackets(tokens);
  return (index) => {
    if (tokens.texts[index] !== '{' || tokens.texts[index - 1] !== ')') return false;
    const opener = matches[index - 1] ?? -1;
    const isName = opener > 0 && tokens.kinds[opener - 1] === TOKEN_KINDS.identifier;
    return isName && !NO_FUNCTIONS.has(tokens.texts[opener - 2] ?? '') && !tokens.directives.has(index);
  };
}

/** Whether the token is a word that begins a function, with a name and, where bodies have braces, with a body. */
function wordReader(tokens: Tokens, { functionWords, layout }: Language): (index: number) => boolean {
  return (index) => {
    if (!functionWords.has(tokens.texts[index] ?? '')) return false;
    if (tokens.kinds[index + 1] !== TOKEN_KINDS.identifier) return false;
    if (layout.blocks !== 'braces') return true;
    let at = index + 1;
    while (at < tokens.texts.length && !BODY_OR_END.has(tokens.texts[at] ?? '')) at++;
    return tokens.texts[at] === '{';
  };
}

/** What ends the header of a function. */
const BODY_OR_END = new Set(['{', '}', ';', 'def', 'fn', 'func', 'function']);
