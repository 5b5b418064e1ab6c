import type { Edit } from '../../../src/code/edits/edit.js';
import { C_LIKE, isAny, styleAttack } from './style-attack.js';
import { between, type StyleSource } from './style-source.js';

/** The bodies of `if`, `else` and loops. */
function* bodies(source: StyleSource): Generator<number> {
  for (const node of source.nodes('if', 'for', 'while', 'each')) {
    const found = source.is(node, 'if')
      ? [source.part(node, 'then'), source.otherwise(node)]
      : [source.part(node, 'body')];
    for (const body of found)
      if (
        body >= 0 &&
        source.tree.isNamed(body) &&
        !source.is(body, 'if', 'empty') &&
        source.text(body) !== ';'
      )
        yield body;
  }
}

/** Bodies of one statement without braces. */
function* bare(source: StyleSource): Generator<readonly Edit[]> {
  for (const body of bodies(source)) {
    if (source.isBraced(body)) continue;
    const [start, end] = [source.start(body), source.end(body)];
    const before = source.blanksBefore(body);
    const isBelow = /[\r\n]/u.test(before);
    // on lines of its own where it was on one
    yield isBelow
      ? [
          between(start - before.length, start - before.length, ' {'),
          between(end, end, `${source.newline(source.tree.parent(body))}}`),
        ]
      : [between(start, start, '{ '), between(end, end, ' }')];
  }
}

/** Bodies of one statement, an expression or a jump, in braces. */
function* braced(source: StyleSource): Generator<readonly Edit[]> {
  for (const body of bodies(source)) {
    const statements = source.statements(body);
    const [only] = statements;
    if (!source.isBraced(body) || statements.length !== 1 || only === undefined) continue;
    if (!source.is(only, 'expression', 'jump') || source.inside(body) !== source.text(only)) continue;
    const before = source.blanksBefore(only);
    const isBelow = /[\r\n]/u.test(before);
    const start = isBelow ? source.start(body) - source.blanksBefore(body).length : source.start(body);
    yield [between(start, source.end(body), (isBelow ? before : '') + source.text(only))];
  }
}

/** Braces around single statements. */
export const BRACES = [
  styleAttack('braces', {
    ...{ name: 'braces-added', title: 'Braces around single statements', languages: C_LIKE },
    places: bare,
    has: (source) => isAny(braced(source)),
  }),
  styleAttack('braces', {
    ...{ name: 'braces-removed', title: 'No braces around single statements', languages: C_LIKE },
    places: braced,
    has: (source) => isAny(bare(source)),
  }),
];
