import { literalTruth, peeled } from '../reading.js';
import { forHeader } from '../checks/loops.js';
import { headEnd, type Change, type Rewriting } from './rewriting.js';

/** Languages in which `for (; c; )` and `while (c)` are the same (C17 6.8.5.3, JLS 14.14.1, ECMAScript 14.7.4). */
const SAME: ReadonlySet<string> = new Set(['c', 'cpp', 'java', 'csharp', 'javascript', 'typescript', 'php']);

/** The head of a loop replaced. */
function head({ unit: { tree }, node }: Rewriting, text: string, blank: string, body: number): Change[] {
  return [{ start: tree.starts[node] ?? 0, end: tree.starts[body] ?? 0, text: text + blank }];
}

/** `while (c)` as `for (; c; )`, and the other way round. */
export function rewriteLoop(rewriting: Rewriting): Change[] | null {
  const { unit, node, to, language } = rewriting;
  const { tree } = unit;
  const role = tree.role(node);
  if (!SAME.has(language) || (role !== 'while' && role !== 'for')) return null;
  const { initial, condition: found, update, body } = forHeader(tree, node);
  const condition = role === 'while' ? tree.part(node, 'condition') : found;
  const inner = peeled(tree, condition);
  if (inner < 0 || initial >= 0 || update >= 0 || tree.name(inner).includes('declaration')) return null;
  const isFor = role === 'for';
  const wantsFor = to === 'for (; b; )' || to === 'for (a; b; c)';
  if (isFor === wantsFor || (!wantsFor && to !== 'while (c)')) return null;
  const end = tree.text.slice(tree.ends[inner], tree.starts[body]);
  const before = tree.text.slice(tree.starts[node], tree.starts[inner]);
  // no comments in the head
  const isPlain = /^\s*;?[\s)]*$/u.test(end) && /^(?:while|for)[\s(]*;?[\s(]*$/u.test(before);
  if (!isPlain) return null;
  const blank = /\)(\s*)$/u.exec(end)?.[1] ?? ' ';
  const text = tree.textOf(inner);
  return head(rewriting, wantsFor ? `for (; ${text}; )` : `while (${text})`, blank, body);
}

/** Forms of a loop without an end → the languages in which a head is one. */
const ENDLESS: Readonly<Record<string, ReadonlySet<string>>> = {
  'for (;;)': SAME,
  'while (1)': new Set(['c', 'cpp', 'javascript', 'typescript', 'php', 'python']),
  'while (true)': new Set([...SAME, 'python']),
};

/** A loop without an end in another form: in C, an empty condition is a constant that holds (C17 6.8.5.3). */
export function rewriteEndless(rewriting: Rewriting): Change[] | null {
  const { unit, node, to, language } = rewriting;
  const { tree } = unit;
  const role = tree.role(node);
  if (ENDLESS[to]?.has(language) !== true || (role !== 'while' && role !== 'for')) return null;
  // In C, `true` is a macro of a header.
  if (language === 'c' && to === 'while (true)' && tree.withRole('true').length === 0) return null;
  const condition = role === 'while' ? tree.part(node, 'condition') : forHeader(tree, node).condition;
  if (condition >= 0 && literalTruth(tree, condition) !== true) return null;
  const body = tree.part(node, 'body');
  if (language === 'python') {
    const at = { start: tree.starts[condition] ?? 0, end: tree.ends[condition] ?? 0 };
    return [{ ...at, text: to === 'while (1)' ? '1' : 'True' }];
  }
  const written = tree.text.slice(tree.starts[node], tree.starts[body]);
  if (body < 0 || !tree.isNamed(body) || !/^(?:while|for)\s*\([\s\w;()]*\)\s*$/u.test(written)) return null;
  const blank = headEnd(tree, (tree.starts[node] ?? 0) + written.trimEnd().length, body);
  return blank === null ? null : head(rewriting, to, blank, body);
}
