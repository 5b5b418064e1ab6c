import type { Tree } from 'web-tree-sitter';

/** Trees that are kept: a unit is parsed by several analyses, alone and in the contexts of its language. */
const MOST_TREES = 6;
/** UTF-16 units of the longest text whose tree is kept: whole files are parsed once. */
const LONGEST = 50_000;

/** The last few trees of a parser by their texts. */
export class RecentTrees {
  private readonly trees = new Map<string, Tree>();

  /** The tree of a text, which the caller deletes. @param parse is called for a text that is not among the last few */
  treeOf(text: string, parse: (text: string) => Tree): Tree {
    if (text.length > LONGEST) return parse(text);
    const known = this.trees.get(text);
    const tree = known ?? parse(text);
    this.trees.delete(text);
    this.trees.set(text, tree);
    if (!known && this.trees.size > MOST_TREES) this.dropOldest();
    // A copy shares the nodes.
    return tree.copy();
  }

  private dropOldest(): void {
    const [oldest] = this.trees;
    if (!oldest) return;
    this.trees.delete(oldest[0]);
    oldest[1].delete();
  }
}
