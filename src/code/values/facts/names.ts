import type { NodeTypes } from '../../languages/language.js';
import { NONE, type SyntaxTree } from '../tree/syntax-tree.js';
import type { ValueRow } from '../value-row.js';
import type { NameUse } from './name-use.js';
import { definedIn } from './defined-in.js';
import { CHANGING_TEXT, unnamedUse } from './indirect-use.js';
import { type Declaring, declaringOf, UseOfName } from './use-of-name.js';

const WORD = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;
const WORDS = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

/** How strings name variables that a library looks up: `{x}`, `%(x)s`, and `@x` in a query of pandas. */
const HOLES = /(?:@|\{|%\()\s*([A-Za-z_]\w*)/gu;

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
  /** The answers of `isLocal`. */
  private readonly locals = new Map<string, boolean>();
  /** Names that words of the unit define, whatever node they are in. */
  private defined: ReadonlySet<string> | null = null;
  /** Calls of what may be a macro, in order. */
  private macroCalls: readonly number[] | null = null;
  private readonly declaring: Declaring;
  /** Names of constants of enumerations. */
  private readonly enumerators: ReadonlySet<string>;
  /** Whether variables may be reached by names that are not in the code. */
  readonly reachedByText: boolean;

  constructor(
    private readonly tree: SyntaxTree,
    private readonly row: ValueRow,
    nodes: NodeTypes,
    /** Names that other code of the file gives a meaning. */
    private readonly redefined: ReadonlySet<string> = new Set(),
    /** Names that are known to be macros, or may be, whatever their letters are. */
    private readonly macros: ReadonlySet<string> = new Set(),
  ) {
    this.declaring = declaringOf(tree.table, nodes);
    const { reaching } = this.declaring;
    const classifier = new UseOfName(tree, row, this.declaring);
    for (let node = 0; node < tree.size; node++) {
      if (tree.role(node) !== 'name') {
        this.addMentions(node);
        const unnamed = unnamedUse(tree, row.language, node);
        if (unnamed !== null) this.entry(tree.textOf(node))[unnamed].push(node);
        continue;
      }
      const text = tree.textOf(node);
      this.entry(text)[classifier.useOf(node)].push(node);
    }
    this.enumerators = enumeratorsOf(tree);
    this.reachedByText =
      [...row.reaches].some((word) => this.uses.has(word) || this.mentions.has(word)) ||
      CHANGING_TEXT[row.language]?.test(tree.text) === true ||
      (reaching.size > 0 && tree.symbols.some((symbol) => reaching.has(symbol)));
  }

  /** What is done with a name, or `null` if it does not occur. */
  use(name: string): NameUse | null {
    return this.uses.get(name) ?? null;
  }

  /** Whether the word occurs where no variable is known to be. */
  isMentioned(name: string): boolean {
    return this.mentions.has(name) || this.redefined.has(name);
  }

  /** Whether other code of the file gives the name a meaning: a macro may stand for anything. */
  isRedefined(name: string): boolean {
    return this.redefined.has(name);
  }

  /** All names. */
  all(): Iterable<readonly [string, NameUse]> {
    return this.uses;
  }

  /** Whether the unit, or other code of its file, gives the name a meaning: it is then no function of a library. */
  isDefined(name: string): boolean {
    if (this.redefined.has(name)) return true;
    this.defined ??= definedIn(this.tree.text, this.row);
    if (this.defined.has(name)) return true;
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
    const known = this.locals.get(name);
    if (known !== undefined) return known;
    const use = this.uses.get(name);
    const isLocal =
      use !== undefined &&
      !this.reachedByText &&
      !this.enumerators.has(name) &&
      !this.redefined.has(name) &&
      this.isLocalUse(use);
    this.locals.set(name, isLocal);
    return isLocal;
  }

  private isLocalUse(use: NameUse): boolean {
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
    this.macroCalls ??= this.tree.withRole('call').filter((call) => this.mayBeMacro(call));
    return this.tree.containsAny(node, this.macroCalls);
  }

  private mayBeMacro(call: number): boolean {
    const callee = this.tree.textOf(this.tree.part(call, 'callee'));
    return (
      /^[A-Za-z_]\w*$/u.test(callee) &&
      (/[A-Z]/u.test(callee) || this.mentions.has(callee) || this.macros.has(callee))
    );
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
    if (!tree.isNamed(node)) return;
    const isQuoted = !this.row.stringsName && this.declaring.quoted[tree.symbols[node] ?? -1] === true;
    if (isQuoted) {
      if (this.row.language === 'python')
        for (const [, word] of tree.textOf(node).matchAll(HOLES)) if (word) this.mentions.add(word);
      return;
    }
    if (tree.after[node] !== node + 1) return;
    const text = tree.textOf(node);
    if (this.mentions.has(text)) return;
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
