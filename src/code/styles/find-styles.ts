import type { LanguageName } from '../../language-names.js';
import { LANGUAGES } from '../languages/languages.js';
import { parserOf } from '../parsing/parser.js';
import { declaringOf } from '../values/facts/use-of-name.js';
import { VALUE_ROWS } from '../values/languages/value-rows.js';
import { parseWhole, type WholeParse } from '../values/tree/parse-whole.js';
import type { SymbolTable } from '../values/tree/symbol-table.js';
import type { Role } from '../values/tree/roles.js';
import { NONE, type SyntaxTree } from '../values/tree/syntax-tree.js';
import { CHECKS, type CheckRow } from './checks/all-checks.js';
import { readLines } from './checks/lines.js';
import { NameCasings, type NamePlaces } from './checks/names.js';
import { isLoop } from './reading.js';
import type { StyleForm } from './style-form.js';
import type { StyleKind } from './style-row.js';
import { STYLE_ROWS } from './style-rows.js';
import { StyleView } from './style-view.js';

/** What is read at the nodes of a grammar. */
interface Plan {
  /** By symbol. */
  readonly checks: readonly (readonly CheckRow[])[];
  readonly kinds: readonly (StyleKind | undefined)[];
  readonly names: NamePlaces;
}

/** Parts of a statement that are read on their own. */
const BLOCKS: ReadonlySet<Role | null> = new Set<Role | null>(['list', 'else', 'elseif', 'if']);

const plans = new WeakMap<SymbolTable, Plan>();

function planOf(table: SymbolTable, language: LanguageName): Plan {
  const known = plans.get(table);
  if (known) return known;
  const row = STYLE_ROWS[language];
  const kindByName = new Map(
    Object.entries(row.kinds).flatMap(([kind, names]) =>
      names.split(' ').map((name) => [name, kind as StyleKind] as const),
    ),
  );
  const kinds = table.names.map((name, symbol) =>
    table.named[symbol] === true ? kindByName.get(name) : undefined,
  );
  const wanted = CHECKS.filter(({ lists }) => lists.some((construct) => row.constructs.has(construct)));
  const checks = table.roles.map((role, symbol) =>
    wanted.filter(({ at }) => at.some((place) => place === role || place === kinds[symbol])),
  );
  const { fields, transparent } = declaringOf(table, LANGUAGES[language].nodes);
  const { assignmentDeclares } = VALUE_ROWS[language];
  const names = { fields, transparent, assignmentDeclares, sigil: LANGUAGES[language].sigil ?? '' };
  const plan = { checks, kinds, names };
  plans.set(table, plan);
  return plan;
}

/** The forms of a parsed unit, with offsets in the text that was parsed. @param keepsGaps lists all gaps too */
export function viewOf(
  { tree, shift }: WholeParse,
  language: LanguageName,
  length: number,
  keepsGaps = false,
): StyleView {
  const plan = planOf(tree.table, language);
  const view = new StyleView(tree, STYLE_ROWS[language], plan.kinds, keepsGaps);
  const names = new NameCasings(view, plan.names);
  const end = shift + length;
  for (let node = 0; node < tree.size; node++) {
    const start = tree.starts[node] ?? -1;
    if (start < shift || (tree.ends[node] ?? 0) > end) continue;
    view.enter(node);
    const role = tree.role(node);
    const checks = plan.checks[tree.symbols[node] ?? -1];
    if (checks && checks.length > 0) runAll(view, node, checks);
    if (role === 'name') names.read(node);
    else if (role === 'function') names.readFunction(node);
    const isAround = isLoop(tree, node);
    if (isAround || role === 'function' || role === 'closure' || role === 'switch') view.around.push(node);
    if (isAround) view.loops.push(node);
  }
  view.node = NONE;
  readLines(view, shift, end);
  view.close(firstToken(tree.text, shift, end));
  return view;
}

/** Runs the checks of a node: all of them if it has no error inside, else those that read its head, if that has none. */
function runAll(view: StyleView, node: number, checks: readonly CheckRow[]): void {
  const isWhole = view.tree.isWhole(node);
  if (!isWhole && !hasWholeHead(view.tree, node)) return;
  for (const { run, isHead } of checks) if (isWhole || isHead === true) run(view, node);
}

/** Whether the errors inside a node are all in its blocks, or in single statements of a list. */
function hasWholeHead(tree: SyntaxTree, node: number): boolean {
  if (tree.role(node) === 'list') return true;
  return tree.children(node).every((child) => tree.isWhole(child) || BLOCKS.has(tree.role(child)));
}

/** The first word or character of the code. */
function firstToken(
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  let start = from;
  while (start < to && /\s/u.test(text.charAt(start))) start++;
  let end = start;
  while (end < to && /\w/u.test(text.charAt(end))) end++;
  return { start, end: Math.max(end, Math.min(start + 1, to)) };
}

/**
 * Which of several equivalent forms a unit takes, for each construct that has several in its language: where it takes it, and the
 * habits of the whole, in no particular order. Nothing is read from nodes with parse errors. Linear in the length of the code; at
 * most `MAX_PLACES` places of one form.
 * `loadParser(language)` must have been awaited.
 */
export function findStyles(code: string, language: LanguageName): readonly StyleForm[] {
  const parse = parseWhole(code, parserOf(language), VALUE_ROWS[language]);
  const { forms } = viewOf(parse, language, code.length);
  if (parse.shift === 0) return forms;
  return forms.map((found) => ({
    ...found,
    span: { start: found.span.start - parse.shift, end: found.span.end - parse.shift },
  }));
}
