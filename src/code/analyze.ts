import { CodePurifyError } from '../errors.js';
import { localDeclarations, scopesByName } from './elements/declarations.js';
import { treePlaces } from './elements/identifier-roles.js';
import { identifierElements } from './elements/identifiers.js';
import { LANGUAGES } from './languages/languages.js';
import { parserOf } from './parsing/parser.js';
import { recoverStatements } from './recovery/recover.js';
import { parseUnit, type ParsedUnit } from './recovery/repair.js';
import {
  statementElements,
  statementSpans,
  withinHeight,
  type StatementSpan,
} from './elements/statements.js';
import { tokenize, type Tokens } from './parsing/tokens.js';
import type { Analysis, LanguageName } from './analysis.js';
import { commentTraits } from './traits/comments.js';
import { withTraits } from './traits/with-traits.js';
import { unitFunction, type UnitFunction } from './elements/unit-function.js';

/** UTF-16 units of the longest unit: the largest function of the Linux kernel is a tenth of it. */
export const MAX_CODE_LENGTH = 1_000_000;

/** Identifiers and statements of one unit, and comments. Each of the former takes at least one forward pass; real functions have tens of them, rarely hundreds. */
const MAX_ELEMENTS = 20_000;

/** Refuses a unit that is too large to judge. */
function requireWithin(count: number, limit: number, what: string): void {
  if (count <= limit) return;
  throw new CodePurifyError(
    'input',
    `A function has ${count.toString()} ${what}, more than ${limit.toString()}.`,
    'Split it, or exclude its file: it is far beyond what a model reads.',
  );
}

/** The statements of a unit, including those recovered from broken code. */
function unitStatements(
  parsed: ParsedUnit,
  tokens: Tokens,
  { span, bodyStart }: UnitFunction,
): StatementSpan[] {
  const { outline, parser, semicolons } = parsed;
  const header = bodyStart < 0 ? null : { start: span?.start ?? 0, end: bodyStart };
  const found = withinHeight(
    [...parsed.loose, ...statementSpans(outline, parser.nodes, header)].map((span) =>
      semicolons.has(span.end - 1) ? { ...span, end: span.end - 1 } : span,
    ),
  );
  const isWhole = outline.parseErrors === 0 || !LANGUAGES[parser.language].recovers;
  return isWhole ? found : recoverStatements(outline, parser.nodes, tokens, found, Math.max(0, bodyStart));
}

/**
 * The elements of a unit: a function, a bare method, or a record that wraps one in a class. Identifiers in
 * order of first occurrence, then statements, outer before inner. Broken code gives what can be recovered.
 * `loadParser(language)` must have been awaited.
 * @param redefined as in `Analysis`
 * @throws CodePurifyError (`input`) for code over `MAX_CODE_LENGTH` or with more than `MAX_ELEMENTS`
 */
export function analyze(code: string, language: LanguageName, redefined?: readonly string[]): Analysis {
  requireWithin(code.length, MAX_CODE_LENGTH, 'characters');
  const row = LANGUAGES[language];
  const tokens = tokenize(code, row);
  const parsed = parseUnit(code, parserOf(language), tokens);
  const { outline, parser, parseErrors } = parsed;
  const unit = unitFunction(outline, parser.nodes, tokens, { code, language: row });
  const { name, nameStart, bodyStart } = unit;
  const { declarations, members } = localDeclarations(outline, parser.nodes, code, unit);
  const scopes = scopesByName(declarations);
  const places = treePlaces(outline, { tokens, language: row, code }, { nameStart, members });
  const statements = unitStatements(parsed, tokens, unit);
  const elements = [
    ...identifierElements({ tokens, language: row, scopes, name, places }),
    ...statementElements(code, tokens, statements),
  ];
  requireWithin(elements.length, MAX_ELEMENTS, 'identifiers and statements');
  const comments = commentTraits(code, tokens, statements);
  requireWithin(comments.length, MAX_ELEMENTS, 'comments');
  const names = redefined && { redefined };
  return withTraits({ code, language, elements, parseErrors, name, bodyStart, ...names }, comments);
}
