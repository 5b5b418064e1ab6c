import { LANGUAGES } from '../../languages/languages.js';
import { tokenAt, tokenize, type Tokens } from '../../parsing/tokens.js';
import type { LanguageName } from '../../../language-names.js';
import type { Construct } from '../constructs.js';
import type { Gap, StyleView } from '../style-view.js';
import type { Role } from '../../values/tree/roles.js';
import { NONE, type SyntaxTree } from '../../values/tree/syntax-tree.js';
import type { Unit } from '../../values/unit.js';
import type { Change } from './rewriting.js';

/** Habit → form → what is between the tokens; ⏎ is a new line with the indentation of the line before. */
const GAPS: Readonly<Partial<Record<Construct, Readonly<Record<string, string>>>>> = {
  'blank after keyword': { 'if (c)': ' ', 'if(c)': '' },
  'blank before arguments': { 'f(x)': '', 'f (x)': ' ' },
  'blanks around operators': { 'a + b': ' ', 'a+b': '' },
  'blanks around assignment': { 'a = b': ' ', 'a=b': '' },
  'blank after comma': { 'f(a, b)': ' ', 'f(a,b)': '' },
  'blanks inside parentheses': { 'f(x)': '', 'f( x )': ' ' },
  'function brace': { 'f() {': ' ', 'f(){': '', 'f()⏎{': '⏎' },
  'statement brace': { 'if (c) {': ' ', 'if (c){': '', 'if (c)⏎{': '⏎' },
  'else line': { '} else': ' ', '}else': '', '}⏎else': '⏎' },
  'trailing blanks': { none: '' },
  'blank lines': { none: '' },
};

/** The habits that are blanks between lines: no token is next to them. */
const BETWEEN_LINES: ReadonlySet<Construct> = new Set<Construct>(['trailing blanks', 'blank lines']);

/** In Ruby, a blank before a parenthesis or a sign changes what is called with what. In Go, a line end ends a statement. */
const NEVER: Readonly<Partial<Record<LanguageName, true>>> = { ruby: true, go: true, rust: true };
/** Characters that could become one operator. */
const OPERATOR = /[-+*/%&|^<>=!~?:.]/u;

/** All places of a habit that do not have a form, changed to have it; `null` where that is not known to keep the behaviour. */
export function rewriteHabit(
  {
    unit,
    language,
    view,
  }: { readonly unit: Unit; readonly language: LanguageName; readonly view: StyleView },
  construct: Construct,
  form: string,
): Change[] | null {
  const text = GAPS[construct]?.[form];
  const { tree } = unit;
  if (text === undefined || (NEVER[language] === true && !BETWEEN_LINES.has(construct))) return null;
  const tokens = tokenize(tree.text, LANGUAGES[language]);
  const changes: Change[] = [];
  for (const gap of view.gaps) {
    if (gap.construct !== construct || gap.form === form) continue;
    const written = text === '⏎' ? lineBreak(tree.text, gap) : text;
    if (!isSafe(unit, gap, written, tokens)) return null;
    changes.push({ ...rangeOf(tree.text, gap), text: written });
  }
  return changes.sort((a, b) => a.start - b.start);
}

/** The whole blanks of a gap: those at the end of a line are listed by the last, blank lines by the indentation behind them. */
function rangeOf(
  text: string,
  { construct, span: { start, end } }: Gap,
): { readonly start: number; readonly end: number } {
  if (!BETWEEN_LINES.has(construct)) return { start, end };
  if (construct === 'blank lines')
    return { start: Math.min(start, text.indexOf('\n', visibleEnd(text, start)) + 1), end: start };
  let first = start;
  while (first > 0 && /[ \t]/u.test(text.charAt(first - 1))) first--;
  return { start: first, end };
}

/** A line end with the indentation of the line on which the gap starts. */
function lineBreak(text: string, { span }: Gap): string {
  const line = text.slice(lineStart(text, span.start), span.start);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return newline + (/^[ \t]*/u.exec(line)?.[0] ?? '');
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** Whether a change of blanks changes no token, no string and no directive. */
function isSafe(unit: Unit, gap: Gap, written: string, tokens: Tokens): boolean {
  const { tree, names } = unit;
  const { start, end } = rangeOf(tree.text, gap);
  const last = gap.construct === 'blank lines' ? visibleEnd(tree.text, start) : start;
  const before = tree.text.slice(lineStart(tree.text, last), last);
  if (before.endsWith('\\') || isInToken(tokens, start, end)) return false;
  if (BETWEEN_LINES.has(gap.construct)) return true;
  // A comment would take what follows; a directive ends with its line.
  const isAcross = /[\r\n]/u.test(tree.text.slice(start, end) + written);
  if (isAcross && /\/\/|\*\/|#|\\/u.test(before)) return false;
  // A macro may make a text of its arguments.
  if (gap.node !== NONE && names.callsMacro(expressionAround(tree, gap.node))) return false;
  const isGlued = OPERATOR.test(tree.text.charAt(start - 1)) && OPERATOR.test(tree.text.charAt(end));
  return written !== '' || !isGlued;
}

/** The end of the text before an offset, without blanks and lines. */
function visibleEnd(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end--;
  return end;
}

const STATEMENTS: ReadonlySet<Role | null> = new Set<Role | null>([
  ...([
    'list',
    'case',
    'function',
    'if',
    'while',
    'for',
    'each',
    'do',
    'switch',
    'else',
    'expression',
  ] as const),
]);

/** The largest expression or declaration that a node is in; the head of a statement is in none. */
function expressionAround(tree: SyntaxTree, node: number): number {
  if (STATEMENTS.has(tree.role(node))) return NONE;
  let at = node;
  while (tree.parent(at) >= 0 && !STATEMENTS.has(tree.role(tree.parent(at)))) at = tree.parent(at);
  return at;
}

/** Whether a place is inside a token: a string of several lines. */
function isInToken(tokens: Tokens, start: number, end: number): boolean {
  const index = tokenAt(tokens, start) - 1;
  return index >= 0 && (tokens.ends[index] ?? 0) > start && (tokens.starts[index] ?? 0) < end;
}
