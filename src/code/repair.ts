import type { Span } from '../text/span.js';
import { LANGUAGES } from './languages.js';
import { looseStatements } from './loose-statements.js';
import { missingSemicolons } from './missing-semicolons.js';
import type { Outline } from './outline.js';
import { nesterOffsets, parseOutline } from './parse-outline.js';
import type { LoadedParser } from './parser.js';
import { statementSpans, type StatementSpan } from './statements.js';
import { tokenize, type Tokens } from './tokens.js';

/** What a unit's parse gives, after repairs that move no offset. */
export interface ParsedUnit {
  readonly outline: Outline;
  /** Errors of the code as it is, before any repair. */
  readonly parseErrors: number;
  /** Statements outside the function, in the class that wraps it. */
  readonly loose: readonly StatementSpan[];
  /** Where a `;` was put in for the parser: a statement that ends with it ends one before. */
  readonly semicolons: ReadonlySet<number>;
}

/** `code` with a `;` at each of `offsets`, which are blanks. */
function withSemicolons(code: string, offsets: readonly number[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const offset of offsets) {
    parts.push(code.slice(at, offset), ';');
    at = offset + 1;
  }
  parts.push(code.slice(at));
  return parts.join('');
}

/** `code` with everything inside or outside `spans` (in order) blanked; offsets stay. */
function blank(code: string, spans: readonly Span[], where: 'inside' | 'outside'): string {
  const parts: string[] = [];
  let at = 0;
  for (const span of spans) {
    const outside = code.slice(at, span.start);
    const inside = code.slice(span.start, span.end);
    parts.push(where === 'outside' ? ' '.repeat(outside.length) : outside);
    parts.push(where === 'inside' ? ' '.repeat(inside.length) : inside);
    at = span.end;
  }
  parts.push(where === 'outside' ? ' '.repeat(code.length - at) : code.slice(at));
  return parts.join('');
}

/**
 * Parses a unit. Where the parse has errors, missing `;` are put in for blanks and loose statements of a
 * class body are parsed apart from the rest; the repair counts only if it leaves fewer errors.
 */
export function parseUnit(code: string, parser: LoadedParser, tokens: Tokens): ParsedUnit {
  const language = LANGUAGES[parser.language];
  const offsets = nesterOffsets(tokens, language.nesters);
  const outline = parseOutline(code, parser, offsets);
  const asIs = { outline, parseErrors: outline.parseErrors, loose: [], semicolons: new Set<number>() };
  if (outline.parseErrors === 0) return asIs;
  const semicolons = missingSemicolons(code, tokens, language);
  const complete = withSemicolons(code, semicolons);
  const loose = language.looseStatements
    ? looseStatements(semicolons.length > 0 ? tokenize(complete, language) : tokens)
    : [];
  if (semicolons.length === 0 && loose.length === 0) return asIs;
  const repaired = parseOutline(blank(complete, loose, 'inside'), parser, offsets);
  if (repaired.parseErrors >= outline.parseErrors) return asIs;
  const alone = loose.length > 0 ? parseOutline(blank(complete, loose, 'outside'), parser, offsets) : null;
  return {
    outline: repaired,
    parseErrors: outline.parseErrors,
    loose: alone ? statementSpans(alone, parser.nodes, 0) : [],
    semicolons: new Set(semicolons),
  };
}
