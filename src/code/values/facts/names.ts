import type { NodeTypes } from '../../languages/language.js';
import { NONE, type SymbolTable, type SyntaxTree } from '../tree/syntax-tree.js';
import type { ValueRow } from '../value-row.js';

/** The places of one name in a unit, as nodes. */
export interface NameUse {
  /** Where it is declared; in a language without declarations, parameters, loop variables and the like. */
  readonly declarations: number[];
  /** Targets of plain assignments: `x = …`. */
  readonly writes: number[];
  /** Targets of assignments that read it first: `x += …`, `x++`. */
  readonly updates: number[];
  /** Where its address or a reference to it is taken. */
  readonly escapes: number[];
  readonly reads: number[];
}

type Use = keyof NameUse;

/** Types of leaves whose words are text. */
const QUOTED = /string|content|fragment|escape|char/u;
/** Nodes that reach variables by names that are not in the code. */
const REACHING = /^(?:dynamic_variable_name|(?:include|require)(?:_once)?_expression)$/u;
/** Statements that say a variable belongs to another scope. */
const OUTER = /^(?:global|nonlocal)_/u;
const WORD = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;
const WORDS = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

/** How a grammar's nodes declare names: resolved once. */
interface Declaring {
  /** Symbol of a parent → the field in which it declares a name; -1: any, 0: outside the fields. */
  readonly fields: ReadonlyMap<number, number>;
  readonly transparent: ReadonlySet<string>;
  /** Symbols of nodes that reach variables by names that are not in the code. */
  readonly reaching: ReadonlySet<number>;
}

const known = new WeakMap<SymbolTable, Declaring>();

/** Resolves the declaring nodes of a language against its grammar. */
function declaringOf(table: SymbolTable, nodes: NodeTypes): Declaring {
  const cached = known.get(table);
  if (cached) return cached;
  const fields = table.names.flatMap((name, symbol) => {
    const place = Object.hasOwn(nodes.declares, name) ? nodes.declares[name] : undefined;
    if (place === undefined || table.named[symbol] !== true) return [];
    return [[symbol, place === '*' ? -1 : place === '' ? 0 : table.field(place)] as const];
  });
  const reaching = table.names.flatMap((name, symbol) => (REACHING.test(name) ? [symbol] : []));
  const made = {
    fields: new Map(fields),
    transparent: new Set(nodes.transparent ?? []),
    reaching: new Set(reaching),
  };
  known.set(table, made);
  return made;
}

/** Finds out what names are used for. */
class Classifier {
  private readonly declares: ReadonlyMap<number, number>;
  private readonly transparent: ReadonlySet<string>;

  constructor(
    private readonly tree: SyntaxTree,
    private readonly row: ValueRow,
    nodes: NodeTypes,
  ) {
    const { fields, transparent } = declaringOf(tree.table, nodes);
    this.declares = fields;
    this.transparent = transparent;
  }

  /** What the name at `leaf` is used for. */
  useOf(leaf: number): Use {
    const { tree } = this;
    let child = leaf;
    while (this.transparent.has(tree.name(tree.parent(child)))) child = tree.parent(child);
    const parent = tree.parent(child);
    const role = tree.role(parent);
    if (role === 'assign' && tree.part(parent, 'left') === child) return this.assignment(parent, child, leaf);
    const isCounted = role === 'unary' && ['++', '--'].includes(tree.operator(parent));
    if (role === 'update' || isCounted) return 'updates';
    if (OUTER.test(tree.name(parent))) return 'escapes';
    if (this.isDeclared(child, parent)) return 'declarations';
    if (this.takesAddress(parent)) return 'escapes';
    if (this.row.argumentsChange && this.isArgument(child)) return 'escapes';
    return 'reads';
  }

  /** `x = …`, `x += …`, or one of several targets. */
  private assignment(parent: number, target: number, leaf: number): Use {
    const { tree } = this;
    const isOneOfSeveral = target !== leaf && tree.named(target).length > 1;
    return isOneOfSeveral || !['=', ':'].includes(tree.operator(parent)) ? 'updates' : 'writes';
  }

  private isDeclared(child: number, parent: number): boolean {
    const place = this.declares.get(this.tree.symbols[parent] ?? -1);
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
    const callee = tree.textOf(tree.part(call, 'callee')).replace(/^std::/u, '');
    return !Object.hasOwn(this.row.functions, callee) && !this.row.readers.has(callee);
  }
}

/** Names of the constants of enumerations in C and C++: where one has the name of a variable, it hides it. */
function enumeratorsOf(tree: SyntaxTree): Set<string> {
  const found = new Set<string>();
  if (!tree.text.includes('enum')) return found;
  for (let node = 0; node < tree.size; node++)
    if (tree.name(node) === 'enumerator') found.add(tree.textOf(tree.named(node)[0] ?? NONE));
  return found;
}

/** The names of a unit and what is done with each. */
export class Names {
  private readonly uses = new Map<string, NameUse>();
  /** Words that occur where no variable is known to be: members, labels, bodies of macros. */
  private readonly mentions = new Set<string>();
  /** Names of constants of enumerations. */
  private readonly enumerators: ReadonlySet<string>;
  /** Whether variables may be reached by names that are not in the code. */
  readonly reachedByText: boolean;

  constructor(
    private readonly tree: SyntaxTree,
    private readonly row: ValueRow,
    nodes: NodeTypes,
  ) {
    const classifier = new Classifier(tree, row, nodes);
    for (let node = 0; node < tree.size; node++) {
      if (tree.role(node) !== 'name') {
        this.addMentions(node);
        continue;
      }
      const text = tree.textOf(node);
      this.entry(text)[classifier.useOf(node)].push(node);
    }
    this.enumerators = enumeratorsOf(tree);
    this.reachedByText =
      [...row.reaches].some((word) => this.uses.has(word) || this.mentions.has(word)) ||
      tree.symbols.some((symbol) => declaringOf(tree.table, nodes).reaching.has(symbol));
  }

  /** What is done with a name, or `null` if it does not occur. */
  use(name: string): NameUse | null {
    return this.uses.get(name) ?? null;
  }

  /** Whether the word occurs where no variable is known to be. */
  isMentioned(name: string): boolean {
    return this.mentions.has(name);
  }

  /** All names. */
  all(): Iterable<readonly [string, NameUse]> {
    return this.uses;
  }

  /** Whether the unit itself gives the name a meaning: it is then no function of a library. */
  isDefined(name: string): boolean {
    const use = this.uses.get(name);
    if (!use) return false;
    return use.declarations.length + use.writes.length + use.updates.length > 0;
  }

  /** Whether the name is a local variable that nothing outside the code that is seen can reach: its address is never taken. */
  isPlainLocal(name: string): boolean {
    return this.uses.get(name)?.escapes.length === 0 && this.isLocal(name);
  }

  /** Whether the name is one local variable of one function: it has one declaration, and no code reaches it by text. */
  isLocal(name: string): boolean {
    const use = this.uses.get(name);
    if (!use || this.reachedByText || this.enumerators.has(name)) return false;
    const places = this.row.assignmentDeclares
      ? use.declarations.length === 0
        ? use.writes
        : use.declarations
      : use.declarations;
    const first = places[0];
    if (first === undefined || (!this.row.assignmentDeclares && places.length !== 1)) return false;
    const owner = this.functionAround(first);
    return (
      (owner !== NONE || this.isInBlock(first)) &&
      this.tree.role(owner) !== 'class' &&
      this.isInOneFunction(use)
    );
  }

  /** Whether the code at a node calls what may be a macro, whose body may use any variable. */
  callsMacro(node: number): boolean {
    if (!this.row.macros) return false;
    const { tree } = this;
    return tree.some(node, (at) => {
      if (tree.role(at) !== 'call') return false;
      const callee = tree.textOf(tree.part(at, 'callee'));
      return /^[A-Za-z_]\w*$/u.test(callee) && (/[A-Z]/u.test(callee) || this.mentions.has(callee));
    });
  }

  /** The innermost function around a node, or `NONE`. */
  functionAround(node: number): number {
    return this.tree.around(this.tree.parent(node), (at) => {
      const role = this.tree.role(at);
      return role === 'function' || role === 'closure' || role === 'class';
    });
  }

  /** Whether a declaration is in a block, which is its scope: the function around it may not have been recognised. */
  private isInBlock(leaf: number): boolean {
    const { row, tree } = this;
    if (row.assignmentDeclares || row.hoists.size > 0) return false;
    return tree.around(tree.parent(leaf), (at) => tree.role(at) === 'list') !== NONE;
  }

  /** A variable that a nested function writes may change at any call. */
  private isInOneFunction(use: NameUse): boolean {
    const places = [...use.declarations, ...use.writes, ...use.updates];
    const owners = new Set(places.map((place) => this.functionAround(place)));
    return owners.size === 1;
  }

  private addMentions(node: number): void {
    const { tree } = this;
    if (!tree.isNamed(node) || tree.after[node] !== node + 1) return;
    if (!this.row.stringsName && QUOTED.test(tree.name(node))) return;
    const text = tree.textOf(node);
    if (WORD.test(text)) this.mentions.add(text);
    else if (/[A-Za-z_]/u.test(text)) for (const word of text.match(WORDS) ?? []) this.mentions.add(word);
  }

  private entry(name: string): NameUse {
    const known = this.uses.get(name);
    if (known) return known;
    const made: NameUse = { declarations: [], writes: [], updates: [], escapes: [], reads: [] };
    this.uses.set(name, made);
    return made;
  }
}
