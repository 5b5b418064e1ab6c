import type { Edit } from '../../../src/code/edits/edit.js';
import { blockOf, type Branch, branches, ifText } from './branches.js';
import { ALL_FOUR, isAny, styleAttack, type StyleAttack, type StyleRow } from './style-attack.js';
import { between, replace, type StyleSource } from './style-source.js';

/** What is denied in a condition, or `null`. */
function denied(source: StyleSource, branch: Branch): string | null {
  const node = source.bare(source.part(branch.node, 'condition'));
  const isNot = source.is(node, 'unary') && /^(?:!|not)$/u.test(source.tree.operator(node));
  return isNot ? source.text(source.bare(source.tree.only(node))) : null;
}

/** The branches of an `if` with an `else` that is no `if`. */
function* complete(source: StyleSource): Generator<Branch> {
  for (const branch of branches(source)) if (branch.otherwise >= 0) yield branch;
}

const NEGATIONS: readonly StyleRow[] = [
  {
    ...{ name: 'negation-added', title: '`if (!c)` with its branches exchanged', languages: ALL_FOUR },
    *places(source) {
      for (const branch of complete(source)) {
        if (denied(source, branch) !== null) continue;
        yield replace(
          source,
          branch.node,
          ifText(source, branch, source.not(branch.condition), branch.otherwise, branch.then),
        );
      }
    },
    has: (source) => [...complete(source)].some((branch) => denied(source, branch) !== null),
  },
  {
    ...{ name: 'negation-removed', title: '`if (c)` with its branches exchanged', languages: ALL_FOUR },
    *places(source) {
      for (const branch of complete(source)) {
        const condition = denied(source, branch);
        if (condition === null) continue;
        yield replace(source, branch.node, ifText(source, branch, condition, branch.otherwise, branch.then));
      }
    },
    has: (source) => [...complete(source)].some((branch) => denied(source, branch) === null),
  },
  {
    ...{ name: 'negation-compared', title: '`x == 0` or `x == false` for `!x`', languages: ALL_FOUR },
    *places(source) {
      for (const { node, operand } of nots(source))
        yield replace(source, node, `(${source.operand(operand)} == ${NOTHING[source.language] ?? 'false'})`);
    },
    has: (source) =>
      [...source.nodes('binary', 'chain')].some((node) => {
        const operation = source.operation(node);
        const nothing = NOTHING[source.language] ?? 'false';
        return operation?.operator === '==' && source.text(operation.right) === nothing;
      }),
  },
];

const NOTHING: Readonly<Record<string, string>> = { c: '0', cpp: '0', python: 'False' };

/** `!x` of a name or a call. */
function* nots(source: StyleSource): Generator<{ readonly node: number; readonly operand: number }> {
  for (const node of source.nodes('unary')) {
    const operand = source.bare(source.tree.only(node));
    const isNot = /^(?:!|not)$/u.test(source.tree.operator(node));
    if (isNot && source.is(operand, 'name', 'call', 'member')) yield { node, operand };
  }
}

/** An `if` without an `else` whose only statement is another. */
function* nested(source: StyleSource): Generator<{ readonly outer: Branch; readonly inner: Branch }> {
  for (const outer of branches(source)) {
    if (outer.otherwise >= 0) continue;
    const [only, second] = source.statements(outer.then);
    if (only === undefined || second !== undefined) continue;
    const inner = [...branches(source)].find(({ node }) => node === only);
    if (inner && inner.otherwise < 0) yield { outer, inner };
  }
}

/** An `if` without an `else` with two conditions. */
function* joined(
  source: StyleSource,
): Generator<{ readonly branch: Branch; readonly a: string; readonly b: string }> {
  for (const branch of branches(source)) {
    const operation = source.operation(source.bare(source.part(branch.node, 'condition')));
    if (branch.otherwise >= 0 || !operation || !/^(?:&&|and)$/u.test(operation.operator)) continue;
    yield { branch, a: source.text(operation.left), b: source.text(operation.right) };
  }
}

const NESTINGS: readonly StyleRow[] = [
  {
    ...{ name: 'nesting-added', title: '`if (a) { if (b)`', languages: ALL_FOUR },
    *places(source) {
      for (const { branch, a, b } of joined(source)) {
        const newline = source.newline(branch.node);
        const inner = `${newline}${source.step}${ifHead(source, b)}${blockOf(source, branch, branch.then, 1)}`;
        const text = `${ifHead(source, a)}${source.language === 'python' ? inner : ` {${inner}${newline}}`}`;
        yield replace(source, branch.node, text);
      }
    },
    has: (source) => isAny(nested(source)),
  },
  {
    ...{ name: 'nesting-removed', title: '`if (a && b)`', languages: ALL_FOUR },
    *places(source) {
      const and = source.language === 'python' ? 'and' : '&&';
      for (const { outer, inner } of nested(source)) {
        const condition = `(${outer.condition}) ${and} (${inner.condition})`;
        yield replace(source, outer.node, ifHead(source, condition) + blockOf(source, outer, inner.then, 0));
      }
    },
    has: (source) => isAny(joined(source)),
  },
];

function ifHead(source: StyleSource, condition: string): string {
  return source.language === 'python' ? `if ${condition}:` : `if (${condition})`;
}

/** An `if`, and directly after it another with the opposite condition. */
function* opposite(source: StyleSource): Generator<{ readonly a: Branch; readonly b: Branch }> {
  const all = [...branches(source)];
  for (const a of all) {
    const b = all.find(({ node }) => node === source.next(a.node));
    if (b && a.otherwise < 0 && b.otherwise < 0 && denied(source, b) === a.condition) yield { a, b };
  }
}

const ELSES: readonly StyleRow[] = [
  {
    ...{ name: 'else-removed', title: '`if (c) … if (!c) …`', languages: ALL_FOUR },
    *places(source): Generator<readonly Edit[]> {
      for (const branch of complete(source)) {
        if (!source.isListed(branch.node)) continue;
        const newline = source.newline(branch.node);
        const first = ifHead(source, branch.condition) + blockOf(source, branch, branch.then, 0);
        const second =
          ifHead(source, source.not(branch.condition)) + blockOf(source, branch, branch.otherwise, 0);
        yield replace(source, branch.node, first + newline + second);
      }
    },
    has: (source) => isAny(opposite(source)),
  },
  {
    ...{ name: 'else-added', title: '`if (c) … else …`', languages: ALL_FOUR },
    *places(source): Generator<readonly Edit[]> {
      for (const { a, b } of opposite(source)) {
        const text = ifText(source, a, a.condition, a.then, b.then);
        yield [between(source.start(a.node), source.end(b.node), text)];
      }
    },
    has: (source) => isAny(complete(source)),
  },
];

/** Negation, nesting and `else`. */
export const CONDITIONS: readonly StyleAttack[] = [
  ...NEGATIONS.map((row) => styleAttack('negation', row)),
  ...NESTINGS.map((row) => styleAttack('nesting', row)),
  ...ELSES.map((row) => styleAttack('else', row)),
];
