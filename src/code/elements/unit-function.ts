import type { Span } from '../../text/span.js';
import { matchBrackets } from '../parsing/brackets.js';
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
  /** The definition, where the parse found it; `null` for a guess and for code without a function. */
  readonly span: Span | null;
  /** The outermost statement around the definition, which may be the definition itself. */
  readonly statement: Span | null;
}

/** Code without a function: a script, or initialisers. */
const NO_FUNCTION: UnitFunction = { name: null, nameStart: -1, bodyStart: -1, span: null, statement: null };

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

/** Outline index of the wrapper (`NodeTypes.wrappers`) of the node at `node`, or -1. */
export function wrapperOf(outline: Outline, table: NodeTable, node: number): number {
  const { wrappers, unwrapped } = table.types;
  const around = outline.parents[node] ?? -1;
  const isWrapped = wrappers?.includes(table.name(outline.symbols[around] ?? -1)) === true;
  const isApart = unwrapped?.includes(table.name(outline.parentSymbols[node] ?? -1)) === true;
  return isWrapped && !isApart ? around : -1;
}

/** Outline index of the name of a function without one: that of the variable around it. Or -1. */
function holdersName(outline: Outline, table: NodeTable, node: number): number {
  const holder = wrapperOf(outline, table, node);
  if (holder < 0) return -1;
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

/** Whether the first brace of broken code ends the header of a function: a name and `(…)` before it, no statement. */
function isHeader(tokens: Tokens, brace: number): boolean {
  const matches = matchBrackets(tokens);
  for (let at = 0; at < brace; at++) {
    if (tokens.texts[at] !== '(') continue;
    const isName = tokens.kinds[at - 1] !== TOKEN_KINDS.keyword;
    const next = (matches[at] ?? -1) + 1;
    return isName && next > 0 && tokens.texts[next] !== ';';
  }
  return true;
}

/** A guess for code whose parse has errors: the first word before `(`, and the first `{`. */
function guess(tokens: Tokens, language: Language): UnitFunction {
  const brace = language.layout.blocks === 'braces' ? tokens.texts.indexOf('{') : -1;
  const call = tokens.texts.findIndex(
    (text, index) => text === '(' && index > 0 && tokens.kinds[index - 1] === TOKEN_KINDS.identifier,
  );
  return {
    name: call < 0 ? null : (tokens.texts[call - 1] ?? null),
    nameStart: -1,
    bodyStart: brace < 0 || !isHeader(tokens, brace) ? -1 : (tokens.ends[brace] ?? -1),
    span: null,
    statement: null,
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

/**
 * Index of the function to which the node at `node` shows that it is defined here and not only declared: by its body, or
 * (`NodeTypes.bodiless`) by itself. -1 for any other node.
 */
export function definitionAt(outline: Outline, table: NodeTable, node: number): number {
  const flagsAt = (index: number): number => table.flags[outline.symbols[index] ?? 0] ?? 0;
  if (table.types.bodiless === true) return (flagsAt(node) & NODE_FLAGS.function) === 0 ? -1 : node;
  const parent = outline.parents[node] ?? -1;
  const isBody = (flagsAt(node) & NODE_FLAGS.body) !== 0 && parent >= 0;
  return isBody && (flagsAt(parent) & NODE_FLAGS.function) !== 0 ? parent : -1;
}

/** Outline index of the body of the function at `definition`, or -1. */
function bodyOf(outline: Outline, table: NodeTable, definition: number): number {
  for (let node = definition + 1; node < outline.symbols.length; node++) {
    if ((outline.starts[node] ?? 0) >= (outline.ends[definition] ?? 0)) return -1;
    const isBody = ((table.flags[outline.symbols[node] ?? 0] ?? 0) & NODE_FLAGS.body) !== 0;
    if (isBody && outline.parents[node] === definition) return node;
  }
  return -1;
}

/** Where a statement can be planted in a function that has no node for its body: before its `end`, or -1. */
function startWithoutBody(end: number, tokens: Tokens): number {
  const last = tokenAt(tokens, end) - 1;
  return tokens.texts[last] === 'end' ? (tokens.ends[last - 1] ?? -1) : -1;
}

function spanOf(outline: Outline, node: number): Span {
  return { start: outline.starts[node] ?? 0, end: outline.ends[node] ?? 0 };
}

/** Outline index of the node around `node` that is directly below the root. */
function outermost({ parents, parentSymbols }: Outline, node: number): number {
  let at = node;
  let above = parents[at] ?? -1;
  while (above >= 0 && (parentSymbols[above] ?? -1) >= 0) {
    at = above;
    above = parents[at] ?? -1;
  }
  return at;
}

/** The first function of a unit's outline; if the parse found none and has errors, a guess from its tokens. */
export function unitFunction(
  outline: Outline,
  table: NodeTable,
  tokens: Tokens,
  { code, language }: { readonly code: string; readonly language: Language },
): UnitFunction {
  const fallback = outline.parseErrors > 0 ? guess(tokens, language) : NO_FUNCTION;
  for (let node = 0; node < outline.symbols.length; node++) {
    const definition = definitionAt(outline, table, node);
    if (definition < 0) continue;
    const body = bodyOf(outline, table, definition);
    return {
      name: declaredName(outline, table, definition, code) ?? (language.recovers ? fallback.name : null),
      nameStart: outline.starts[nameIndex(outline, table, definition)] ?? -1,
      bodyStart:
        body < 0
          ? startWithoutBody(outline.ends[definition] ?? 0, tokens)
          : startOfBody(outline, body, tokens, language),
      span: spanOf(outline, definition),
      statement: spanOf(outline, outermost(outline, definition)),
    };
  }
  return fallback;
}
