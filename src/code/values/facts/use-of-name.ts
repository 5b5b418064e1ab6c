import type { NodeTypes } from '../../languages/language.js';
import type { SymbolTable } from '../tree/symbol-table.js';
import type { SyntaxTree } from '../tree/syntax-tree.js';
import type { ValueRow } from '../value-row.js';
import { INDIRECT_USES } from './indirect-use.js';
import type { NameUse } from './name-use.js';
import { isTarget, placesOf } from './places.js';

type Use = keyof NameUse;

/** Types of leaves whose words are text. */
const QUOTED = /string|content|fragment|escape|char/u;
/** Nodes that reach variables by names that are not in the code: inline assembly too. */
const REACHING = /^(?:dynamic_variable_name|(?:include|require)(?:_once)?_expression|gnu_asm_expression)$/u;
/** JavaScript's `with`, which takes names for properties; Python's, which does not, has clauses. */
const SCOPE = 'with_statement';
const CLAUSE = 'with_clause';
/** Lists of values that declare names only as targets: see `isTarget`. */
const VALUES: ReadonlySet<string> = new Set(['tuple']);
/** Statements that say a variable belongs to another scope. */
const OUTER = /^(?:global|nonlocal)_/u;

/** How a grammar's nodes declare names: resolved once. */
export interface Declaring {
  /** Symbol of a parent → the field in which it declares a name; -1: any, 0: outside the fields. */
  readonly fields: ReadonlyMap<number, number>;
  /** By symbol: whether its children count as children of the node around it. */
  readonly transparent: readonly boolean[];
  /** By symbol: whether its names belong to another scope. */
  readonly outer: readonly boolean[];
  /** By symbol: whether the words in it are text. */
  readonly quoted: readonly boolean[];
  /** Symbols of nodes that reach variables by names that are not in the code. */
  readonly reaching: ReadonlySet<number>;
}

const known = new WeakMap<SymbolTable, Declaring>();

/** Resolves the declaring nodes of a language against its grammar. */
export function declaringOf(table: SymbolTable, nodes: NodeTypes): Declaring {
  const cached = known.get(table);
  if (cached) return cached;
  const fields = table.names.flatMap((name, symbol) => {
    const place = Object.hasOwn(nodes.declares, name) ? nodes.declares[name] : undefined;
    if (place === undefined || VALUES.has(name) || table.named[symbol] !== true) return [];
    return [[symbol, place === '*' ? -1 : place === '' ? 0 : table.field(place)] as const];
  });
  const isReaching = (name: string): boolean =>
    REACHING.test(name) || (name === SCOPE && !table.names.includes(CLAUSE));
  const reaching = table.names.flatMap((name, symbol) => (isReaching(name) ? [symbol] : []));
  const made = {
    fields: new Map(fields),
    transparent: table.names.map((name) => nodes.transparent?.includes(name) === true),
    outer: table.names.map((name) => OUTER.test(name)),
    quoted: table.names.map((name) => QUOTED.test(name)),
    reaching: new Set(reaching),
  };
  known.set(table, made);
  return made;
}

/** Prefixes of the name of a function of C's library. */
const STANDARD = 'std::';

/** Finds out what names are used for. */
export class UseOfName {
  constructor(
    private readonly tree: SyntaxTree,
    private readonly row: ValueRow,
    private readonly declaring: Declaring,
  ) {}

  /** What the name at `leaf` is used for. */
  useOf(leaf: number): Use {
    const { tree } = this;
    let child = leaf;
    while (this.declaring.transparent[tree.symbols[tree.parent(child)] ?? -1] === true)
      child = tree.parent(child);
    const parent = tree.parent(child);
    const role = tree.role(parent);
    if (role === 'assign' && tree.part(parent, 'left') === child) return this.assignment(parent, child, leaf);
    const isCounted = role === 'unary' && ['++', '--'].includes(tree.operator(parent));
    if (role === 'update' || isCounted) return 'updates';
    if (this.declaring.outer[tree.symbols[parent] ?? -1] === true) return 'escapes';
    if (this.isDeclared(child, parent)) return 'declarations';
    for (const place of placesOf(tree, this.row.language, child)) {
      const use = this.useOfPlace(place);
      if (use !== null) return use;
    }
    return 'reads';
  }

  /** What is done with a place, beyond reading it; `null` if nothing. */
  private useOfPlace(place: number): Use | null {
    if (isTarget(this.tree, place)) return 'updates';
    if (this.takesAddress(this.tree.parent(place))) return 'escapes';
    if (this.row.argumentsChange && this.isArgument(place)) return 'escapes';
    return INDIRECT_USES[this.row.language]?.(this.tree, place) ?? null;
  }

  /** `x = …`, `x += …`, or one of several targets. */
  private assignment(parent: number, target: number, leaf: number): Use {
    const { tree } = this;
    const isOneOfSeveral = target !== leaf && tree.named(target).length > 1;
    return isOneOfSeveral || !['=', ':'].includes(tree.operator(parent)) ? 'updates' : 'writes';
  }

  private isDeclared(child: number, parent: number): boolean {
    const place = this.declaring.fields.get(this.tree.symbols[parent] ?? -1);
    return place !== undefined && (place === -1 || place === this.tree.fields[child]);
  }

  private takesAddress(parent: number): boolean {
    const role = this.tree.role(parent);
    if (role !== 'reference' && role !== 'unary' && this.tree.name(parent) !== 'argument') return false;
    return this.tree.children(parent).some((child) => this.row.addressOf.has(this.tree.name(child)));
  }

  private isArgument(child: number): boolean {
    const { tree } = this;
    const list = tree.around(tree.parent(child), (node) => tree.name(node) !== 'argument');
    const call = tree.parent(list);
    if (tree.part(call, 'arguments') !== list) return false;
    const name = tree.textOf(tree.part(call, 'callee'));
    const callee = name.startsWith(STANDARD) ? name.slice(STANDARD.length) : name;
    return !Object.hasOwn(this.row.functions, callee) && !this.row.readers.has(callee);
  }
}
