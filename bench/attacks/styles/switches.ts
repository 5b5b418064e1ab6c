import type { Edit } from '../../../src/code/edits/edit.js';
import { C_LIKE, isAny, styleAttack, type StyleAttack } from './style-attack.js';
import { replace, type StyleSource } from './style-source.js';

/** One way of a selection: the constant, empty for all others, and its statements. */
interface Way {
  readonly constant: string;
  readonly body: string;
}

interface Selection {
  readonly node: number;
  readonly subject: string;
  readonly ways: readonly Way[];
}

const CONSTANT = /^(?:-?\d+|0x[\da-fA-F]+|'(?:\\.|[^'\\])'|[A-Z][A-Z0-9_]+)$/u;

/** The subject and the constant that a condition compares, or `null`. */
function comparedAt(
  source: StyleSource,
  node: number,
): { readonly subject: string; readonly constant: string } | null {
  const operation = source.operation(source.bare(source.part(node, 'condition')));
  if (!operation || !/^={2,3}$/u.test(operation.operator)) return null;
  const [left, right] = [source.text(operation.left), source.text(operation.right)];
  if (right === 'NULL' || left === 'NULL') return null;
  if (CONSTANT.test(right)) return { subject: left, constant: right };
  return CONSTANT.test(left) ? { subject: right, constant: left } : null;
}

/** An `if` that compares with a constant, and those after its `else` that compare the same: no branch leaves a loop. */
function* chains(source: StyleSource): Generator<Selection> {
  for (const node of source.nodes('if')) {
    if (!source.isListed(node)) continue;
    const first = comparedAt(source, node);
    if (!first) continue;
    const ways: Way[] = [];
    let at = node;
    let isFit = true;
    while (at >= 0 && isFit) {
      const compared = source.is(at, 'if') ? comparedAt(source, at) : null;
      const body = source.is(at, 'if') ? source.part(at, 'then') : at;
      isFit = !source.jumps(body, 'break') && source.tree.isNamed(body);
      isFit &&= !source.is(at, 'if') || compared?.subject === first.subject;
      ways.push({ constant: compared?.constant ?? '', body: source.inside(body) });
      at = source.is(at, 'if') ? source.otherwise(at) : -1;
    }
    const isOnce = new Set(ways.map(({ constant }) => constant)).size === ways.length;
    if (isFit && isOnce) yield { node, subject: first.subject, ways };
  }
}

/** A `switch` whose cases have one label each and end with a jump. */
function* switches(source: StyleSource): Generator<Selection> {
  for (const node of source.nodes('switch')) {
    const ways: Way[] = [];
    let isFit = source.isListed(node);
    for (const each of source.nodes('case')) {
      if (
        !source.tree.contains(node, each) ||
        source.tree.around(source.tree.parent(each), (at) => source.is(at, 'switch')) !== node
      )
        continue;
      const match = /^(?:case\s+(-?\w+|'(?:\\.|[^'\\])')|default)\s*:\s*([^]*?)\s*(?:break\s*;)?\s*$/u.exec(
        source.text(each),
      );
      const text = source.text(each);
      const isEnded = /\b(?:break\s*;|return\b[^;]*;|continue\s*;|goto\s+\w+\s*;)\s*\}?\s*$/u.test(text);
      const isLast = source.end(each) >= source.end(node) - 4;
      if (!match || (!isEnded && !isLast) || /\bbreak\b/u.test(match[2] ?? '')) isFit = false;
      ways.push({ constant: match?.[1] ?? '', body: match?.[2] ?? '' });
    }
    const isDefaultLast = ways.slice(0, -1).every(({ constant }) => constant !== '');
    const subject = source.text(source.bare(source.part(node, 'subject')));
    if (isFit && ways.length > 0 && isDefaultLast && ways[0]?.constant !== '' && !subject.includes('('))
      yield { node, subject, ways };
  }
}

/** The text of a `switch`. */
function asSwitch(source: StyleSource, { node, subject, ways }: Selection): string {
  const newline = source.newline(node);
  const cases = ways.map(({ constant, body }) => {
    const label = constant === '' ? 'default:' : `case ${constant}:`;
    return `${newline}${source.step}${label} {${newline}${source.step}${source.step}${body}${newline}${source.step}${source.step}break;${newline}${source.step}}`;
  });
  // a `break` after a jump is never reached, which Java does not compile
  const reached = cases.map((text) =>
    text.replace(/((?:return\b[^;{}]*|throw\b[^;{}]*|continue|goto \w+);)\s*break;(\s*\}$)/u, '$1$2'),
  );
  return `switch (${subject}) {${reached.join('')}${newline}}`;
}

function asIf(source: StyleSource, { node, subject, ways }: Selection): string {
  const newline = source.newline(node);
  return ways
    .map(({ constant, body }) => {
      const head = constant === '' ? '' : `if (${subject} == ${constant}) `;
      return `${head}{${newline}${source.step}${body}${newline}}`;
    })
    .join(' else ');
}

/** Selections by `switch` or by `if`. */
export const SWITCHES: readonly StyleAttack[] = [
  styleAttack('switch', {
    ...{ name: 'switch', title: '`switch` for `if`', languages: C_LIKE },
    *places(source): Generator<readonly Edit[]> {
      for (const chain of chains(source)) yield replace(source, chain.node, asSwitch(source, chain));
    },
    has: (source) => isAny(source.nodes('switch')),
  }),
  styleAttack('switch', {
    ...{ name: 'switch-if', title: '`if` for `switch`', languages: C_LIKE },
    *places(source): Generator<readonly Edit[]> {
      for (const one of switches(source)) yield replace(source, one.node, asIf(source, one));
    },
    has: (source) => isAny(chains(source)),
  }),
];
