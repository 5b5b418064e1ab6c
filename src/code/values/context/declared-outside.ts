import type { Language as Grammar, Tree } from 'web-tree-sitter';

import { walkingCursor } from '../../parsing/tree-cursor.js';
import type { LanguageName } from '../../../language-names.js';
import { NAMING } from '../languages/naming-rows.js';
import { trustedNames } from './trusted-names.js';

/** Fields in which grammars put a name that gets a meaning, or the target of an assignment. */
const FIELDS: readonly string[] = ['name', 'alias', 'declarator', 'left'];
/** Nodes that are expressions, or whose names are only valid inside: they hold no name for other functions. */
const ENCLOSED =
  /argument|parameter|call|invocation|binary|literal|initializer_list|token_tree|scoped|qualified|string|annotation|member|^(?:array|object|dictionary|list|hash|set|attribute|subscript|conditional_expression)$/u;
/** Nodes whose bodies hold names of their own. */
const FUNCTION = /func|method|lambda|closure|constructor/u;

/** What the numbers of a grammar mean to the walk. */
interface Walk {
  readonly isNamed: readonly boolean[];
  readonly isEnclosed: readonly boolean[];
  readonly isFunction: readonly boolean[];
  readonly isList: readonly boolean[];
  readonly fields: ReadonlySet<number>;
  readonly body: number;
}

const walks = new WeakMap<Grammar, Walk>();

function walkOf(grammar: Grammar, language: LanguageName): Walk {
  const known = walks.get(grammar);
  if (known) return known;
  const { lists } = NAMING[language];
  const names = Array.from(
    { length: grammar.nodeTypeCount },
    (_, symbol) => grammar.nodeTypeForId(symbol) ?? '',
  );
  const field = (name: string): number => grammar.fieldIdForName(name) ?? -1;
  const walk = {
    isNamed: names.map((_, symbol) => grammar.nodeTypeIsNamed(symbol)),
    isEnclosed: names.map((name) => ENCLOSED.test(name) && !lists.has(name)),
    isFunction: names.map((name) => FUNCTION.test(name)),
    isList: names.map((name) => lists.has(name)),
    fields: new Set(FIELDS.map(field).filter((id) => id > 0)),
    body: field('body'),
  };
  walks.set(grammar, walk);
  return walk;
}

/**
 * The names, of those that proofs trust in, that a file gives a meaning outside the bodies of its functions: functions, members,
 * variables, types, aliases. One walk of a cursor, which enters neither bodies nor expressions.
 * @param shift characters before the text in that of the tree
 */
export function declaredOutside(
  tree: Tree,
  text: string,
  shift: number,
  language: LanguageName,
): Set<string> {
  const walk = walkOf(tree.language, language);
  const trusted = trustedNames(language);
  const found = new Set<string>();
  const parents: number[] = [];
  const cursor = walkingCursor(tree);
  try {
    for (;;) {
      const symbol = cursor.nodeTypeId;
      const parent = parents.at(-1) ?? -1;
      const isOpen = walk.isNamed[symbol] !== false && walk.isEnclosed[symbol] !== true;
      const isBody = isOpen && walk.isFunction[parent] === true && cursor.currentFieldId === walk.body;
      if (isOpen && !isBody && cursor.gotoFirstChild()) {
        parents.push(symbol);
        continue;
      }
      if (isOpen && (walk.isList[parent] === true || walk.fields.has(cursor.currentFieldId))) {
        const name = text.slice(Math.max(0, cursor.startIndex - shift), Math.max(0, cursor.endIndex - shift));
        if (trusted.has(name)) found.add(name);
      }
      while (!cursor.gotoNextSibling()) {
        if (parents.pop() === undefined || !cursor.gotoParent()) return found;
      }
    }
  } finally {
    cursor.delete();
  }
}
