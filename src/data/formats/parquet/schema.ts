import { annotationOf, isAnnotated, type Annotation } from './annotation.js';
import { MAX_SCHEMA_DEPTH, MAX_SCHEMA_ELEMENTS } from './parquet-limits.js';
import { intIn, textIn } from './thrift-fields.js';
import type { ThriftStruct } from './thrift.js';
import { UnreadableParquet } from './unreadable-parquet.js';

/** How often a value occurs in the value that holds it. */
export type Repetition = 'required' | 'optional' | 'repeated';

/** One element of the schema, with what it holds. */
export interface SchemaNode {
  /** Its name; the second element of one name in the same group is `name#2`. */
  readonly key: string;
  /** Names from the root's child down to this element, as column chunks have them. */
  readonly path: readonly string[];
  readonly repetition: Repetition;
  /** Definition level of a value that is present (Dremel, "Striping Nested Data", section 4.1). */
  readonly definition: number;
  /** Repetition level of a second value in a list. */
  readonly repeat: number;
  readonly children: readonly SchemaNode[];
  /** Columns below it: `[start, end)` in the order of the file. A column is below itself. */
  readonly columns: { readonly start: number; readonly end: number };
  /** A column has a physical type, a group none. */
  readonly physical: number | null;
  readonly typeLength: number;
  readonly annotation: Annotation;
  /** Whether it is a list whose one child is only a wrapper of its elements. */
  readonly isList: boolean;
}

/** Values of `FieldRepetitionType` of Parquet's `parquet.thrift`. */
const REPETITIONS: readonly Repetition[] = ['required', 'optional', 'repeated'];

/** What a node takes over from the group that holds it. */
type Parent = Pick<SchemaNode, 'path' | 'definition' | 'repeat'> & { readonly depth: number };

/**
 * Builds the tree from the list of elements, in which each group is followed by its children. Each element is used
 * exactly once, so that counts that lie cannot make a cycle.
 * @returns the root
 * @throws UnreadableParquet
 */
export function schemaTree(elements: readonly ThriftStruct[]): SchemaNode {
  if (elements.length > MAX_SCHEMA_ELEMENTS) {
    throw new UnreadableParquet(
      `a schema of ${String(elements.length)} elements, more than ${String(MAX_SCHEMA_ELEMENTS)}`,
    );
  }
  const builder = new TreeBuilder(elements);
  const root = builder.node({ path: [], definition: 0, repeat: 0, depth: 0 }, new Set());
  if (!builder.isDone || root.physical !== null) {
    throw new UnreadableParquet('a schema whose counts of children do not fit its elements');
  }
  return root;
}

class TreeBuilder {
  #at = 0;
  #columns = 0;

  constructor(private readonly elements: readonly ThriftStruct[]) {}

  get isDone(): boolean {
    return this.#at === this.elements.length;
  }

  node(parent: Parent, siblings: Set<string>): SchemaNode {
    const element = this.elements[this.#at];
    if (element === undefined) throw new UnreadableParquet('a schema that ends early');
    if (parent.depth > MAX_SCHEMA_DEPTH) {
      throw new UnreadableParquet(`a schema nested more than ${String(MAX_SCHEMA_DEPTH)} levels deep`);
    }
    this.#at += 1;
    const isRoot = parent.depth === 0;
    const name = textIn(element, 4) ?? '';
    const repetition = isRoot ? 'required' : (REPETITIONS[intIn(element, 3) ?? 0] ?? 'required');
    const own = {
      path: isRoot ? [] : [...parent.path, name],
      definition: parent.definition + (repetition === 'required' ? 0 : 1),
      repeat: parent.repeat + (repetition === 'repeated' ? 1 : 0),
      depth: parent.depth + 1,
    };
    const start = this.#columns;
    const physical = intIn(element, 1) ?? null;
    const children = physical === null ? this.#children(own, intIn(element, 5) ?? 0) : [];
    if (physical !== null) this.#columns += 1;
    return {
      ...{ key: uniqueKey(name, siblings), path: own.path, repetition, children, physical },
      ...{ definition: own.definition, repeat: own.repeat, columns: { start, end: this.#columns } },
      typeLength: intIn(element, 2) ?? 0,
      annotation: annotationOf(element),
      isList: isAnnotated(element, 'list') && isWrapper(children),
    };
  }

  #children(parent: Parent, count: number): SchemaNode[] {
    const keys = new Set<string>();
    const children: SchemaNode[] = [];
    while (children.length < count) children.push(this.node(parent, keys));
    return children;
  }
}

function uniqueKey(name: string, siblings: Set<string>): string {
  let key = name;
  for (let copy = 2; siblings.has(key); copy += 1) key = `${name}#${String(copy)}`;
  siblings.add(key);
  return key;
}

function isWrapper(children: readonly SchemaNode[]): boolean {
  return children.length === 1 && children[0]?.repetition === 'repeated';
}

/**
 * The node of a list's elements: the one child of the repeated group, or the repeated node itself in files of older
 * writers (Parquet's `LogicalTypes.md`, "Backward-compatibility rules").
 */
export function elementNode(repeated: SchemaNode, listName: string): SchemaNode {
  const [only, second] = repeated.children;
  const name = repeated.path.at(-1);
  if (only === undefined || second !== undefined || only.repetition === 'repeated') return repeated;
  return name === 'array' || name === `${listName}_tuple` ? repeated : only;
}

/** The columns of a schema, in the order of the file. */
export function columnsOf(node: SchemaNode): SchemaNode[] {
  return node.physical === null ? node.children.flatMap(columnsOf) : [node];
}
