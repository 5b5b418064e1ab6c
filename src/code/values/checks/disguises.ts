import { constantNumber } from '../domain/value.js';
import { quoted, unwrapped, type Unit } from '../unit.js';
import { NONE } from '../tree/syntax-tree.js';
import { evaluatorAt, report, type Check } from './check.js';
import { statementAround } from './removal.js';
import { isSameType } from './same-type.js';

/** Operators → the right operand with which they give the left one. */
const RIGHT: Readonly<Record<string, bigint>> = {
  '+': 0n,
  '-': 0n,
  '*': 1n,
  '/': 1n,
  '|': 0n,
  '^': 0n,
  '<<': 0n,
  '>>': 0n,
};
/** Operators → the left operand with which they give the right one. */
const LEFT: Readonly<Record<string, bigint>> = { '+': 0n, '*': 1n, '|': 0n, '^': 0n };

/** A literal with the name of its type, which may be wider than that of the other operand on one platform and not on another. */
const SUFFIXED = /\d[ul]/iu;

/** Whether an expression has no parts but integer literals and operators, at least one. */
function isSumOfLiterals({ tree }: Unit, node: number): boolean {
  const end = tree.after[node] ?? 0;
  let operations = 0;
  for (let at = node; at < end; at++) {
    const role = tree.role(at);
    if (role === 'binary') operations++;
    else if (tree.isNamed(at) && role !== 'integer' && role !== 'wrap' && role !== 'unary') return false;
  }
  return operations > 0;
}

/** A number that is neutral in an operation, and the operand that the operation gives. */
interface Neutral {
  readonly neutral: number;
  readonly given: number;
}

/** The neutral operand of an operation; `null` if it has none that is a literal or consists of literals. */
function neutralOperand(unit: Unit, node: number): Neutral | null {
  const { tree } = unit;
  const operator = tree.operator(node);
  const [left, right] = [tree.part(node, 'left'), tree.part(node, 'right')];
  const isNeutral = (table: Readonly<Record<string, bigint>>, side: number): boolean => {
    if (!Object.hasOwn(table, operator)) return false;
    const inner = unwrapped(unit, side);
    if (tree.role(inner) !== 'integer' && !isSumOfLiterals(unit, inner)) return false;
    return constantNumber(evaluatorAt(unit).value(inner)) === Number(table[operator]);
  };
  if (isNeutral(RIGHT, right)) return { neutral: right, given: left };
  return isNeutral(LEFT, left) ? { neutral: left, given: right } : null;
}

/** Whether a neutral operand is of the kind of plain integers: a floating-point one, as Python's `0 / 3`, makes one of the result. */
function isPlainKind(unit: Unit, neutral: number): boolean {
  return evaluatorAt(unit).value(neutral)?.kind === (unit.row.integers === 'double' ? 'float' : 'integer');
}

/** Whether an operand is surely an integer, and may replace the operation. */
function isInteger(unit: Unit, node: number): boolean {
  const { tree, names } = unit;
  const inner = unwrapped(unit, node);
  if (tree.role(inner) === 'name' && !names.isPlainLocal(tree.textOf(inner))) return false;
  const isSimple = ['name', 'integer'].includes(tree.role(inner) ?? '');
  return isSimple && evaluatorAt(unit).value(inner)?.kind === 'integer';
}

/** Whether an operation on a literal gives it, where all numbers are floating-point ones: `5 + 0`, and not `1.5 | 0`. */
function isSameNumber(unit: Unit, node: number, given: number): boolean {
  const { tree, row } = unit;
  if (row.integers !== 'double' || tree.role(unwrapped(unit, given)) !== 'integer') return false;
  const number = constantNumber(evaluatorAt(unit).value(given));
  return number !== null && constantNumber(evaluatorAt(unit).value(node)) === number;
}

/** What is to say of a neutral number that is written as an operation. */
function sumProof(unit: Unit, node: number, { neutral, given }: Neutral): string {
  const inner = unwrapped(unit, neutral);
  const own = evaluatorAt(unit).value(inner);
  const value = constantNumber(own) ?? 0;
  const kind = evaluatorAt(unit).value(given)?.kind;
  // Added to a string, it is joined to it; operators of classes may do anything.
  const isNumber = unit.row.language === 'c' || kind === 'integer' || kind === 'float';
  // A number of another type may make one of that of the sum.
  const isPlain = own?.kind === 'integer' ? own.type === unit.row.integers : unit.row.integers === 'double';
  const consequence =
    isNumber && isPlain ? `, which changes nothing in ${quoted(unit, node)}` : ': a constant written long';
  return `${quoted(unit, inner)} is always ${value.toString()}${consequence}.`;
}

/** An operation that gives one of its operands: `x + 0`, `1 * 5`, `x + (1 + 2 - 3)`. */
export function checkOperation(check: Check, node: number): void {
  const { unit } = check;
  const { tree } = unit;
  const found = neutralOperand(unit, node);
  if (!found) {
    checkJoined(check, node);
    return;
  }
  const { neutral, given } = found;
  const isSum = tree.role(unwrapped(unit, neutral)) !== 'integer';
  const isPlain = !SUFFIXED.test(tree.textOf(neutral)) && isPlainKind(unit, neutral);
  const isSame =
    isSameNumber(unit, node, given) || (isInteger(unit, given) && isSameType(unit, node, given) && isPlain);
  const statement = isSame || isSum ? statementAround(unit, node) : NONE;
  if (statement === NONE) return;
  report(check, statement, {
    kind: 'disguised-constant',
    form: isSum ? 'sum' : null,
    proof: isSum
      ? sumProof(unit, node, found)
      : `${quoted(unit, node)} is always the same as ${quoted(unit, given)}.`,
    replacement: isSame ? replaced(unit, statement, node, tree.textOf(given)) : null,
  });
}

/** A statement's text with other text at a node. */
function replaced({ tree }: Unit, statement: number, node: number, text: string): string {
  const before = tree.text.slice(tree.starts[statement] ?? 0, tree.starts[node] ?? 0);
  const after = tree.text.slice(tree.ends[node] ?? 0, tree.ends[statement] ?? 0);
  return `${before}${text}${after}`;
}

/** Whether a string literal is empty. */
function isEmpty({ tree }: Unit, piece: number): boolean {
  return /^(?:""|'')$/u.test(tree.textOf(piece));
}

/** `"a" + ""`: a string literal joined to an empty one. */
function checkJoined(check: Check, node: number): void {
  const { unit } = check;
  const { tree } = unit;
  const sides = [tree.part(node, 'left'), tree.part(node, 'right')];
  const isLiteral = (side: number): boolean =>
    tree.role(side) === 'string' && /^["']/u.test(tree.textOf(side));
  const isPlain = (side: number): boolean => isLiteral(side) || isText(unit, side);
  const operator = tree.operator(node);
  const joins = operator === '+' || (operator === '.' && unit.row.language === 'php');
  if (!joins || !sides.every(isPlain) || !sides.some((side) => isEmpty(unit, side))) return;
  const statement = statementAround(unit, node);
  const [rest = NONE] = sides.filter((side) => !isEmpty(unit, side));
  if (statement === NONE) return;
  report(check, statement, {
    kind: 'disguised-constant',
    form: 'sum',
    proof: `${quoted(unit, node)} joins a string to an empty one, which changes nothing.`,
    // A string that is joined is another object, which Java's `==` tells apart.
    replacement:
      unit.row.language === 'java' && !isLiteral(rest)
        ? null
        : replaced(unit, statement, node, rest === NONE ? '""' : tree.textOf(rest)),
  });
}

/** Whether an expression is surely a string, and not nothing. */
function isText(unit: Unit, node: number): boolean {
  const value = evaluatorAt(unit).value(node);
  return value?.kind === 'text' && (value.text !== null || unit.row.language === 'go');
}

/** Adjacent string literals of which one is empty. */
export function checkPieces(check: Check, node: number): void {
  const { unit } = check;
  const { tree } = unit;
  const pieces = tree.named(node);
  if (
    pieces.length < 2 ||
    !pieces.every((piece) => tree.role(piece) === 'string') ||
    !pieces.some((piece) => isEmpty(unit, piece))
  )
    return;
  const statement = statementAround(unit, node);
  const rest = pieces.filter((piece) => !isEmpty(unit, piece)).map((piece) => tree.textOf(piece));
  if (statement === NONE) return;
  report(check, statement, {
    kind: 'disguised-constant',
    form: 'sum',
    proof: `${quoted(unit, node)} joins a string to an empty one, which changes nothing.`,
    replacement: replaced(unit, statement, node, rest.length === 0 ? '""' : rest.join(' ')),
  });
}
