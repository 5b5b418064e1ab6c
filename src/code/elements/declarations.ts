import { groupBy } from '../../group-by.js';
import { mergeSpans, type Span } from '../../text/span.js';
import { NODE_FLAGS, type NodeTable } from '../languages/node-table.js';
import type { Outline } from '../parsing/outline.js';
import { ownerOf, type UnitFunction } from './unit-function.js';
import { ValidSpans } from './valid-spans.js';

/** A local name with the span in which it is valid: from the declaration to the end of its scope. */
export interface Declaration extends Span {
  readonly name: string;
}

/** The local names of a unit, and the names that are members somewhere, which are never local. */
export interface LocalNames {
  readonly declarations: readonly Declaration[];
  readonly members: ReadonlySet<string>;
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

/** Whether an owner begins like one that declares nothing: `extern` in C. */
function declaresNothing(table: NodeTable, owner: string, code: string, start: number): boolean {
  const pattern = table.types.declaresNothing?.[owner];
  if (pattern === undefined) return false;
  const begins = new RegExp(pattern, 'y');
  begins.lastIndex = start;
  return begins.test(code);
}

/** For each owner, the offset after which callers must give a parameter's name. */
class NamedByCallers {
  private readonly offsets = new Map<number, number>();

  constructor(
    private readonly outline: Outline,
    private readonly table: NodeTable,
    private readonly code: string,
  ) {}

  has(owner: number, type: string, start: number): boolean {
    const pattern = this.table.types.namedByCallers?.[type];
    if (pattern === undefined || this.code.charAt(start - 1) === '*') return false;
    let offset = this.offsets.get(owner);
    if (offset === undefined) {
      const text = this.code.slice(this.outline.starts[owner], this.outline.ends[owner]);
      const index = text.search(new RegExp(pattern, 'u'));
      offset = index < 0 ? Infinity : (this.outline.starts[owner] ?? 0) + index;
      this.offsets.set(owner, offset);
    }
    return start > offset;
  }
}

/**
 * Where a label's name is local: at each of its places if the tree shows them, so that a variable of the same name is
 * none, else in the whole code.
 */
function labelDeclaration({ types }: NodeTable, name: string, start: number, code: string): Declaration {
  return types.variables ? { name, start, end: start + name.length } : { name, start: 0, end: code.length };
}

/** Whether a name that is declared at an offset, at the top level, may be used by other code of the file. */
function isShared({ span, statement }: UnitFunction, offset: number): boolean {
  const isIn = (one: Span | null): boolean => one !== null && one.start <= offset && offset < one.end;
  return span === null || (isIn(statement) && !isIn(span));
}

/**
 * The local names that an outline declares: parameters, variables, labels.
 * @param unit top-level declarations before its body belong to a header that was not parsed. Those of a unit without a
 * function, and those in the statement around one, are not local: other code of the file may use them.
 */
export function localDeclarations(
  outline: Outline,
  table: NodeTable,
  code: string,
  unit: UnitFunction,
): LocalNames {
  const isParsed = outline.parseErrors === 0;
  const found: Declaration[] = [];
  const members = new Set<string>();
  const { types } = table;
  const named = new NamedByCallers(outline, table, code);
  const valid = new ValidSpans(outline, table);
  for (let node = 0; node < outline.symbols.length; node++) {
    const flags = table.flags[outline.symbols[node] ?? 0] ?? 0;
    const start = outline.starts[node] ?? 0;
    const name = code.slice(start, outline.ends[node]);
    if ((flags & NODE_FLAGS.label) !== 0) found.push(labelDeclaration(table, name, start, code));
    // a name alone may be a statement
    const isDeclared = (table.declares[outline.parentSymbols[node] ?? -1] ?? 0) !== 0;
    if ((flags & NODE_FLAGS.identifier) === 0 || !isDeclared) continue;
    if (name === '' || isFunctionName(outline, table, node)) continue;
    if (types.localShape?.test(name) === false) continue;
    const owner = ownerOf(outline, table, node);
    const ownerType = table.name(outline.symbols[owner] ?? -1);
    const scopes = Object.hasOwn(types.owners, ownerType) ? types.owners[ownerType] : undefined;
    const ownerStart = outline.starts[owner] ?? 0;
    if (!scopes || declaresNothing(table, ownerType, code, ownerStart)) continue;
    const parent = outline.parents[owner] ?? -1;
    const isOwnScope = scopes.includes(ownerType) && types.outer?.includes(ownerType) !== true;
    const scope = isOwnScope ? owner : nearest(outline, table, parent, scopes);
    const isMember = types.members?.includes(table.name(outline.symbols[scope] ?? -1)) === true;
    if (isMember || named.has(owner, ownerType, start)) {
      members.add(name);
      continue;
    }
    const ownerFlags = table.flags[outline.symbols[owner] ?? 0] ?? 0;
    const inHeader = start < unit.bodyStart && (ownerFlags & NODE_FLAGS.statement) !== 0;
    const isTopLevel = (outline.parents[scope] ?? -1) < 0;
    if (scope < 0 || (isTopLevel && (inHeader || (isParsed && isShared(unit, start))))) continue;
    for (const span of valid.of({ name: node, owner, scope })) found.push({ name, ...span });
  }
  return { declarations: found, members };
}

/**
 * The spans in which each name is a local: in order, overlapping ones merged, so that a name with thousands of
 * declarations is still looked up in one pass.
 */
export function scopesByName(declarations: readonly Declaration[]): Map<string, Span[]> {
  const byName = groupBy(declarations, ({ name }) => name);
  return new Map([...byName].map(([name, own]) => [name, mergeSpans(own)]));
}
