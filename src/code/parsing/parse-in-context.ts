import type { CodeContext } from '../languages/language.js';
import type { Outline } from './outline.js';
import { parseOutline } from './parse-outline.js';
import type { LoadedParser } from './parser.js';

/** The symbol of a node that is not part of the code: no type has it. */
const NO_SYMBOL = 65534;

/**
 * The outline of `code` between two texts, with offsets in `code`.
 * @param hidesContext whether the nodes that begin in the text before, except the root, are left without a type
 */
export function parseInContext(
  code: string,
  parser: LoadedParser,
  offsets: readonly number[],
  { before, after }: CodeContext,
  hidesContext = false,
): Outline {
  const shift = before.length;
  const moved = offsets.map((offset) => offset + shift);
  return movedOutline(parseOutline(before + code + after, parser, moved), shift, code.length, hidesContext);
}

/** An outline of a text with `shift` characters before the code, and some after it, with offsets in the code. */
export function movedOutline(
  outline: Outline,
  shift: number,
  length: number,
  hidesContext: boolean,
): Outline {
  const back = (offset: number): number => Math.min(length, Math.max(0, offset - shift));
  const isContext = (node: number): boolean =>
    (outline.starts[node] ?? 0) < shift && (outline.parentSymbols[node] ?? -1) >= 0;
  const symbols = outline.symbols.map((symbol, node) =>
    hidesContext && isContext(node) ? NO_SYMBOL : symbol,
  );
  const starts = outline.starts.map(back);
  const ends = outline.ends.map(back);
  return { ...outline, symbols, starts, ends, variables: movedVariables(outline, shift, length) };
}

/** The variables inside the code, with offsets in it. */
function movedVariables({ variables }: Outline, shift: number, length: number): Outline['variables'] {
  if (variables === null) return null;
  const inside = variables.starts.flatMap((start, index) =>
    start >= shift && start < shift + length ? [index] : [],
  );
  return {
    starts: inside.map((index) => (variables.starts[index] ?? 0) - shift),
    ends: inside.map((index) => (variables.ends[index] ?? 0) - shift),
  };
}
