import type { LanguageName } from '../../../language-names.js';
import type { SyntaxTree } from '../tree/syntax-tree.js';
import { wordSet } from '../value-row.js';

const PARENTHESES = wordSet('parenthesized_expression');
const JAVASCRIPT = wordSet(
  'parenthesized_expression object_pattern object_assignment_pattern pair_pattern array_pattern rest_pattern assignment_pattern',
);

/**
 * Types of the nodes that stand for the same variable as the name inside, or for several, and can be assigned to: parentheses, the
 * patterns of destructuring assignments, C++'s `(a ? x : y) = 1`.
 */
const PLACES: Readonly<Record<LanguageName, ReadonlySet<string>>> = {
  c: PARENTHESES,
  cpp: wordSet('parenthesized_expression conditional_expression comma_expression cast_expression'),
  csharp: wordSet('parenthesized_expression tuple_expression argument'),
  go: wordSet('parenthesized_expression expression_list'),
  java: PARENTHESES,
  javascript: JAVASCRIPT,
  php: PARENTHESES,
  python: wordSet('parenthesized_expression tuple list expression_list'),
  ruby: wordSet('parenthesized_statements'),
  rust: wordSet(
    'parenthesized_expression tuple_expression array_expression struct_expression field_initializer_list field_initializer shorthand_field_initializer call_expression arguments',
  ),
  typescript: new Set([
    ...JAVASCRIPT,
    ...wordSet('as_expression satisfies_expression type_assertion non_null_expression'),
  ]),
};

/** The name at `leaf` and the nodes around it that stand for the same variable, or for several: the inner before the outer. */
export function placesOf(tree: SyntaxTree, language: LanguageName, leaf: number): number[] {
  const found = [leaf];
  for (let at = tree.parent(leaf); PLACES[language].has(tree.name(at)); at = tree.parent(at)) found.push(at);
  return found;
}

/** Go's `for x = range` and `case x = <-c`. */
const CLAUSES = wordSet('range_clause receive_statement');

/** Whether the node around a place gives it a value: an assignment, `++`, a loop, Python's `as (x, y)`. */
export function isTarget(tree: SyntaxTree, place: number): boolean {
  const parent = tree.parent(place);
  const role = tree.role(parent);
  if (role === 'assign' || role === 'each' || CLAUSES.has(tree.name(parent)))
    return tree.part(parent, 'left') === place;
  if (role === 'update') return true;
  if (role === 'unary') return ['++', '--'].includes(tree.operator(parent));
  return tree.name(parent) === 'as_pattern_target';
}
