import type { Span } from '../../text/span.js';
import type { CodeContext, Language } from '../languages/language.js';
import { LANGUAGES } from '../languages/languages.js';
import { looseStatements } from './loose-statements.js';
import { missingSemicolons } from './missing-semicolons.js';
import type { Outline } from '../parsing/outline.js';
import { parseInContext } from '../parsing/parse-in-context.js';
import { nesterOffsets, parseOutline } from '../parsing/parse-outline.js';
import { parsePiece } from '../parsing/parse-piece.js';
import type { LoadedParser } from '../parsing/parser.js';
import { statementSpans, type StatementSpan } from '../elements/statements.js';
import { TOKEN_KINDS, tokenize, type Tokens } from '../parsing/tokens.js';

/** The parse of a unit, after repairs that change no offset. */
export interface ParsedUnit {
  readonly outline: Outline;
  /** The parser that made the outline. */
  readonly parser: LoadedParser;
  /** Number of errors before any repair. */
  readonly parseErrors: number;
  /** Statements outside the function, in the class that wraps it. */
  readonly loose: readonly StatementSpan[];
  /** Offsets where a `;` was inserted for the parser; it is not part of the statement that it ends. */
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

/** Inserted before a function without a type (K&R C, a bare constructor), which no grammar accepts. */
const TYPE_PREFIX: CodeContext = { before: 'int ', after: '' };

/** The outline of `code`, which begins with a function that has no type. */
function parseWithType(code: string, parser: LoadedParser, offsets: readonly number[]): Outline {
  return parseInContext(code, parser, offsets, TYPE_PREFIX);
}

/** An outline and the parser that made it. */
type Attempt = Pick<ParsedUnit, 'outline' | 'parser'>;

/** The parse with the fewest errors: by each grammar of the language, alone and in each of its contexts. */
function bestParse(code: string, parser: LoadedParser, offsets: readonly number[]): Attempt {
  let best: Attempt = { outline: parsePiece(code, parser, offsets), parser };
  const keep = (outline: Outline, by: LoadedParser): void => {
    if (outline.parseErrors < best.outline.parseErrors) best = { outline, parser: by };
  };
  const contexts = LANGUAGES[parser.language].contexts;
  for (const other of parser.others)
    if (best.outline.parseErrors > 0) keep(parsePiece(code, other, offsets), other);
  for (const contextOf of contexts) {
    const context = best.outline.parseErrors === 0 ? null : contextOf(code);
    if (context === null) continue;
    for (const by of [parser, ...parser.others])
      if (best.outline.parseErrors > 0) keep(parsePiece(code, by, offsets, context), by);
  }
  return best;
}

/** Loose statements of a class body, with the missing `;` inserted. */
function looseSpans(complete: string, code: string, tokens: Tokens, language: Language): Span[] {
  if (!language.looseStatements) return [];
  return looseStatements(complete === code ? tokens : tokenize(complete, language));
}

/**
 * Parses a unit. If there are errors, missing `;` replace blanks, and a missing type is inserted in front. Loose
 * statements of a class body are parsed separately, also without errors, because `try { }` there parses as a member. A
 * repair is dropped if it leaves more errors, or as many when no loose statements were found.
 */
export function parseUnit(code: string, parser: LoadedParser, tokens: Tokens): ParsedUnit {
  const language = LANGUAGES[parser.language];
  const offsets = nesterOffsets(tokens, language.nesters);
  const best = bestParse(code, parser, offsets);
  const { parseErrors } = best.outline;
  const asIs = { ...best, parseErrors, loose: [], semicolons: new Set<number>() };
  if (!language.recovers) return asIs;
  const semicolons = parseErrors > 0 ? missingSemicolons(code, tokens, language) : [];
  const complete = withSemicolons(code, semicolons);
  const loose = looseSpans(complete, code, tokens, language);
  const isUntyped = parseErrors > 0 && tokens.kinds[0] === TOKEN_KINDS.identifier && tokens.texts[1] === '(';
  if (semicolons.length === 0 && loose.length === 0 && !isUntyped) return asIs;
  const parse = isUntyped ? parseWithType : parseOutline;
  const repaired = parse(blank(complete, loose, 'inside'), parser, offsets);
  if (repaired.parseErrors >= parseErrors + (loose.length > 0 ? 1 : 0)) return asIs;
  const alone = loose.length > 0 ? parseOutline(blank(complete, loose, 'outside'), parser, offsets) : null;
  return {
    outline: repaired,
    parser,
    parseErrors,
    loose: alone ? statementSpans(alone, parser.nodes, null) : [],
    semicolons: new Set(semicolons),
  };
}
