import type { StyleView } from '../style-view.js';
import type { SyntaxTree } from '../../values/tree/syntax-tree.js';
import { casingOf } from './casing.js';

/** How a language's grammar declares names. */
export interface NamePlaces {
  /** Symbol of a parent → the field in which it declares a name; -1: any, 0: outside the fields. */
  readonly fields: ReadonlyMap<number, number>;
  /** By symbol: whether its children count as children of the node around it. */
  readonly transparent: readonly boolean[];
  /** Whether an assignment declares its variable. */
  readonly assignmentDeclares: boolean;
  /** The mark before each variable. */
  readonly sigil: string;
}

/** The casings of the names that a unit declares. */
export class NameCasings {
  private readonly seen = new Set<string>();
  private readonly casings = new Set<string>();
  private isNamed = false;

  constructor(
    private readonly view: StyleView,
    private readonly places: NamePlaces,
  ) {}

  /** A leaf that is a name: counted if it declares a variable, once for each name. */
  read(leaf: number): void {
    const { tree } = this.view;
    if (!this.isDeclared(this.childOf(leaf)) || isFunctionName(tree, leaf)) return;
    const text = tree.textOf(leaf);
    const name = text.startsWith(this.places.sigil) ? text.slice(this.places.sigil.length) : text;
    if (this.seen.has(name) || name === '_') return;
    this.seen.add(name);
    const casing = casingOf(name);
    this.view.habit('most local names', casing, tree.starts[leaf] ?? 0, tree.ends[leaf] ?? 0);
    if (this.isFirst(casing)) this.view.add('local names', casing, leaf);
  }

  /** The name of the unit's function: the first that is defined. */
  readFunction(node: number): void {
    if (this.isNamed) return;
    const { tree } = this.view;
    let at = tree.part(node, 'declared');
    while (tree.part(at, 'declared') >= 0) at = tree.part(at, 'declared');
    if (at < 0 || tree.after[at] !== at + 1) return;
    this.isNamed = true;
    this.view.add('function name', casingOf(tree.textOf(at)), at);
  }

  private isFirst(casing: string): boolean {
    if (this.casings.has(casing)) return false;
    this.casings.add(casing);
    return true;
  }

  /** The child of the declaring node that holds a leaf, under lists of names. */
  private childOf(leaf: number): number {
    const { tree } = this.view;
    let child = leaf;
    while (this.places.transparent[tree.symbols[tree.parent(child)] ?? -1] === true)
      child = tree.parent(child);
    return child;
  }

  private isDeclared(child: number): boolean {
    const { tree } = this.view;
    const parent = tree.parent(child);
    const field = this.places.fields.get(tree.symbols[parent] ?? -1);
    if (field !== undefined) return field === -1 || field === tree.fields[child];
    return (
      this.places.assignmentDeclares && tree.role(parent) === 'assign' && tree.part(parent, 'left') === child
    );
  }
}

/** Whether a name is that of a function, a type or a label. */
function isFunctionName(tree: SyntaxTree, leaf: number): boolean {
  const parent = tree.parent(leaf);
  const role = tree.role(parent);
  return (
    role === 'function' || role === 'class' || /function_declarator|class|import/u.test(tree.name(parent))
  );
}
