import type { Span } from '../../text/span.js';
import type { LanguageName } from '../../language-names.js';
import { LANGUAGES } from '../languages/languages.js';
import { parserOf } from '../parsing/parser.js';
import { checkAssert, checkAssertingMacro, checkAssertionCall } from './checks/assertions.js';
import { checkList } from './checks/after-jump.js';
import type { Check } from './checks/check.js';
import { isFragment } from './checks/fragments.js';
import { checkConditional, checkIf } from './checks/conditions.js';
import { checkOperation, checkPieces } from './checks/disguises.js';
import { checkBlockCall, checkDo, checkEach, checkFor, checkWhile } from './checks/loops.js';
import { checkBareExpressions, checkExpression } from './checks/no-effect.js';
import { checkSwitch } from './checks/switches.js';
import { checkFunction, checkLabel, checkParameters } from './checks/unused-names.js';
import { checkLocals } from './checks/unread-locals.js';
import { rowWithout } from './context/trusted-names.js';
import { Names } from './facts/names.js';
import type { InertCode } from './inert-code.js';
import { VALUE_ROWS } from './languages/value-rows.js';
import type { Unit } from './unit.js';
import { parseWhole } from './tree/parse-whole.js';
import type { Role } from './tree/roles.js';
import type { SymbolTable } from './tree/symbol-table.js';

/** The checks of a list of statements. */
function checkStatements(check: Check, list: number): void {
  checkList(check, list);
  checkBareExpressions(check, list);
}

/** The checks of a call. */
function checkCall(check: Check, node: number): void {
  checkAssertionCall(check, node);
  checkBlockCall(check, node);
}

type NodeCheck = (check: Check, node: number) => void;

/** The check of a node by its role. */
const CHECKS: Readonly<Partial<Record<Role, NodeCheck>>> = {
  label: checkLabel,
  function: checkFunction,
  closure: checkParameters,
  if: checkIf,
  unless: checkIf,
  elseif: checkIf,
  while: checkWhile,
  until: checkWhile,
  do: checkDo,
  for: checkFor,
  each: checkEach,
  switch: checkSwitch,
  list: checkStatements,
  case: checkList,
  assert: checkAssert,
  call: checkCall,
  macro: checkAssertingMacro,
  conditional: checkConditional,
  binary: checkOperation,
  strings: checkPieces,
  expression: checkExpression,
};

/** Units whose inert code is kept: a witness, a verdict and a purification ask for that of one unit. */
const MOST_UNITS = 8;

const recent = new Map<string, readonly InertCode[]>();

/** No name. */
const NONE: readonly string[] = [];

/**
 * The inert code of a unit, in order of its place, the outer before the inner. Code that was parsed with errors is passed over.
 * `loadParser(language)` must have been awaited. Takes any text; never throws for its content.
 * @param redefined names that mean something else in the unit's file than in its language: nothing is known of them
 */
export function findInert(
  code: string,
  language: LanguageName,
  redefined: readonly string[] = NONE,
): readonly InertCode[] {
  const key = `${language} ${redefined.join(' ')}\n${code}`;
  const found = recent.get(key) ?? search(code, language, new Set(redefined));
  recent.delete(key);
  recent.set(key, found);
  if (recent.size > MOST_UNITS) recent.delete(recent.keys().next().value ?? '');
  return found;
}

/** The check of each symbol, once per grammar. */
const checksByTable = new WeakMap<SymbolTable, readonly (NodeCheck | undefined)[]>();

function checksOf(table: SymbolTable): readonly (NodeCheck | undefined)[] {
  const known = checksByTable.get(table);
  if (known) return known;
  const checks = table.roles.map((role) => (role === null ? undefined : CHECKS[role]));
  checksByTable.set(table, checks);
  return checks;
}

function search(code: string, language: LanguageName, redefined: ReadonlySet<string>): InertCode[] {
  const { keywords, literalWords } = LANGUAGES[language];
  // Where a macro has the name of a keyword, nothing is what it seems to be.
  for (const name of redefined) if (keywords.has(name) || literalWords.has(name)) return [];
  const { unit, shift } = unitOf(code, language, redefined);
  const { tree } = unit;
  const found: InertCode[] = [];
  const check: Check = { unit, add: (finding) => void found.push(finding) };
  const checks = checksOf(tree.table);
  for (let node = 0; node < tree.size; node++) {
    const run = checks[tree.symbols[node] ?? -1];
    if (run && tree.isWhole(node)) run(check, node);
  }
  checkLocals(check);
  return placed(found, shift, code.length).filter((each) => !isFragment(each, code));
}

/** A unit, and how far its code is from the start of the text that was parsed. */
function unitOf(
  code: string,
  language: LanguageName,
  redefined: ReadonlySet<string>,
): { readonly unit: Unit; readonly shift: number } {
  const row = rowWithout(VALUE_ROWS[language], redefined);
  const { tree, shift } = parseWhole(code, parserOf(language), row);
  const names = new Names(tree, row, LANGUAGES[language].nodes, redefined);
  const parse = (other: string): Unit | null => {
    const { unit } = unitOf(other, language, redefined);
    return unit.tree.errors === 0 ? unit : null;
  };
  return { unit: { tree, row, names, parse }, shift };
}

/** Findings inside the code, with offsets in it. */
function placed(found: readonly InertCode[], shift: number, length: number): InertCode[] {
  return found
    .map((finding) => ({
      ...finding,
      span: moved(finding.span, shift),
      dead: finding.dead && moved(finding.dead, shift),
    }))
    .filter(({ span }) => span.start >= 0 && span.end <= length)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function moved({ start, end }: Span, shift: number): Span {
  return { start: start - shift, end: end - shift };
}
