import type { StyleView } from '../style-view.js';
import { NONE, type SyntaxTree } from '../../values/tree/syntax-tree.js';

/** Nodes that hold the parameters of a function, as grammars name them. */
const LISTS = /^(?:parameter_list|formal_parameters|parameters)$/u;
/** Nodes that are one parameter, or several of one type. */
const PARAMETER = /(?:^|_)parameter(?:_declaration)?$/u;
/** A name before its type, as in Rust and TypeScript; Go has a blank between them. */
const AFTER_COLON = /^[^:?]*\??\s*:(?!:)\s*/u;
/** A node that Go's grammar alone has. */
const GO = 'short_var_declaration';

/** Parameters whose types are written; a function with more has no form of its types. */
const MOST_PARAMETERS = 8;

/** Types of the languages and of their standard headers. All others are `T`: a form is no text of the unit. */
const TYPES: ReadonlySet<string> = new Set(
  (
    'void char short int long float double signed unsigned bool boolean byte string String object Object number any unknown error ' +
    'size_t ssize_t ptrdiff_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t intptr_t uintptr_t FILE ' +
    'i8 i16 i32 i64 isize u8 u16 u32 u64 usize f32 f64 str self int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 float32 float64'
  ).split(' '),
);
/** Words next to a type that say how it may be used. */
const QUALIFIERS: ReadonlySet<string> = new Set(
  'const volatile restrict register static struct union enum final mut dyn ref out in readonly params this'.split(
    ' ',
  ),
);

/** The number of the parameters of a function, and their types. */
export function checkSignature(view: StyleView, node: number): void {
  const { tree } = view;
  const list = listOf(tree, node);
  if (list < 0) return;
  const types = tree.named(list).flatMap((parameter) => typesOf(tree, parameter));
  const taken = types.length === 1 && types[0] === 'void' ? [] : types;
  const isMany = taken.length > MOST_PARAMETERS;
  view.addFirst('parameter count', isMany ? 'many' : String(taken.length), list);
  if (!isMany) view.addFirst('parameter types', `(${taken.join(', ')})`, list);
}

/** The list of the parameters: the first one after the name. */
function listOf(tree: SyntaxTree, node: number): number {
  let at = tree.part(node, 'declared');
  while (tree.part(at, 'declared') >= 0) at = tree.part(at, 'declared');
  if (at < 0) return NONE;
  const end = tree.after[node] ?? 0;
  for (let found = at; found < end && tree.role(found) !== 'list'; found++)
    if (LISTS.test(tree.name(found))) return found;
  return NONE;
}

/** The types of a parameter, or of several that share one. */
function typesOf(tree: SyntaxTree, parameter: number): string[] {
  const name = tree.name(parameter);
  if (name.includes('comment')) return [];
  if (name === 'variadic_parameter' || name === 'variadic_parameter_declaration') return ['...'];
  const text = tree
    .textOf(parameter)
    .replace(/=[^]*$/u, '')
    .replaceAll(/\/\*[^]*?\*\/|\/\/.*|@\w+/gu, ' ');
  if (!PARAMETER.test(name)) return [plainType(text)];
  if (AFTER_COLON.test(text)) return [plainType(text.replace(AFTER_COLON, ''))];
  const shared = /^((?:\s*\w+\s*,)*\s*\w+)\s+(\S[^]*)$/u.exec(text);
  if (tree.table.names.includes(GO) && shared) {
    const type = plainType(shared[2] ?? '');
    return (shared[1] ?? '').split(',').map(() => type);
  }
  return [plainType(text.replace(/([\s*&\]>])[A-Za-z_$][\w$]*((?:\s*\[[^\]]*\])*)\s*$/u, '$1$2'))];
}

/** A type in words of `TYPES`, with its pointers and brackets. */
function plainType(text: string): string {
  let bare = text;
  for (let inner = ''; inner !== bare;) [inner, bare] = [bare, bare.replaceAll(/<[^<>]*>/gu, '')];
  const words = bare.match(/[\p{L}_$][\p{L}\p{N}_$]*|[*&?]|\.\.\.|\[/gu) ?? [];
  const types = words
    .filter((word) => !QUALIFIERS.has(word))
    .map((word) => (word === '[' ? '[]' : TYPES.has(word) || !/[\p{L}_$]/u.test(word) ? word : 'T'));
  return types.filter((word, at) => word !== 'T' || types[at - 1] !== 'T').join(' ');
}
