import { NODE_FLAGS, type NodeTable } from '../languages/node-table.js';
import type { Outline } from '../parsing/outline.js';
import { TOKEN_KINDS, type Tokens } from '../parsing/tokens.js';

/** The function of a unit: its name, and where its body begins. */
export interface UnitFunction {
  readonly name: string | null;
  /** Offset after the `{` of the body, or -1. */
  readonly bodyStart: number;
}

/** Name of the function at outline index `node`: the identifier declared by its header, or `null`. */
export function declaredName(outline: Outline, table: NodeTable, node: number, code: string): string | null {
  for (let index = node + 1; index < outline.symbols.length; index++) {
    const symbol = outline.symbols[index] ?? 0;
    const flags = table.flags[symbol] ?? 0;
    if ((outline.starts[index] ?? 0) >= (outline.ends[node] ?? 0) || (flags & NODE_FLAGS.body) !== 0)
      return null;
    if ((flags & NODE_FLAGS.identifier) === 0) continue;
    if (ownerOf(outline, table, index) !== node) continue;
    const name = code.slice(outline.starts[index], outline.ends[index]);
    if (name !== '') return name;
  }
  return null;
}

/** Outline index of the nearest outer node of an identifier that is not a declarator, or -1. */
export function ownerOf(outline: Outline, table: NodeTable, identifier: number): number {
  let node = outline.parents[identifier] ?? -1;
  while (node >= 0 && ((table.flags[outline.symbols[node] ?? 0] ?? 0) & NODE_FLAGS.declarator) !== 0) {
    node = outline.parents[node] ?? -1;
  }
  return node;
}

/** A guess for code without a tree: the first word before `(`, and the first `{`. */
function guess(tokens: Tokens): UnitFunction {
  const brace = tokens.texts.indexOf('{');
  const call = tokens.texts.findIndex(
    (text, index) => text === '(' && index > 0 && tokens.kinds[index - 1] === TOKEN_KINDS.identifier,
  );
  return {
    name: call < 0 ? null : (tokens.texts[call - 1] ?? null),
    bodyStart: brace < 0 ? -1 : (tokens.ends[brace] ?? -1),
  };
}

/** The first function of a unit's outline, or a guess from its tokens if the parse found none. */
export function unitFunction(outline: Outline, table: NodeTable, tokens: Tokens, code: string): UnitFunction {
  const fallback = guess(tokens);
  const isFunction = (node: number): boolean =>
    ((table.flags[outline.symbols[node] ?? 0] ?? 0) & NODE_FLAGS.function) !== 0;
  for (let node = 0; node < outline.symbols.length; node++) {
    const flags = table.flags[outline.symbols[node] ?? 0] ?? 0;
    const parent = outline.parents[node] ?? -1;
    if ((flags & NODE_FLAGS.body) === 0 || parent < 0 || !isFunction(parent)) continue;
    return {
      name: declaredName(outline, table, parent, code) ?? fallback.name,
      bodyStart: (outline.starts[node] ?? 0) + 1,
    };
  }
  return fallback;
}
