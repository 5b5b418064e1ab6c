import type { LanguageName } from '../../language-names.js';
import type { Edit } from '../edits/edit.js';
import { LANGUAGES } from '../languages/languages.js';
import { parserOf } from '../parsing/parser.js';
import { Names } from '../values/facts/names.js';
import { VALUE_ROWS } from '../values/languages/value-rows.js';
import { parseWhole } from '../values/tree/parse-whole.js';
import type { Role } from '../values/tree/roles.js';
import { NONE, type SyntaxTree } from '../values/tree/syntax-tree.js';
import type { Unit } from '../values/unit.js';
import type { Construct } from './constructs.js';
import { viewOf } from './find-styles.js';
import { rewriteHabit } from './rewrites/blanks.js';
import { rewriteBraces } from './rewrites/braces.js';
import { rewriteComparison } from './rewrites/comparisons.js';
import {
  rewriteAccess,
  rewriteMember,
  rewriteReturn,
  rewriteSizeof,
  rewriteTest,
} from './rewrites/expressions.js';
import { rewriteEndless, rewriteLoop } from './rewrites/loops.js';
import { rewriteNesting } from './rewrites/nesting.js';
import { ownMacros, touchesMacro } from './rewrites/own-macros.js';
import type { Change, Rewrite } from './rewrites/rewriting.js';
import { spaced } from './rewrites/spaced.js';
import { rewriteOperation, rewriteStep } from './rewrites/steps.js';
import type { StyleForm } from './style-form.js';
import { STYLE_ROWS } from './style-rows.js';

/** How the places of a construct are rewritten. */
interface RewriteRow {
  /** Roles of the nodes; empty: any. */
  readonly at: readonly Role[];
  /** Whether a place is a whole node; otherwise it is the head of one. */
  readonly isWhole: boolean;
  /** Whether expressions have parentheses, commas or semicolons around them before and after. */
  readonly isDelimited?: true;
  readonly run: Rewrite;
}

const STEP: RewriteRow = { at: ['update', 'unary', 'assign'], isWhole: true, run: rewriteStep };
const COMPARISON: RewriteRow = { at: ['binary', 'chain'], isWhole: true, run: rewriteComparison };
const TEST: RewriteRow = { at: [], isWhole: true, run: rewriteTest };
const LOOPS = ['for', 'while', 'do', 'each'] as const;

/** The constructs of which single places are rewritten. */
const REWRITES: Readonly<Partial<Record<Construct, RewriteRow>>> = {
  increment: STEP,
  decrement: STEP,
  'step up': STEP,
  'step down': STEP,
  'for increment': STEP,
  'for decrement': STEP,
  'augmented assignment': { at: ['assign'], isWhole: true, run: rewriteOperation },
  loop: { at: LOOPS, isWhole: false, isDelimited: true, run: rewriteLoop },
  'for header': { at: LOOPS, isWhole: false, isDelimited: true, run: rewriteLoop },
  'infinite loop': { at: LOOPS, isWhole: false, run: rewriteEndless },
  'if braces': { at: ['if'], isWhole: false, run: rewriteBraces },
  'loop braces': { at: LOOPS, isWhole: false, run: rewriteBraces },
  'else braces': { at: ['list', 'expression', 'jump'], isWhole: true, run: rewriteBraces },
  comparison: COMPARISON,
  'constant side': COMPARISON,
  'array access': { at: [], isWhole: true, run: rewriteAccess },
  'pointer member': { at: [], isWhole: true, run: rewriteMember },
  'return value': { at: ['jump'], isWhole: true, isDelimited: true, run: rewriteReturn },
  sizeof: { at: ['sizeof'], isWhole: true, run: rewriteSizeof },
  'zero test': TEST,
  'nonzero test': TEST,
  nesting: { at: ['if'], isWhole: false, run: rewriteNesting },
};

/** The innermost node of the roles at a place. */
function nodeAt(tree: SyntaxTree, { at, isWhole }: RewriteRow, start: number, end: number): number {
  let found = NONE;
  for (let node = 0; node < tree.size; node++) {
    if (tree.starts[node] !== start) continue;
    const role = tree.role(node);
    const fits = at.length === 0 ? true : role !== null && at.includes(role);
    if (fits && (isWhole ? tree.ends[node] === end : (tree.ends[node] ?? 0) >= end)) {
      found = node;
      if (!isWhole) return found;
    }
  }
  return found;
}

/** A form without what only says where it is, in the words of `CONSTRUCTS`' forms. */
function plain(language: LanguageName, form: string): string {
  const written = form.replace(/^also /u, '');
  const { spelled } = STYLE_ROWS[language];
  return Object.keys(spelled).find((own) => spelled[own] === written) ?? written;
}

/**
 * The edits with which a place takes another form of its construct, and a habit in all its places; in order, not overlapping.
 * `null` where it is not proved that the behaviour stays, or nothing has to change.
 * `loadParser(language)` must have been awaited.
 * @param found one of `findStyles(code, language)`
 * @param form a form of the same construct, as `findStyles` names it
 * @param redefined names that other code of the file gives a meaning: any of them may be a macro
 */
export function rewriteStyle(
  code: string,
  language: LanguageName,
  found: StyleForm,
  form: string,
  redefined: ReadonlySet<string> = new Set(),
): readonly Edit[] | null {
  const values = VALUE_ROWS[language];
  const parse = parseWhole(code, parserOf(language), values);
  const { tree, shift } = parse;
  const macros = ownMacros(code, language, redefined);
  const names = new Names(tree, values, LANGUAGES[language].nodes, redefined, macros);
  const unit: Unit = { tree, row: values, names, parse: () => null };
  const construct = found.construct as Construct;
  const [from, to] = [plain(language, found.form), plain(language, form)];
  const row = REWRITES[construct];
  if (!row) {
    const view = viewOf(parse, language, code.length, true);
    const changes = rewriteHabit({ unit, language, view }, construct, to);
    return changes && keepsTokens(tree.text, changes) ? edits(tree.text, changes, shift) : null;
  }
  const node = nodeAt(tree, row, found.span.start + shift, found.span.end + shift);
  if (node === NONE || !tree.isWhole(node) || from === to) return null;
  const changes = row.run({ unit, language, node, from, to });
  if (changes === null || touchesMacro(unit, node, changes, macros, row.isDelimited === true)) return null;
  return edits(tree.text, changes, shift);
}

/** Whether tokens stay apart without further blanks: with them, a habit would not have its form. */
function keepsTokens(text: string, changes: readonly Change[]): boolean {
  return spaced(text, changes).every((change, index) => change.text === changes[index]?.text);
}

/** All changes pass here, so that none makes other tokens of those next to it. */
function edits(text: string, changes: readonly Change[], shift: number): Edit[] | null {
  if (changes.length === 0) return null;
  return spaced(text, changes).map((change) => ({
    span: { start: change.start - shift, end: change.end - shift },
    text: change.text,
  }));
}
