import { groupBy } from '../../group-by.js';
import { mergeSpans, type Span } from '../../text/span.js';
import { NODE_FLAGS, type NodeTable } from '../languages/node-table.js';
import type { Outline } from '../parsing/outline.js';
import { ownerOf } from './unit-function.js';

/** A local name with the span in which it is valid: from the declaration to the end of its scope. */
export interface Declaration extends Span {
  readonly name: string;
}

/** Index of the nearest node from `node` outwards whose type is one of `types`, or -1. */
function nearest(outline: Outline, table: NodeTable, node: number, types: readonly string[]): number {
  let at = node;
  while (at >= 0 && !types.includes(table.name(outline.symbols[at] ?? 0))) at = outline.parents[at] ?? -1;
  return at;
}

/** A function's name among declarators (a prototype, `f` in `int f(void);`) is not a variable. */
function isFunctionName(outline: Outline, table: NodeTable, identifier: number): boolean {
  return table.name(outline.parentSymbols[identifier] ?? -1) === 'function_declarator';
}

/**
 * The local names that an outline declares: parameters, variables, labels.
 * @param bodyStart top-level declarations before it belong to a header that was not parsed
 */
export function localDeclarations(
  outline: Outline,
  table: NodeTable,
  code: string,
  bodyStart: number,
): Declaration[] {
  const found: Declaration[] = [];
  for (let node = 0; node < outline.symbols.length; node++) {
    const flags = table.flags[outline.symbols[node] ?? 0] ?? 0;
    const start = outline.starts[node] ?? 0;
    const name = code.slice(start, outline.ends[node]);
    if ((flags & NODE_FLAGS.label) !== 0) found.push({ name, start: 0, end: code.length });
    if ((flags & NODE_FLAGS.identifier) === 0 || name === '' || isFunctionName(outline, table, node))
      continue;
    const owner = ownerOf(outline, table, node);
    const ownerType = table.name(outline.symbols[owner] ?? -1);
    const scopes = Object.hasOwn(table.types.owners, ownerType) ? table.types.owners[ownerType] : undefined;
    if (!scopes || code.startsWith('extern', outline.starts[owner])) continue;
    const parent = outline.parents[owner] ?? -1;
    const scope = scopes.includes(ownerType) ? owner : nearest(outline, table, parent, scopes);
    const ownerFlags = table.flags[outline.symbols[owner] ?? 0] ?? 0;
    const inHeader = start < bodyStart && (ownerFlags & NODE_FLAGS.statement) !== 0;
    if (scope < 0 || (inHeader && (outline.parents[scope] ?? -1) < 0)) continue;
    found.push({ name, start, end: outline.ends[scope] ?? start });
  }
  return found;
}

/**
 * The spans in which each name is a local: in order, overlapping ones merged, so that a name with thousands of
 * declarations is still looked up in one pass.
 */
export function scopesByName(declarations: readonly Declaration[]): Map<string, Span[]> {
  const byName = groupBy(declarations, ({ name }) => name);
  return new Map([...byName].map(([name, own]) => [name, mergeSpans(own)]));
}
