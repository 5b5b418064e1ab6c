import { beforeAll, expect, test } from '@jest/globals';
import { type Tree, TreeCursor } from 'web-tree-sitter';
import { LANGUAGES } from '../../../src/code/languages/languages.js';
import { loadParsers, parserOf } from '../../../src/code/parsing/parser.js';
import { walkingCursor, type WalkingCursor } from '../../../src/code/parsing/tree-cursor.js';

beforeAll(() => loadParsers());

/** What a cursor says of each node of a tree. */
function walked(cursor: WalkingCursor): unknown[] {
  const found: unknown[] = [];
  try {
    for (;;) {
      const { nodeTypeId, nodeIsMissing, currentFieldId, startIndex, endIndex } = cursor;
      found.push({ nodeTypeId, nodeIsMissing, currentFieldId, startIndex, endIndex });
      if (cursor.gotoFirstChild()) continue;
      while (!cursor.gotoNextSibling()) {
        if (!cursor.gotoParent()) return found;
        found.push('up');
      }
    }
  } finally {
    cursor.delete();
  }
}

const TEXTS = [
  '',
  'int f(int a) { if (a < 0) { return -a; } return g(a, "ü 𝒳"); }',
  'class A { f( { x = ; } ) }',
  '(((',
];

test.each(Object.values(LANGUAGES).flatMap(({ name }) => TEXTS.map((text) => [name, text] as const)))(
  "walks a tree of %s as web-tree-sitter's own cursor does: %j",
  (language, text) => {
    const tree: Tree = parserOf(language).parse(text);
    const direct = walkingCursor(tree);
    expect(direct).not.toBeInstanceOf(TreeCursor);
    direct.delete();
    expect(walked(walkingCursor(tree))).toEqual(walked(tree.walk()));
    tree.delete();
  },
);
