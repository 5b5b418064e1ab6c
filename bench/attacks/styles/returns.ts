import type { Edit } from '../../../src/code/edits/edit.js';
import { type Branch, branches } from './branches.js';
import { C_LIKE, isAny, styleAttack, type StyleAttack } from './style-attack.js';
import { between, replace, type StyleSource } from './style-source.js';

/** Whether a node is a statement of a function's own body. */
function isOfFunction(source: StyleSource, node: number): boolean {
  const { tree } = source;
  const list = tree.parent(node);
  const owner = tree.parent(list);
  return source.is(list, 'list') && source.is(owner, 'function') && !tree.name(owner).includes('constructor');
}

/** An `if` without an `else` that is the last statement of a function: the function returns nothing there. */
function* lastIfs(source: StyleSource): Generator<Branch> {
  for (const branch of branches(source)) {
    const isLast = isOfFunction(source, branch.node) && source.next(branch.node) < 0;
    const jumps = /^\{?\s*(?:return|throw|goto)\b/u.test(source.text(branch.then));
    if (isLast && branch.otherwise < 0 && !jumps) yield branch;
  }
}

/** An `if` of a function's body that only returns, with statements after it. */
function* earlyReturns(source: StyleSource): Generator<Branch> {
  for (const branch of branches(source)) {
    const isReturn = /^\{?\s*return\s*;\s*\}?$/u.test(source.text(branch.then));
    if (
      isOfFunction(source, branch.node) &&
      branch.otherwise < 0 &&
      isReturn &&
      source.next(branch.node) >= 0
    )
      yield branch;
  }
}

/** The last statement of the list of a node. */
function lastOf(source: StyleSource, node: number): number {
  return source.tree.named(source.tree.parent(node)).at(-1) ?? node;
}

/** Leaving early, or the rest in the condition. */
export const RETURNS: readonly StyleAttack[] = [
  styleAttack('early-return', {
    ...{ name: 'early-return', title: '`if (!c) return;` and the rest', languages: C_LIKE },
    *places(source): Generator<readonly Edit[]> {
      for (const branch of lastIfs(source)) {
        const rest = source.isBraced(branch.then) ? source.inside(branch.then) : source.text(branch.then);
        const newline = source.newline(branch.node);
        yield replace(source, branch.node, `if (${source.not(branch.condition)}) return;${newline}${rest}`);
      }
    },
    has: (source) => isAny(earlyReturns(source)),
  }),
  styleAttack('early-return', {
    ...{ name: 'early-return-removed', title: 'The rest of the function in a condition', languages: C_LIKE },
    *places(source): Generator<readonly Edit[]> {
      for (const branch of earlyReturns(source)) {
        const next = source.next(branch.node);
        const last = lastOf(source, branch.node);
        const newline = source.newline(branch.node);
        const rest = source.tree.text.slice(source.start(next), source.end(last));
        // a label in a block is reached from outside, and a variable is not
        if (/^\s*\w+\s*:(?!:)/mu.test(rest)) continue;
        const text = `if (${source.not(branch.condition)}) {${newline}${source.step}${rest}${newline}}`;
        yield [between(source.start(branch.node), source.end(last), text)];
      }
    },
    has: (source) => isAny(lastIfs(source)),
  }),
];
