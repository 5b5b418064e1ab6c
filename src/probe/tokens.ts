import { LANGUAGES } from '../code/languages.js';
import { tokenAt, tokenize, type Tokens } from '../code/tokens.js';
import type { Analysis, CodeElement, LanguageName } from '../code/types.js';
import type { Vocabulary } from './vocabulary.js';

/** One side of a record: its tokens as numbers of a vocabulary. */
export type TokenIds = Int32Array;

/** An element by what it covers, in tokens of its side. */
export interface ElementTokens {
  readonly element: CodeElement;
  /** First token and token behind the last, of a statement; of an identifier, its first occurrence. */
  readonly start: number;
  readonly end: number;
  /** Tokens that a mask hides, ascending. */
  readonly masked: Int32Array;
}

/** The token ids of code, with the tokens themselves for their spans. */
export function tokenIdsOf(
  code: string,
  language: LanguageName,
  vocabulary: Vocabulary,
): { readonly tokens: Tokens; readonly ids: TokenIds } {
  const tokens = tokenize(code, LANGUAGES[language]);
  const ids = new Int32Array(tokens.texts.length);
  tokens.texts.forEach((text, index) => {
    ids[index] = vocabulary.idOf(text, tokens.kinds[index] ?? 0);
  });
  return { tokens, ids };
}

/** Token indices that start inside an element's mask spans, ascending. */
function maskedTokens(tokens: Tokens, element: CodeElement): Int32Array {
  const masked: number[] = [];
  for (const span of element.maskSpans) {
    for (let at = tokenAt(tokens, span.start); (tokens.starts[at] ?? Infinity) < span.end; at++)
      masked.push(at);
  }
  return Int32Array.from(masked);
}

/** Each element of an analysis in tokens, in the order of the analysis. */
export function elementTokens({ elements }: Analysis, tokens: Tokens): ElementTokens[] {
  return elements.map((element) => {
    const start = element.spans[0]?.start ?? 0;
    const end = element.spans[0]?.end ?? start;
    return {
      element,
      start: tokenAt(tokens, start),
      end: tokenAt(tokens, end),
      masked: maskedTokens(tokens, element),
    };
  });
}
