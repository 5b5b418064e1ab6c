import { NODE_FLAGS, type NodeTable } from '../languages/node-table.js';
import type { Outline } from '../parsing/outline.js';
import type { Language } from '../languages/language.js';
import { TOKEN_KINDS, tokenAt, type Tokens } from '../parsing/tokens.js';

/** The function of a unit: its name, and where its body begins. */
export interface UnitFunction {
  readonly name: string | null;
  /** Where the name is declared, or -1. */
  readonly nameStart: number;
  /** Offset after the `{` of the body, or after the header where there are no braces; or -1. */
  readonly bodyStart: number;
}

/** Outline index of the identifier that the header of the function at `node` declares, or -1. */
function declaredIdentifier(outline: Outline, table: NodeTable, node: number): number {
  for (let index = node + 1; index < outline.symbols.length; index++) {
    const symbol = outline.symbols[index] ?? 0;
    const flags = table.flags[symbol] ?? 0;
    if ((outline.starts[index] ?? 0) >= (outline.ends[node] ?? 0) || (flags & NODE_FLAGS.body) !== 0)
      return -1;
    if ((flags & NODE_FLAGS.identifier) === 0) continue;
    if (ownerOf(outline, table, index) !== node) continue;
    if (outline.starts[index] !== outline.ends[index]) return index;
  }
  return -1;
}

/** Outline index of the name of a function without one: that of the variable around it. Or -1. */
function holdersName(outline: Outline, table: NodeTable, node: number): number {
  const holder = outline.parents[node] ?? -1;
  const isHolder = table.types.wrappers?.includes(table.name(outline.symbols[holder] ?? -1)) === true;
  if (!isHolder) return -1;
  for (let index = holder + 1; index < node; index++) {
    const flags = table.flags[outline.symbols[index] ?? 0] ?? 0;
    if ((flags & NODE_FLAGS.identifier) !== 0 && outline.parents[index] === holder) return index;
  }
  return -1;
}

/** Outline index of the name of the function at `node`, or -1. */
function nameIndex(outline: Outline, table: NodeTable, node: number): number {
  const own = declaredIdentifier(outline, table, node);
  return own >= 0 ? own : holdersName(outline, table, node);
}

/** Name of the function at outline index `node`: the identifier declared by its header, or `null`. */
export function declaredName(outline: Outline, table: NodeTable, node: number, code: string): string | null {
  const index = nameIndex(outline, table, node);
  return index < 0 ? null : code.slice(outline.starts[index], outline.ends[index]);
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
function guess(tokens: Tokens, language: Language): UnitFunction {
  const brace = language.layout.blocks === 'braces' ? tokens.texts.indexOf('{') : -1;
  const call = tokens.texts.findIndex(
    (text, index) => text === '(' && index > 0 && tokens.kinds[index - 1] === TOKEN_KINDS.identifier,
  );
  return {
    name: call < 0 ? null : (tokens.texts[call - 1] ?? null),
    nameStart: -1,
    bodyStart: brace < 0 ? -1 : (tokens.ends[brace] ?? -1),
  };
}

/**
 * Where the body at outline index `node` begins: after its brace, or after the token before it; -1 for an expression,
 * which holds no statements.
 */
function startOfBody(outline: Outline, node: number, tokens: Tokens, language: Language): number {
  const start = outline.starts[node] ?? 0;
  if (tokens.texts[tokenAt(tokens, start)] === '=>') return -1;
  if (language.layout.blocks === 'braces') return start + 1;
  return tokens.ends[tokenAt(tokens, start) - 1] ?? start;
}

/** The first function of a unit's outline, or a guess from its tokens if the parse found none. */
export function unitFunction(
  outline: Outline,
  table: NodeTable,
  tokens: Tokens,
  { code, language }: { readonly code: string; readonly language: Language },
): UnitFunction {
  const fallback = guess(tokens, language);
  const isFunction = (node: number): boolean =>
    ((table.flags[outline.symbols[node] ?? 0] ?? 0) & NODE_FLAGS.function) !== 0;
  for (let node = 0; node < outline.symbols.length; node++) {
    const flags = table.flags[outline.symbols[node] ?? 0] ?? 0;
    const parent = outline.parents[node] ?? -1;
    if ((flags & NODE_FLAGS.body) === 0 || parent < 0 || !isFunction(parent)) continue;
    return {
      name: declaredName(outline, table, parent, code) ?? (language.recovers ? fallback.name : null),
      nameStart: outline.starts[nameIndex(outline, table, parent)] ?? -1,
      bodyStart: startOfBody(outline, node, tokens, language),
    };
  }
  return fallback;
}
