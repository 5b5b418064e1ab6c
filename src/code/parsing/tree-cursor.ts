import { Parser, type Tree } from 'web-tree-sitter';

/** What a walk over a whole tree asks of a cursor: a part of web-tree-sitter's `TreeCursor`. */
export interface WalkingCursor {
  readonly nodeTypeId: number;
  readonly nodeIsMissing: boolean;
  readonly currentFieldId: number;
  /** UTF-16 offsets. */
  readonly startIndex: number;
  readonly endIndex: number;
  gotoFirstChild(): boolean;
  gotoNextSibling(): boolean;
  gotoParent(): boolean;
  delete(): void;
}

/** Functions of the binding behind `TreeCursor`, each with the address of the tree; their cursor is in a buffer of the binding. */
const STEPS = [
  'tree_root_node_wasm',
  'tree_cursor_new_wasm',
  'tree_cursor_delete_wasm',
  'tree_cursor_goto_first_child_wasm',
  'tree_cursor_goto_next_sibling_wasm',
  'tree_cursor_goto_parent_wasm',
  'tree_cursor_current_node_type_id_wasm',
  'tree_cursor_current_node_is_missing_wasm',
  'tree_cursor_current_field_id_wasm',
  'tree_cursor_start_index_wasm',
  'tree_cursor_end_index_wasm',
] as const;

/** One of `STEPS`. */
type Step = (tree: number) => number;

/** `STEPS` of the running binding; `null` where it does not have them all. */
let steps: Readonly<Record<(typeof STEPS)[number], Step>> | null = null;

/** Starts web-tree-sitter. The binding writes its functions into the object of options that it is given. */
export async function startTreeSitter(): Promise<void> {
  const binding: Record<string, unknown> = {};
  await Parser.init(binding);
  const found = STEPS.map((name) => [name, binding[`_ts_${name}`]] as const);
  steps = found.every((entry): entry is [(typeof STEPS)[number], Step] => typeof entry[1] === 'function')
    ? (Object.fromEntries(found) as Record<(typeof STEPS)[number], Step>)
    : null;
}

/**
 * A cursor at the root of a tree. `TreeCursor` copies its place to WebAssembly before each question and back after each step,
 * which takes three quarters of a walk; here it stays there. So until `delete`, nothing else may be asked of any tree.
 */
class DirectCursor implements WalkingCursor {
  constructor(
    private readonly tree: number,
    private readonly ask: NonNullable<typeof steps>,
  ) {
    ask.tree_root_node_wasm(tree);
    ask.tree_cursor_new_wasm(tree);
  }

  get nodeTypeId(): number {
    return this.ask.tree_cursor_current_node_type_id_wasm(this.tree);
  }

  get nodeIsMissing(): boolean {
    return this.ask.tree_cursor_current_node_is_missing_wasm(this.tree) === 1;
  }

  get currentFieldId(): number {
    return this.ask.tree_cursor_current_field_id_wasm(this.tree);
  }

  get startIndex(): number {
    return this.ask.tree_cursor_start_index_wasm(this.tree);
  }

  get endIndex(): number {
    return this.ask.tree_cursor_end_index_wasm(this.tree);
  }

  gotoFirstChild(): boolean {
    return this.ask.tree_cursor_goto_first_child_wasm(this.tree) === 1;
  }

  gotoNextSibling(): boolean {
    return this.ask.tree_cursor_goto_next_sibling_wasm(this.tree) === 1;
  }

  gotoParent(): boolean {
    return this.ask.tree_cursor_goto_parent_wasm(this.tree) === 1;
  }

  delete(): void {
    this.ask.tree_cursor_delete_wasm(this.tree);
  }
}

/**
 * A cursor at the root of a tree for one walk, which must end with `delete`. Until then, no tree may be parsed, and no other
 * cursor or node used. It is web-tree-sitter's own where the binding has changed.
 */
export function walkingCursor(tree: Tree): WalkingCursor {
  const address: unknown = Reflect.get(tree, 0);
  return steps !== null && typeof address === 'number' ? new DirectCursor(address, steps) : tree.walk();
}
