import type { FunctionPlace } from './analysis.js';
import type { Language } from './languages/language.js';
import { matchBrackets } from './parsing/brackets.js';
import { TOKEN_KINDS, tokenAt, type Tokens } from './parsing/tokens.js';

/** Index of the first token of the header that ends before token `index`. */
function headerStart(tokens: Tokens, index: number): number {
  let at = index;
  while (at > 0 && !tokens.directives.has(at - 1) && !';{}'.includes(tokens.texts[at - 1] ?? ';')) at--;
  return at;
}

/**
 * Index of the `)` that ends the parameters of the body whose brace is at `index`, or -1. In C, declarations of the
 * parameters (K&R) may be between them.
 */
function endOfParameters(tokens: Tokens, index: number, { preprocessor }: Language): number {
  if (tokens.texts[index] !== '{') return -1;
  let at = index - 1;
  if (tokens.texts[at] === ')') return at;
  if (!preprocessor || tokens.texts[at] !== ';') return -1;
  while (at >= 0 && !'(){}=#'.includes(tokens.texts[at] ?? '') && !tokens.directives.has(at)) at--;
  if (tokens.texts[at] !== ')' || tokens.texts[at + 1] === ';') return -1;
  let opener = at - 1;
  while (tokens.kinds[opener] === TOKEN_KINDS.identifier || tokens.texts[opener] === ',') opener--;
  return opener < at - 1 && tokens.texts[opener] === '(' ? at : -1;
}

/**
 * Functions that the parse missed, found by their tokens: `NAME(…) { … }` outside the functions that it found. So a body
 * after a macro that the grammar takes for a call is still a unit.
 */
export function missedFunctions(
  tokens: Tokens,
  found: readonly FunctionPlace[],
  language: Language,
): FunctionPlace[] {
  const matches = matchBrackets(tokens);
  const places: FunctionPlace[] = [];
  let next = 0;
  for (let index = 0; index < tokens.texts.length; index++) {
    const start = tokens.starts[index] ?? 0;
    while ((found[next]?.span.end ?? Infinity) <= start) next++;
    const known = found[next];
    if (known && known.span.start <= start) {
      index = tokenAt(tokens, known.span.end) - 1;
      continue;
    }
    const close = matches[index] ?? -1;
    const parameters = endOfParameters(tokens, index, language);
    const opener = parameters < 0 ? -1 : (matches[parameters] ?? -1);
    const isBody = tokens.texts[index] === '{' && close > 0 && opener > 0;
    if (!isBody || tokens.kinds[opener - 1] !== TOKEN_KINDS.identifier || tokens.texts[opener - 2] === 'new')
      continue;
    const first = headerStart(tokens, opener - 1);
    const span = { start: tokens.starts[first] ?? 0, end: tokens.ends[close] ?? 0 };
    if (known && known.span.start < span.end) continue;
    places.push({ name: tokens.texts[opener - 1] ?? '', span });
    index = close;
  }
  return places;
}
