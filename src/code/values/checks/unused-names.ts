import { NONE } from '../tree/syntax-tree.js';
import { quote, quoted, type Unit } from '../unit.js';
import { report, type Check } from './check.js';
import { isInList } from './in-list.js';
import { isNamedOutside, labelName, removal } from './removal.js';

/** A label that nothing names. */
export function checkLabel({ unit, add }: Check, node: number): void {
  const { tree } = unit;
  const name = labelName(unit, node);
  const body = tree.named(node)[1] ?? NONE;
  const start = tree.starts[node] ?? 0;
  const colon = tree.text.indexOf(':', tree.ends[name]);
  if (tree.errors > 0 || colon < 0 || isNamedOutside(unit, node, name)) return;
  add({
    kind: 'unread-label',
    form: null,
    span: { start, end: colon + 1 },
    proof: `Nothing jumps to ${quote(tree.textOf(name))}.`,
    dead: null,
    // Where a label is the last of its block, a statement must follow.
    replacement: body === NONE && unit.row.empty !== null ? unit.row.empty : '',
    caveat: null,
  });
}

/** Languages in which a function inside another one is a local of that. */
const NESTING: ReadonlySet<string> = new Set(['javascript', 'typescript', 'python', 'csharp', 'rust']);
/** Parts of a definition that are evaluated when it runs, or that make something else of the function. */
const ACTIVE = /default|assignment_pattern|decorat|attribute|^type$|visibility|modifier/u;

/** Whether the definition at a node may be run for what it does besides defining its name. */
function isActive({ tree, row }: Unit, node: number): boolean {
  if (/decorated|export/u.test(tree.name(tree.parent(node)))) return true;
  const siblings = tree.named(tree.parent(node));
  const before = siblings[siblings.indexOf(node) - 1] ?? NONE;
  if (tree.name(before).includes('attribute')) return true;
  const body = tree.part(node, 'body');
  const isTyped = row.language === 'python';
  for (let at = node + 1; at < body; at++)
    if (tree.isNamed(at) && ACTIVE.test(tree.name(at)) && (isTyped || tree.name(at) !== 'type')) return true;
  return body < 0;
}

/** A function inside another one whose name occurs nowhere else. */
export function checkFunction(check: Check, node: number): void {
  const { unit } = check;
  const { tree, names, row } = unit;
  if (!NESTING.has(row.language) || !isInList(unit, node) || tree.errors > 0) return;
  const outer = tree.around(tree.parent(node), (at) =>
    ['function', 'closure', 'class'].includes(tree.role(at) ?? ''),
  );
  const name = tree.part(node, 'declared');
  const text = tree.textOf(name);
  if (outer === NONE || tree.role(outer) === 'class' || tree.role(name) !== 'name' || names.reachedByText)
    return;
  const use = names.use(text);
  const uses = use ? [...use.declarations, ...use.writes, ...use.updates, ...use.escapes, ...use.reads] : [];
  if (uses.length !== 1 || names.isMentioned(text) || isActive(unit, node)) return;
  report(check, node, {
    kind: 'unread-function',
    proof: `Nothing in the function calls ${quote(text)} or names it elsewhere.`,
    replacement: removal(unit, node),
  });
}

/**
 * The parameters of a lambda that nothing in it reads, after the last one that is read: those before it hold its place. Whoever calls
 * it passes them all the same, and in some languages their number can be asked for, so that they stay.
 */
export function checkParameters(check: Check, node: number): void {
  const { unit } = check;
  const { tree, names } = unit;
  const body = tree.part(node, 'body');
  if (body < 0 || tree.errors > 0 || names.reachedByText || names.callsMacro(body)) return;
  const isRead = (leaf: number): boolean => {
    const name = tree.textOf(leaf);
    const use = names.use(name);
    if (!use || /^\$?_/u.test(name) || names.isMentioned(name)) return true;
    const all = [...use.declarations, ...use.writes, ...use.updates, ...use.escapes, ...use.reads];
    return all.some((other) => other !== leaf && tree.contains(node, other));
  };
  const parameters: number[] = [];
  for (let at = node + 1; at < body; at++)
    if (tree.role(at) === 'name' && names.use(tree.textOf(at))?.declarations.includes(at) === true)
      parameters.push(at);
  for (const leaf of parameters.slice(parameters.findLastIndex(isRead) + 1))
    report(check, leaf, {
      kind: 'unread-parameter',
      proof: `Nothing in ${quoted(unit, node)} reads its parameter ${quoted(unit, leaf)}.`,
      replacement: null,
    });
}
