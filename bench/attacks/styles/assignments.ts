import type { Edit } from '../../../src/code/edits/edit.js';
import { ALL_FOUR, C_LIKE, isAny, styleAttack, type StyleAttack } from './style-attack.js';
import { replace, type StyleSource } from './style-source.js';

const OPERATORS = ['+', '-', '*', '/', '%', '&', '|', '^', '<<', '>>'];

/** `a += b` */
function* short(source: StyleSource): Generator<readonly Edit[]> {
  for (const node of source.nodes('assign')) {
    const operator = source.tree.operator(node).slice(0, -1);
    const [left, right] = [source.part(node, 'left'), source.part(node, 'right')];
    if (!OPERATORS.includes(operator) || left < 0 || right < 0) continue;
    const target = source.text(left);
    yield replace(source, node, `${target} = ${target} ${operator} ${source.operand(right)}`);
  }
}

/** `a = a + b` */
function* long(source: StyleSource): Generator<readonly Edit[]> {
  for (const node of source.nodes('assign')) {
    if (source.tree.operator(node) !== '=') continue;
    const left = source.part(node, 'left');
    const sum = source.operation(source.part(node, 'right'));
    if (!sum || !OPERATORS.includes(sum.operator) || source.text(sum.left) !== source.text(left)) continue;
    yield replace(source, node, `${source.text(left)} ${sum.operator}= ${source.text(sum.right)}`);
  }
}

/** Short and long assignments of an operation. */
export const ASSIGNMENTS: readonly StyleAttack[] = [
  styleAttack('augmented', {
    ...{ name: 'augmented-short', title: '`a += b`', languages: ALL_FOUR },
    places: long,
    has: (source) => isAny(short(source)),
  }),
  styleAttack('augmented', {
    ...{ name: 'augmented-long', title: '`a = a + b`', languages: ALL_FOUR },
    places: short,
    has: (source) => isAny(long(source)),
  }),
];

/** Form of a step by one → its text. */
const STEPS: Readonly<Record<string, (target: string, sign: string) => string>> = {
  prefix: (target, sign) => `${sign}${sign}${target}`,
  postfix: (target, sign) => `${target}${sign}${sign}`,
  augmented: (target, sign) => `${target} ${sign}= 1`,
  assignment: (target, sign) => `${target} = ${target} ${sign} 1`,
};

/** A step by one in the header of a `for`: its node, target, sign and form. */
interface Step {
  readonly node: number;
  readonly target: string;
  readonly sign: string;
  readonly form: string;
}

function stepOf(source: StyleSource, node: number): Step | null {
  const text = source.text(node).replaceAll(/\s+/gu, '');
  const [, before, one, after] = /^(\+\+|--)?([\w.[\]>-]*?)(\+\+|--)?$/u.exec(text) ?? [];
  if (source.is(node, 'update') && one !== undefined && (before !== undefined) !== (after !== undefined)) {
    const sign = (before ?? after ?? '').charAt(0);
    return { node, target: one, sign, form: before === undefined ? 'postfix' : 'prefix' };
  }
  const [, target = '', sign = ''] = /^([\w.[\]]+)([+-])=1$/u.exec(text) ?? [];
  if (target !== '') return { node, target, sign, form: 'augmented' };
  const [, left = '', right, kind = ''] = /^([\w.[\]]+)=([\w.[\]]+)([+-])1$/u.exec(text) ?? [];
  return left !== '' && left === right ? { node, target: left, sign: kind, form: 'assignment' } : null;
}

function* steps(source: StyleSource): Generator<Step> {
  for (const loop of source.nodes('for')) {
    const update = source.part(loop, 'update');
    const parts = /comma|sequence/u.test(source.tree.name(update)) ? source.tree.named(update) : [update];
    for (const part of parts) {
      const step = part < 0 ? null : stepOf(source, part);
      if (step) yield step;
    }
  }
}

/** The step of a `for`. */
export const UPDATES: readonly StyleAttack[] = Object.entries(STEPS).map(([form, write]) =>
  styleAttack('for-update', {
    ...{ name: `for-update-${form}`, title: `\`for\` with ${write('i', '+')}`, languages: C_LIKE },
    *places(source) {
      for (const step of steps(source))
        if (step.form !== form) yield replace(source, step.node, write(step.target, step.sign));
    },
    has: (source) => [...steps(source)].some((step) => step.form === form),
  }),
);
