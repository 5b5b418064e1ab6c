import type { Edit } from '../../../src/code/edits/edit.js';
import { C_LIKE, isAny, styleAttack, type StyleAttack } from './style-attack.js';
import { between, type StyleSource } from './style-source.js';

/** Labels: a number that the code does not have. */
function freeLabel(source: StyleSource): string {
  let number = 1;
  while (source.code.includes(`label_${number.toString()}`)) number++;
  return `label_${number.toString()}`;
}

/** Each `break` without a label and the loop that it leaves. */
function* breaks(source: StyleSource): Generator<{ readonly node: number; readonly loop: number }> {
  for (const node of source.nodes('jump')) {
    if (!/^break\s*;?$/u.test(source.text(node))) continue;
    const { tree } = source;
    const loop = tree.around(
      node,
      (at) => source.isLoop(at) || source.is(at, 'switch', 'function', 'closure'),
    );
    if (source.isLoop(loop) && source.isListed(loop)) yield { node, loop };
  }
}

/** In C a `goto` to after the loop; elsewhere a `break` that names it. */
function* labelled(source: StyleSource): Generator<readonly Edit[]> {
  for (const { node, loop } of breaks(source)) {
    const label = freeLabel(source);
    const newline = source.newline(loop);
    if (source.language === 'c' || source.language === 'cpp')
      yield [
        between(source.start(node), source.end(node), `goto ${label};`),
        between(source.end(loop), source.end(loop), `${newline}${label}: ;`),
      ];
    else
      yield [
        between(source.start(loop), source.start(loop), `${label}: `),
        between(source.start(node), source.end(node), `break ${label};`),
      ];
  }
}

/** A `goto` out of the innermost loop to the label directly after it. */
function* gotos(source: StyleSource): Generator<readonly Edit[]> {
  const { tree } = source;
  for (const node of source.nodes('jump')) {
    const name = /^goto\s+(\w+)\s*;$/u.exec(source.text(node))?.[1];
    if (name === undefined) continue;
    const loop = tree.around(node, (at) => source.isLoop(at) || source.is(at, 'switch', 'function'));
    const next = source.isLoop(loop) ? source.next(loop) : -1;
    const [label = -1] = tree.named(next);
    if (source.is(next, 'label') && source.text(label) === name)
      yield [between(source.start(node), source.end(node), 'break;')];
  }
}

/** How a loop is left. */
export const JUMPS: readonly StyleAttack[] = [
  styleAttack('goto', {
    ...{ name: 'goto', title: '`goto` (a label) for `break`', languages: C_LIKE },
    places: labelled,
    has: (source) =>
      [...source.nodes('jump')].some((node) => /^(?:goto|break|continue)\s+\w/u.test(source.text(node))),
  }),
  styleAttack('goto', {
    ...{ name: 'goto-break', title: '`break` for `goto`', languages: ['c', 'cpp'] },
    places: gotos,
    has: (source) => isAny(breaks(source)),
  }),
];
