import type { LanguageName } from '../../../language-names.js';
import type { SyntaxTree } from '../tree/syntax-tree.js';
import { wordSet } from '../value-row.js';
import type { NameUse } from './name-use.js';

/** What the code around a place does with its variable besides assigning to it; `null` if nothing is known. */
type IndirectUse = (tree: SyntaxTree, place: number) => keyof NameUse | null;

/** Nodes around a name that a pattern of Python captures. */
const CAPTURING = wordSet('case_pattern keyword_pattern union_pattern');

/** Patterns of `case`, which assign the names that they capture, `del`, `import` and `type`. */
const inPython: IndirectUse = (tree, place) => {
  const parent = tree.parent(place);
  const around = tree.name(tree.parent(parent));
  switch (tree.name(parent)) {
    case 'splat_pattern':
      return 'updates';
    case 'as_pattern':
      return around === 'case_pattern' ? 'updates' : null;
    case 'delete_statement':
      return 'escapes';
    case 'type':
      return around === 'type_alias_statement' ? 'updates' : null;
    case 'dotted_name':
      if (around.startsWith('import')) return 'escapes';
      return CAPTURING.has(around) && tree.named(parent).length === 1 ? 'updates' : null;
    default:
      return null;
  }
};

/** Whether the variable that a node of C++ declares is a reference. */
function isReference(tree: SyntaxTree, node: number): boolean {
  const type = tree.textOf(tree.part(tree.parent(node), 'type'));
  return tree.textOf(tree.part(node, 'declared')).startsWith('&') || type.startsWith('decltype');
}

/** References to a variable, arguments of constructors, `std::cin >> x`, and `archive & x` as a statement. */
const inCpp: IndirectUse = (tree, place) => {
  const parent = tree.parent(place);
  const name = tree.name(parent);
  if (name === 'argument_list' && tree.name(tree.parent(parent)) === 'init_declarator') return 'escapes';
  if (name === 'initializer_list') return 'escapes';
  if (name === 'init_declarator') return isReference(tree, parent) ? 'escapes' : null;
  if (name === 'lambda_capture_initializer') return tree.textOf(parent).startsWith('&') ? 'escapes' : null;
  if (name !== 'binary_expression' || tree.part(parent, 'right') !== place) return null;
  const operator = tree.operator(parent);
  const outer = tree.around(parent, (node) => tree.role(node) !== 'binary');
  const isRead = operator !== '>>' && (operator !== '&' || tree.role(outer) !== 'expression');
  return isRead ? null : 'escapes';
};

/** `$x = &$y`, `unset($x)`, and arguments of constructors. */
const inPhp: IndirectUse = (tree, place) => {
  const parent = tree.parent(place);
  const name = tree.name(parent);
  if (name === 'reference_assignment_expression' || name === 'unset_statement') return 'escapes';
  const call = tree.parent(tree.parent(parent));
  return name === 'argument' && tree.name(call) === 'object_creation_expression' ? 'escapes' : null;
};

/** Macros that read what they are given, of Rust's library and of crate `log`. */
const READING = wordSet(
  'print println eprint eprintln format format_args write writeln panic assert assert_eq assert_ne debug_assert debug_assert_eq debug_assert_ne todo unimplemented unreachable vec matches dbg trace debug info warn error',
);

/** Names in a macro: its tokens may become any code. */
const inRust: IndirectUse = (tree, place) => {
  if (tree.name(tree.parent(place)) !== 'token_tree') return null;
  const macro = tree.around(place, (node) => tree.name(node).startsWith('macro_'));
  if (!READING.has(tree.textOf(tree.part(macro, 'callee')))) return 'escapes';
  const before = tree.text.slice(Math.max(0, (tree.starts[place] ?? 0) - 10), tree.starts[place]);
  const after = tree.text.slice(tree.ends[place], (tree.ends[place] ?? 0) + 10);
  const isWritten = /&\s*mut\s+$/u.test(before) || /^\s*(?:[-+*/%&|^]|<<|>>)?=(?!=)/u.test(after);
  return isWritten ? 'escapes' : null;
};

/** `ref int y = ref x`. */
const inCsharp: IndirectUse = (tree, place) =>
  tree.name(tree.parent(place)) === 'ref_expression' ? 'escapes' : null;

/** `let { x } = y`. */
const inJavascript: IndirectUse = (tree, place) =>
  tree.name(place) === 'shorthand_property_identifier_pattern' ? 'updates' : null;

/** The rules of the languages that have some. */
export const INDIRECT_USES: Readonly<Partial<Record<LanguageName, IndirectUse>>> = {
  cpp: inCpp,
  csharp: inCsharp,
  javascript: inJavascript,
  php: inPhp,
  python: inPython,
  rust: inRust,
  typescript: inJavascript,
};

/** What nodes that are no names do with the variable that their text names; `null` if nothing. */
const UNNAMED_USES: Readonly<Partial<Record<LanguageName, IndirectUse>>> = {
  // `in {x:}` assigns `x`.
  ruby: (tree, node) => {
    const parent = tree.parent(node);
    const isShort = tree.name(parent) === 'keyword_pattern' && tree.named(parent).length === 1;
    return tree.name(node) === 'hash_key_symbol' && isShort ? 'updates' : null;
  },
  // `let Point { x, .. } = p;`
  rust: (tree, node) =>
    tree.name(node) === 'shorthand_field_identifier' && tree.name(tree.parent(node)) === 'field_pattern'
      ? 'updates'
      : null,
  // `T t(x);` is parsed as the declaration of a function.
  cpp: (tree, node) =>
    tree.name(node) === 'type_identifier' && tree.name(tree.parent(node)) === 'parameter_declaration'
      ? 'escapes'
      : null,
};

/** What a leaf that is no name does with the variable of its text; `null` if nothing. */
export function unnamedUse(tree: SyntaxTree, language: LanguageName, node: number): keyof NameUse | null {
  return UNNAMED_USES[language]?.(tree, node) ?? null;
}

/** Text with which variables change that it does not name in a way the analysis reads: `ref mut x`, and groups of `/(?<x>…)/ =~ y`. */
export const CHANGING_TEXT: Readonly<Partial<Record<LanguageName, RegExp>>> = {
  rust: /\bref\s+mut\b/u,
  ruby: /\(\?<[\p{Ll}_]/u,
};
