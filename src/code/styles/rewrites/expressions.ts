import { operationOf, peeled } from '../reading.js';
import { pointedAt } from '../checks/access.js';
import { NONE, type SyntaxTree } from '../../values/tree/syntax-tree.js';
import { mayAct, operand, over, type Change, type Rewriting } from './rewriting.js';

/** Nodes whose operand must be in parentheses if it begins with an operator. */
const POSTFIX = /^(?:subscript|field|call|update)_expression$/u;

/** Whether an expression is what a postfix operator applies to. */
function isInPostfix(tree: SyntaxTree, node: number): boolean {
  const parent = tree.parent(node);
  return POSTFIX.test(tree.name(parent)) && tree.starts[parent] === tree.starts[node];
}

/** `a[i]` and `*(a + i)` are the same (C17 6.5.2.1); in C++ a class may define either. */
export function rewriteAccess({ unit, language, node, to }: Rewriting): Change[] | null {
  const { tree } = unit;
  if (language !== 'c') return null;
  if (to === '*(a + i)') {
    const [array = NONE, index = NONE] = tree.named(node);
    if (tree.name(node) !== 'subscript_expression' || array < 0 || index < 0) return null;
    const text = `*(${operand(unit, array)} + ${operand(unit, index)})`;
    return over(tree, node, isInPostfix(tree, node) ? `(${text})` : text);
  }
  const sum = operationOf(tree, peeled(tree, pointedAt(tree, node)));
  if (to !== 'a[i]' || sum?.operator !== '+') return null;
  const isPair = operationOf(tree, sum.left) !== null;
  // `*(2 + a)` and `*(a + b + 1)` stay as they are.
  if (isPair || tree.role(sum.left) === 'integer') return null;
  return over(tree, node, `${operand(unit, sum.left)}[${tree.textOf(sum.right)}]`);
}

/** `p->x` and `(*p).x` are the same (C17 6.5.2.3). */
export function rewriteMember({ unit, language, node, to }: Rewriting): Change[] | null {
  const { tree } = unit;
  const object = tree.part(node, 'object');
  const member = tree.part(node, 'member');
  if (language !== 'c' || object < 0 || member < 0) return null;
  const isArrow = tree.operator(node) === '->';
  if (to === '(*p).x' && isArrow)
    return over(tree, node, `(*${operand(unit, object)}).${tree.textOf(member)}`);
  const pointer = pointedAt(tree, peeled(tree, object));
  if (to !== 'p->x' || isArrow || pointer < 0) return null;
  return over(tree, node, `${operand(unit, pointer)}->${tree.textOf(member)}`);
}

/** Where an expression may be in parentheses or not. */
const RETURNS: ReadonlySet<string> = new Set([
  'c',
  'java',
  'javascript',
  'typescript',
  'csharp',
  'python',
  'go',
]);

/** Parentheses around a returned value, or none. */
export function rewriteReturn({ unit, language, node, to }: Rewriting): Change[] | null {
  const { tree } = unit;
  const first = tree.only(node);
  const value = tree.role(first) === null && tree.name(first).endsWith('_list') ? tree.only(first) : first;
  // A line that ends after `return` ends the statement in some languages.
  if (!RETURNS.has(language) || value < 0 || /[\r\n]/u.test(tree.textOf(value))) return null;
  const text = tree.textOf(value);
  const isWrapped = tree.role(value) === 'wrap';
  if (to === 'return (x);' && !isWrapped) return over(tree, value, `(${text})`);
  const inner = tree.only(value);
  if (to !== 'return x;' || !isWrapped || inner < 0 || /named|yield|assign|comma/u.test(tree.name(inner)))
    return null;
  if (text.slice(1, -1).trim() !== tree.textOf(inner)) return null;
  return over(tree, value, tree.textOf(inner));
}

/** `sizeof x` and `sizeof(x)`: a name in parentheses may be that of a type, unless it is a local. */
export function rewriteSizeof({ unit, language, node, to }: Rewriting): Change[] | null {
  const { tree, names } = unit;
  const value = tree.only(node);
  if (language !== 'c' || value < 0) return null;
  if (to === 'sizeof(x)' && tree.role(value) === 'name')
    return over(tree, node, `sizeof(${tree.textOf(value)})`);
  const inner = peeled(tree, value);
  if (to !== 'sizeof x' || inner === value || tree.role(inner) !== 'name') return null;
  return names.isLocal(tree.textOf(inner)) && !isInPostfix(tree, value)
    ? over(tree, node, `sizeof ${tree.textOf(inner)}`)
    : null;
}

/** `!x` is `x == 0`, and a condition `x` is `x != 0` (C17 6.5.3.3, 6.8.4.1). */
export function rewriteTest({ unit, language, node, to }: Rewriting): Change[] | null {
  const { tree } = unit;
  const nothing = /^x [=!]= (0|NULL)$/u.exec(to)?.[1];
  // A null pointer is written in the form that the code has.
  if (language !== 'c' || (nothing === 'NULL' && !/\bNULL\b/u.test(tree.text))) return null;
  const tested = testedAt(tree, node);
  if (tested < 0 || mayAct(unit, tested)) return null;
  const operator = tree.operator(node);
  const isTest = tree.role(node) === 'unary' || tree.role(node) === 'binary';
  const isEqual = isTest ? operator !== '!=' : false;
  const value = operand(unit, tested);
  if (to === '!x' && isEqual) return over(tree, node, `!${value}`);
  if (to === 'x' && !isEqual && isCondition(tree, node)) return over(tree, node, value);
  if (nothing === undefined || to.includes('!') === isEqual) return null;
  const text = `${value} ${isEqual ? '==' : '!='} ${nothing}`;
  return over(tree, node, isCondition(tree, node) ? text : `(${text})`);
}

/** Whether an expression is a whole condition in parentheses. */
function isCondition(tree: SyntaxTree, node: number): boolean {
  const wrap = tree.parent(node);
  return tree.role(wrap) === 'wrap' && tree.part(tree.parent(wrap), 'condition') === wrap;
}

/** What a test compares with nothing: the operand of `!`, the other side of the constant, or a condition itself. */
function testedAt(tree: SyntaxTree, node: number): number {
  const role = tree.role(node);
  if (role === 'unary') return tree.operator(node) === '!' ? peeled(tree, tree.only(node)) : NONE;
  if (role !== 'binary') return node;
  const operation = operationOf(tree, node);
  if (!operation || !/^[=!]=$/u.test(operation.operator)) return NONE;
  const isNothing = (at: number): boolean => /^(?:0|NULL)$/u.test(tree.textOf(peeled(tree, at)));
  if (isNothing(operation.right)) return operation.left;
  return isNothing(operation.left) ? operation.right : NONE;
}
