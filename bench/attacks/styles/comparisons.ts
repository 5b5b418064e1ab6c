import type { Edit } from '../../../src/code/edits/edit.js';
import { ALL_FOUR, isAny, styleAttack, TYPED, type StyleAttack, type StyleRow } from './style-attack.js';
import { replace, type StyleSource } from './style-source.js';

const TURNED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/** Comparisons with an operator. */
function* compared(
  source: StyleSource,
  operators: readonly string[],
): Generator<{
  readonly node: number;
  readonly left: number;
  readonly operator: string;
  readonly right: number;
}> {
  for (const node of source.nodes('binary', 'chain')) {
    const operation = source.operation(node);
    if (operation && operators.includes(operation.operator)) yield { node, ...operation };
  }
}

/** A row that turns comparisons round. */
function direction(name: string, title: string, from: readonly string[], to: readonly string[]): StyleRow {
  return {
    ...{ name, title, languages: ALL_FOUR },
    *places(source) {
      for (const { node, left, operator, right } of compared(source, from))
        yield replace(
          source,
          node,
          `${source.operand(right)} ${TURNED[operator] ?? ''} ${source.operand(left)}`,
        );
    },
    has: (source) => isAny(compared(source, to)),
  };
}

/** A row that writes an equality as two comparisons. */
function two(
  name: string,
  title: string,
  operator: string,
  write: (a: string, b: string) => string,
): StyleRow {
  const pair = operator === '==' ? (['&&', /^[<>]=$/u] as const) : (['||', /^[<>]$/u] as const);
  return {
    ...{ name, title, languages: TYPED },
    *places(source): Generator<readonly Edit[]> {
      for (const { node, left, right } of compared(source, [operator])) {
        if (!isNumeric(source, left) || !isNumeric(source, right)) continue;
        yield replace(source, node, `(${write(source.operand(left), source.operand(right))})`);
      }
    },
    has: (source) =>
      [...compared(source, [pair[0]])].some(({ left, right }) => {
        const [a, b] = [source.operation(source.bare(left)), source.operation(source.bare(right))];
        return (
          a !== null &&
          b !== null &&
          pair[1].test(a.operator) &&
          pair[1].test(b.operator) &&
          isSame(source, a, b)
        );
      }),
  };
}

interface Sides {
  readonly left: number;
  readonly right: number;
}

function isSame(source: StyleSource, a: Sides, b: Sides): boolean {
  return source.text(a.left) === source.text(b.left) && source.text(a.right) === source.text(b.right);
}

/** Whether an operand may be a number: no text, truth or nothing. */
function isNumeric(source: StyleSource, node: number): boolean {
  return !source.is(node, 'string', 'null', 'true', 'false') && !/^(?:NULL|null)$/u.test(source.text(node));
}

/** Comparisons turned round or written as two. */
export const COMPARISONS: readonly StyleAttack[] = [
  direction('comparison-less', 'Comparisons with `<`', ['>', '>='], ['<', '<=']),
  direction('comparison-greater', 'Comparisons with `>`', ['<', '<='], ['>', '>=']),
  two('comparison-equal', '`a <= b && a >= b`', '==', (a, b) => `${a} <= ${b} && ${a} >= ${b}`),
  two('comparison-unequal', '`a < b || a > b`', '!=', (a, b) => `${a} < ${b} || ${a} > ${b}`),
].map((row) => styleAttack('comparison', row));
