import { NODE_FLAGS } from '../languages/node-table.js';
import { parserOf } from '../parsing/parser.js';
import type { LanguageName } from '../analysis.js';

/** Number of error and missing nodes in the tree of `code`. Code without errors is not walked. */
export function countParseErrors(code: string, language: LanguageName): number {
  const parser = parserOf(language);
  const tree = parser.parse(code);
  const cursor = tree.walk();
  let errors = 0;
  try {
    if (!tree.rootNode.hasError) return 0;
    for (;;) {
      if (((parser.nodes.flags[cursor.nodeTypeId] ?? 0) & NODE_FLAGS.error) !== 0 || cursor.nodeIsMissing)
        errors++;
      if (cursor.gotoFirstChild()) continue;
      while (!cursor.gotoNextSibling()) if (!cursor.gotoParent()) return errors;
    }
  } finally {
    cursor.delete();
    tree.delete();
  }
}

/** True when a replacement has no more parse errors than the code that it replaces. */
export function parsesNoWorse(before: string, after: string, language: LanguageName): boolean {
  const errors = countParseErrors(after, language);
  return errors === 0 || errors <= countParseErrors(before, language);
}
