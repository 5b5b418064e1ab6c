import type { Tree } from 'web-tree-sitter';

/**
 * UTF-16 units of the texts whose trees are kept. A unit is parsed by several analyses, alone and in the contexts of its
 * language, and a scan makes each analysis for all units that are judged together: at most 200,000 UTF-16 units. A tree takes
 * about 70 bytes for each.
 */
const MOST_TEXT = 250_000;
/** UTF-16 units of the longest text whose tree is kept: whole files are parsed once. */
const LONGEST = 50_000;

/** The last trees of a parser by their texts. */
export class RecentTrees {
  private readonly trees = new Map<string, Tree>();
  private length = 0;

  /** The tree of a text, which the caller deletes. @param parse is called for a text that is not among the last few */
  treeOf(text: string, parse: (text: string) => Tree): Tree {
    if (text.length > LONGEST) return parse(text);
    const known = this.trees.get(text);
    const tree = known ?? parse(text);
    this.trees.delete(text);
    this.trees.set(text, tree);
    if (!known) this.length += text.length;
    while (this.length > MOST_TEXT) this.dropOldest();
    // A copy shares the nodes.
    return tree.copy();
  }

  private dropOldest(): void {
    const [oldest] = this.trees;
    if (!oldest) return;
    this.length -= oldest[0].length;
    this.trees.delete(oldest[0]);
    oldest[1].delete();
  }
}
