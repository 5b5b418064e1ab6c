import { operationOf, statementsOf } from '../reading.js';
import type { StyleView } from '../style-view.js';
import type { Construct } from '../constructs.js';
import { NONE, type SyntaxTree } from '../../values/tree/syntax-tree.js';

/** Counts a gap by whether it is empty, blanks, or more than blanks (a comment), which has no form. */
function gap(
  view: StyleView,
  construct: Construct,
  [start, end]: readonly [number, number],
  [tight, wide]: readonly [string, string],
): void {
  if (end < start) return;
  const { text } = view.tree;
  for (let at = start; at < end; at++) if (text[at] !== ' ' && text[at] !== '\t') return;
  view.habit(construct, start === end ? tight : wide, start, end);
}

/** Blanks around the operator between two nodes. */
function around(view: StyleView, construct: Construct, left: number, operator: string, right: number): void {
  const { tree } = view;
  const [end, start] = [tree.ends[left] ?? 0, tree.starts[right] ?? 0];
  const at = tree.text.indexOf(operator, end);
  if (at < 0 || at + operator.length > start) return;
  const [tight, wide] = construct === 'blanks around assignment' ? ['a=b', 'a = b'] : ['a+b', 'a + b'];
  gap(view, construct, [end, at], [tight, wide]);
  gap(view, construct, [at + operator.length, start], [tight, wide]);
}

/** Blanks around a binary operator. */
export function checkOperator(view: StyleView, node: number): void {
  const operation = operationOf(view.tree, node);
  if (operation && !/\w/u.test(operation.operator))
    around(view, 'blanks around operators', operation.left, operation.operator, operation.right);
}

/** Blanks around `=` and the like. */
export function checkAssignment(view: StyleView, node: number): void {
  const { tree } = view;
  const operator = tree.operator(node);
  const [left, right] = [tree.part(node, 'left'), tree.part(node, 'right')];
  if (left >= 0 && right >= 0 && operator.endsWith('='))
    around(view, 'blanks around assignment', left, operator, right);
}

/** Blanks around the `=` of a declared value. */
export function checkDeclaredValue(view: StyleView, node: number): void {
  const { tree } = view;
  const [name, value, third] = tree.named(node);
  if (name === undefined || value === undefined || third !== undefined) return;
  if (tree.children(node).some((child) => tree.name(child) === '='))
    around(view, 'blanks around assignment', name, '=', value);
}

/** Blanks before and inside the parentheses of a call, and after its commas. */
export function checkCall(view: StyleView, node: number): void {
  const { tree } = view;
  const { text } = tree;
  const list = tree.part(node, 'arguments');
  const [start, end] = [tree.starts[list] ?? -1, tree.ends[list] ?? -1];
  if (list < 0 || text[start] !== '(' || text[end - 1] !== ')') return;
  gap(
    view,
    'blank before arguments',
    [tree.ends[tree.part(node, 'callee')] ?? start, start],
    ['f(x)', 'f (x)'],
  );
  const given = tree.named(list);
  const [first] = given;
  if (first === undefined) return;
  gap(view, 'blanks inside parentheses', [start + 1, tree.starts[first] ?? start], ['f(x)', 'f( x )']);
  const last = given.at(-1) ?? first;
  gap(view, 'blanks inside parentheses', [tree.ends[last] ?? end, end - 1], ['f(x)', 'f( x )']);
  for (const [index, argument] of given.entries()) {
    const next = given[index + 1];
    const comma = tree.ends[argument] ?? 0;
    if (next !== undefined && text[comma] === ',')
      gap(view, 'blank after comma', [comma + 1, tree.starts[next] ?? 0], ['f(a,b)', 'f(a, b)']);
  }
}

/** The blank between a keyword and its parenthesis. */
export function checkKeyword(view: StyleView, node: number): void {
  const { tree } = view;
  const start = tree.starts[node] ?? 0;
  let end = start;
  while (/[a-z]/u.test(tree.text.charAt(end))) end++;
  let at = end;
  while (tree.text[at] === ' ' || tree.text[at] === '\t') at++;
  if (end > start && tree.text[at] === '(') gap(view, 'blank after keyword', [end, at], ['if(c)', 'if (c)']);
}

/** The line of a brace that opens a body. */
function brace(view: StyleView, construct: Construct, body: number, head: string): void {
  const { tree } = view;
  const start = tree.starts[body] ?? 0;
  if (tree.text[start] !== '{') return;
  const from = blankStart(tree, start);
  const form = /[\r\n]/u.test(tree.text.slice(from, start))
    ? `${head}⏎{`
    : from === start
      ? `${head}{`
      : `${head} {`;
  view.habit(construct, form, from, start);
}

function blankStart({ text }: SyntaxTree, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/u.test(text.charAt(at - 1))) at--;
  return at;
}

/** The line of the brace of a function. */
export function checkFunctionBrace(view: StyleView, node: number): void {
  brace(view, 'function brace', view.tree.part(node, 'body'), 'f()');
}

/** The line of the brace of an `if`, and of its `else`. */
export function checkIfLines(view: StyleView, node: number): void {
  const { tree } = view;
  const then = tree.part(node, 'then');
  brace(view, 'statement brace', then, 'if (c)');
  const otherwise = tree.part(node, 'otherwise');
  const end = tree.ends[then] ?? 0;
  if (otherwise < 0 || tree.text[end - 1] !== '}') return;
  let at = end;
  while (/\s/u.test(tree.text.charAt(at))) at++;
  if (!tree.text.startsWith('else', at)) return;
  const form = /[\r\n]/u.test(tree.text.slice(end, at)) ? '}⏎else' : at === end ? '}else' : '} else';
  view.habit('else line', form, end, at);
}

/** The line of the brace of a loop or a selection. */
export function checkBodyBrace(view: StyleView, node: number): void {
  brace(view, 'statement brace', view.tree.part(node, 'body'), 'if (c)');
}

/** Whether the statements of a list are on lines of their own. */
export function checkLines(view: StyleView, list: number): void {
  const { tree } = view;
  let before = NONE;
  for (const child of statementsOf(tree, list) ?? []) {
    if (before >= 0 && tree.isWhole(before) && tree.isWhole(child)) {
      const between = [tree.ends[before] ?? 0, tree.starts[child] ?? 0] as const;
      const hasLine = /[\r\n]/u.test(tree.text.slice(...between));
      view.habit('statements on a line', hasLine ? 'one' : 'several', ...between);
    }
    before = child;
  }
}

/** The place of the star of a pointer: `char *p`, `char* p`, `char * p`. */
export function checkStar(view: StyleView, node: number): void {
  const { text } = view.tree;
  const start = view.tree.starts[node] ?? 0;
  // one of several stars is next to the others
  if (text[start] !== '*' || text[start - 1] === '*') return;
  const isBefore = /\s/u.test(text.charAt(start - 1));
  const isAfter = /\s/u.test(text.charAt(start + 1));
  const form = `char${isBefore ? ' ' : ''}*${isAfter ? ' ' : ''}p`;
  view.habit('pointer star', form, start, start + 1);
}

/** The quotes of a string without a quote in it. */
export function checkQuotes(view: StyleView, node: number): void {
  const { tree } = view;
  const text = tree.textOf(node);
  const quote = text.charAt(text.length - 1);
  if (quote !== '"' && quote !== "'") return;
  const form = text.length >= 6 && text.endsWith(quote.repeat(3)) ? quote.repeat(3) : `${quote}a${quote}`;
  view.habit('quotes', form, tree.starts[node] ?? 0, tree.ends[node] ?? 0);
}

/** The semicolon at the end of a statement that may be without one. */
export function checkSemicolon(view: StyleView, node: number): void {
  const { tree } = view;
  const end = tree.ends[node] ?? 0;
  if (tree.role(tree.parent(node)) !== 'list') return;
  view.habit('semicolons', tree.text[end - 1] === ';' ? 'a;' : 'a', end - 1, end);
}
