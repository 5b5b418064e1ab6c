import { CodePurifyError } from '../errors.js';
import { countUnlisted } from './crude-functions.js';
import { matchBrackets } from './parsing/brackets.js';
import type { Language } from './languages/language.js';
import { LANGUAGES } from './languages/languages.js';
import type { NodeTable } from './languages/node-table.js';
import type { Outline } from './parsing/outline.js';
import { nesterOffsets } from './parsing/parse-outline.js';
import { parsePiece } from './parsing/parse-piece.js';
import { parserOf, type LoadedParser } from './parsing/parser.js';
import { TOKEN_KINDS, tokenAt, tokenizeUpTo, type Tokens } from './parsing/tokens.js';
import type { FunctionPlace, LanguageName } from './analysis.js';
import { declaredName, definitionAt } from './elements/unit-function.js';

/** UTF-16 units of the longest source file that is parsed; even generated amalgamations are shorter. */
export const MAX_SOURCE_LENGTH = 16_000_000;

/**
 * Tokens of the longest source file that is parsed. A token and its node of the tree take about 300 bytes of memory, which a
 * file of nothing but brackets has for each of its own; nine megabytes of SQLite have 1.3 million tokens.
 */
export const MAX_SOURCE_TOKENS = 1_500_000;

/** The outline of a file by the language's grammar that finds the fewest errors. */
function parseFile(
  code: string,
  parser: LoadedParser,
  offsets: readonly number[],
): { readonly outline: Outline; readonly nodes: NodeTable } {
  let best = { outline: parsePiece(code, parser, offsets), nodes: parser.nodes };
  for (const other of parser.others) {
    if (best.outline.parseErrors === 0) break;
    const outline = parsePiece(code, other, offsets);
    if (outline.parseErrors < best.outline.parseErrors) best = { outline, nodes: other.nodes };
  }
  return best;
}

/** Index of the outermost node around a function that belongs to its unit: decorators, a template. */
function wholeOf(outline: Outline, table: NodeTable, node: number): number {
  let whole = node;
  for (let at = outline.parents[node] ?? -1; at >= 0; at = outline.parents[at] ?? -1) {
    if (table.types.wrappers?.includes(table.name(outline.symbols[at] ?? -1)) !== true) break;
    whole = at;
  }
  return whole;
}

/** Offset where a function begins at outline index `whole`: at the first of the attributes directly before it. */
function startOf(outline: Outline, table: NodeTable, whole: number): number {
  let first = whole;
  while (
    outline.parents[first - 1] === outline.parents[whole] &&
    table.types.attributes?.includes(table.name(outline.symbols[first - 1] ?? -1)) === true
  )
    first--;
  return outline.starts[first] ?? 0;
}

/** Functions that the parse found, in order, without functions inside another one. */
function parsedFunctions(outline: Outline, table: NodeTable, code: string): FunctionPlace[] {
  const places: FunctionPlace[] = [];
  for (let node = 0; node < outline.symbols.length; node++) {
    const definition = definitionAt(outline, table, node);
    if (definition < 0) continue;
    const whole = wholeOf(outline, table, definition);
    const start = startOf(outline, table, whole);
    const end = outline.ends[whole] ?? 0;
    if (start < (places.at(-1)?.span.end ?? 0)) continue;
    places.push({ name: declaredName(outline, table, definition, code) ?? '', span: { start, end } });
  }
  return places;
}

/** Index of the first token of the header that ends before token `index`. */
function headerStart(tokens: Tokens, index: number): number {
  let at = index;
  while (at > 0 && !tokens.directives.has(at - 1) && !';{}'.includes(tokens.texts[at - 1] ?? ';')) at--;
  return at;
}

/**
 * Index of the `)` that ends the parameters of the body whose brace is at `index`, or -1. In C, declarations of the
 * parameters (K&R) may be between them.
 */
function endOfParameters(tokens: Tokens, index: number, { preprocessor }: Language): number {
  if (tokens.texts[index] !== '{') return -1;
  let at = index - 1;
  if (tokens.texts[at] === ')') return at;
  if (!preprocessor || tokens.texts[at] !== ';') return -1;
  while (at >= 0 && !'(){}=#'.includes(tokens.texts[at] ?? '') && !tokens.directives.has(at)) at--;
  if (tokens.texts[at] !== ')' || tokens.texts[at + 1] === ';') return -1;
  let opener = at - 1;
  while (tokens.kinds[opener] === TOKEN_KINDS.identifier || tokens.texts[opener] === ',') opener--;
  return opener < at - 1 && tokens.texts[opener] === '(' ? at : -1;
}

/**
 * Functions that the parse missed, found by their tokens: `NAME(…) { … }` outside the functions that it found. So a body
 * after a macro that the grammar takes for a call is still a unit.
 */
function missedFunctions(
  tokens: Tokens,
  found: readonly FunctionPlace[],
  language: Language,
): FunctionPlace[] {
  const matches = matchBrackets(tokens);
  const places: FunctionPlace[] = [];
  let next = 0;
  for (let index = 0; index < tokens.texts.length; index++) {
    const start = tokens.starts[index] ?? 0;
    while ((found[next]?.span.end ?? Infinity) <= start) next++;
    const known = found[next];
    if (known && known.span.start <= start) {
      index = tokenAt(tokens, known.span.end) - 1;
      continue;
    }
    const close = matches[index] ?? -1;
    const parameters = endOfParameters(tokens, index, language);
    const opener = parameters < 0 ? -1 : (matches[parameters] ?? -1);
    const isBody = tokens.texts[index] === '{' && close > 0 && opener > 0;
    if (!isBody || tokens.kinds[opener - 1] !== TOKEN_KINDS.identifier || tokens.texts[opener - 2] === 'new')
      continue;
    const first = headerStart(tokens, opener - 1);
    const span = { start: tokens.starts[first] ?? 0, end: tokens.ends[close] ?? 0 };
    if (known && known.span.start < span.end) continue;
    places.push({ name: tokens.texts[opener - 1] ?? '', span });
    index = close;
  }
  return places;
}

/**
 * The functions of a source file, in order. A function inside another one (a method of an anonymous or local
 * class, a GNU nested function) is part of the outer function and not a separate unit, so that no text is judged twice.
 * Functions without a body (prototypes, abstract methods) are not listed.
 * @throws CodePurifyError (`input`) for a file over `MAX_SOURCE_LENGTH` or `MAX_SOURCE_TOKENS`
 */
export function listFunctions(code: string, language: LanguageName): FunctionPlace[] {
  return surveyFunctions(code, language).places;
}

function tooLarge(size: string): CodePurifyError {
  return new CodePurifyError(
    'input',
    `The file has ${size}.`,
    'Exclude it: a file of this size is generated.',
  );
}

/** The functions of a source file, and how many more a cruder reader sees. */
export interface FunctionSurvey {
  readonly places: FunctionPlace[];
  /** Functions that `countUnlisted` sees outside `places`: above 0 the file is degraded. */
  readonly unlisted: number;
}

/**
 * The functions of a source file as `listFunctions` lists them, checked by a second reader, so that none is lost silently.
 * @throws CodePurifyError (`input`) for a file over `MAX_SOURCE_LENGTH` or `MAX_SOURCE_TOKENS`
 */
export function surveyFunctions(code: string, language: LanguageName): FunctionSurvey {
  if (code.length > MAX_SOURCE_LENGTH)
    throw tooLarge(`${code.length.toString()} characters, more than ${MAX_SOURCE_LENGTH.toString()}`);
  const parser = parserOf(language);
  const row = LANGUAGES[language];
  const tokens = tokenizeUpTo(MAX_SOURCE_TOKENS, code, row);
  if (tokens === null) throw tooLarge(`more than ${MAX_SOURCE_TOKENS.toString()} tokens`);
  const { outline, nodes } = parseFile(code, parser, nesterOffsets(tokens, row.nesters));
  const found = parsedFunctions(outline, nodes, code);
  const isWhole = outline.parseErrors === 0 || !row.recovers;
  const missed = isWhole ? [] : missedFunctions(tokens, found, row);
  const places = [...found, ...missed].sort((a, b) => a.span.start - b.span.start);
  return { places, unlisted: countUnlisted(tokens, row, places) };
}
