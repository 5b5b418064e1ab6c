import type { LanguageName } from '../../../language-names.js';
import { ownOperation, stepAt } from '../checks/steps.js';
import { mayAct, mayBeMacro, numberType, operand, over, type Change, type Rewriting } from './rewriting.js';

/** How much of a step is the same in a language whatever the type of the variable. */
interface StepRow {
  /** `i++` and `++i` as statements. */
  readonly swaps: boolean;
  /** `i++` and `i += 1`: also one way, to the longer form. */
  readonly lengthens: 'both' | 'longer' | 'none';
  /** `i += 1` and `i = i + 1`: also one way, to the shorter form, where the longer one may need a cast. */
  readonly repeats: 'both' | 'shorter' | 'none';
}

const ALL: StepRow = { swaps: true, lengthens: 'both', repeats: 'both' };
const NOTHING: StepRow = { swaps: false, lengthens: 'none', repeats: 'none' };
/** JLS 15.26.2 and C# 12.21.4: a compound assignment casts. */
const CASTING: StepRow = { swaps: true, lengthens: 'longer', repeats: 'shorter' };
/** `i++` makes a number of a text, `i += 1` a longer text. */
const LOOSE: StepRow = { swaps: true, lengthens: 'none', repeats: 'both' };

/**
 * C17 6.5.2.4, 6.5.3.1, 6.5.16.2; Go specification, "IncDec statements" and "Assignment statements"; Ruby defines `a += b` as
 * `a = a + b`. Where operators are functions of a class, only known numbers are rewritten.
 */
const ROWS: Readonly<Record<LanguageName, StepRow>> = {
  c: ALL,
  go: ALL,
  ruby: { swaps: false, lengthens: 'none', repeats: 'both' },
  java: CASTING,
  csharp: CASTING,
  javascript: LOOSE,
  typescript: LOOSE,
  php: LOOSE,
  cpp: NOTHING,
  rust: NOTHING,
  python: NOTHING,
};

/** How long a form is: an operator, a short assignment, a whole one. */
function lengthOf(form: string): 0 | 1 | 2 {
  return form.includes(' = ') ? 2 : form.includes('=') ? 1 : 0;
}

function isAllowed({ unit, language, from, to }: Rewriting, target: number): boolean {
  const { swaps, lengthens, repeats } = ROWS[language];
  const type = language === 'python' ? null : numberType(unit, target);
  const [before, after] = [lengthOf(from), lengthOf(to)];
  const isRepeated = before === 2 || after === 2;
  // the target is evaluated twice
  if (isRepeated && (unit.tree.role(target) !== 'name' || mayBeMacro(unit, target))) return false;
  if (type === 'wide') return true;
  if (type === 'narrow' && !isRepeated) return true;
  if (before === after) return swaps;
  const allowsLength = lengthens === 'both' || (lengthens === 'longer' && after > before);
  const allowsRepeat = repeats === 'both' || (repeats === 'shorter' && after < before);
  return (Math.min(before, after) > 0 || allowsLength) && (!isRepeated || allowsRepeat);
}

/** A step by one in another form. */
export function rewriteStep(rewriting: Rewriting): Change[] | null {
  const { unit, node, to, language } = rewriting;
  const step = stepAt(unit.tree, node);
  const hasOperators = language !== 'ruby' && language !== 'rust' && language !== 'python';
  const isKnown = /^(?:i(?:\+\+|--)|(?:\+\+|--)i|i [+-]= 1|i = i [+-] 1)$/u.test(to);
  if (!step || !isKnown || step.isUp !== to.includes('+')) return null;
  if (lengthOf(to) === 0 && (!hasOperators || (language === 'go' && !to.startsWith('i')))) return null;
  if (!isAllowed(rewriting, step.target)) return null;
  const target = unit.tree.textOf(step.target);
  // `*p++` steps the pointer.
  const isLoose = /^i(?:\+\+|--)$/u.test(to) && /^[^\p{L}_$(]/u.test(target);
  return over(
    unit.tree,
    node,
    to.replaceAll('i', () => (isLoose ? `(${target})` : target)),
  );
}

/** An operation on a variable, short or not. */
export function rewriteOperation({ unit, language, node, to }: Rewriting): Change[] | null {
  const { tree } = unit;
  const own = ownOperation(tree, node);
  if (!own || (to !== 'a += b' && to !== 'a = a + b') || mayAct(unit, own.operand)) return null;
  if (tree.role(own.target) !== 'name' || mayBeMacro(unit, own.target)) return null;
  const isShort = to === 'a += b';
  const { repeats } = ROWS[language];
  // The type of the result depends on both sides.
  const isLiteral = tree.role(own.operand) === 'integer' && numberType(unit, own.target) === 'wide';
  const isSame = repeats === 'both' || (repeats === 'shorter' && isShort);
  if (!isSame && (language === 'python' || !isLiteral)) return null;
  const target = tree.textOf(own.target);
  const text = isShort
    ? `${target} ${own.operator}= ${tree.textOf(own.operand)}`
    : `${target} = ${target} ${own.operator} ${operand(unit, own.operand)}`;
  return over(tree, node, text);
}
