import { CodePurifyError } from '../errors.js';
import type { Span } from '../text/span.js';
import { countUnlisted } from './crude-functions.js';
import type { Language } from './languages/language.js';
import { LANGUAGES } from './languages/languages.js';
import { missedFunctions } from './missed-functions.js';
import type { NodeTable } from './languages/node-table.js';
import type { Outline } from './parsing/outline.js';
import { OUTSIDE } from './outside/outside-rows.js';
import { readOutside } from './outside/read-outside.js';
import { SortedSpans } from './outside/sorted-spans.js';
import { parseFile, type ParsedFile } from './parsing/parse-file.js';
import { nesterOffsets } from './parsing/parse-outline.js';
import { parserOf } from './parsing/parser.js';
import { tokenizeUpTo, type Tokens } from './parsing/tokens.js';
import { redefinedBy } from './values/context/file-names.js';
import { OUTSIDE_FUNCTIONS, type FunctionPlace, type LanguageName } from './analysis.js';
import { declaredName, definitionAt, wrapperOf } from './elements/unit-function.js';

/** UTF-16 units of the longest source file that is parsed; even generated amalgamations are shorter. */
export const MAX_SOURCE_LENGTH = 16_000_000;

/**
 * Tokens of the longest source file that is parsed. A token and its nodes of the tree take about 280 bytes of memory: measured
 * on files of nothing but brackets, and of nothing but short calls.
 */
export const MAX_SOURCE_TOKENS = 1_500_000;

/** Index of the outermost node around a function that belongs to its unit: decorators, a template. */
function wholeOf(outline: Outline, table: NodeTable, node: number): number {
  let whole = node;
  for (let at = wrapperOf(outline, table, node); at >= 0; at = wrapperOf(outline, table, at)) whole = at;
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

/**
 * The functions of a source file, in order. A function inside another one (a method of an anonymous or local
 * class, a GNU nested function) is part of the outer function and not a separate unit, so that no text is judged twice.
 * Functions without a body (prototypes, abstract methods) are not listed, and neither is code outside of functions.
 * @throws CodePurifyError (`input`) for a file over `MAX_SOURCE_LENGTH` or `MAX_SOURCE_TOKENS`
 */
export function listFunctions(code: string, language: LanguageName): FunctionPlace[] {
  return inFile(code, language, (file) => functionsOf(code, file));
}

/** The units of a source file, and how many functions more a cruder reader sees. */
export interface FunctionSurvey {
  /** Functions, and runs of code outside of functions (`OUTSIDE_FUNCTIONS`), in order, not overlapping. */
  readonly places: FunctionPlace[];
  /** Functions that `countUnlisted` sees where the parse found none: above 0 the file is degraded. */
  readonly unlisted: number;
}

/**
 * The units of a source file, checked by a second reader, so that no function is lost silently: its functions as
 * `listFunctions` lists them, and what runs outside of them. A statement that holds a function (`app.get(path, () => …)`)
 * is one unit with it.
 * @throws CodePurifyError (`input`) for a file over `MAX_SOURCE_LENGTH` or `MAX_SOURCE_TOKENS`
 */
export function surveyFunctions(code: string, language: LanguageName): FunctionSurvey {
  return inFile(code, language, (file) => {
    const { known, runs } = unitPlaces(code, file);
    const unlisted = countUnlisted(file.tokens, LANGUAGES[language], known);
    return { places: withRedefined(inOrder([...known, ...runs]), code, language, file), unlisted };
  });
}

/** The units, each with the names that the file gives another meaning. */
function withRedefined(
  places: readonly FunctionPlace[],
  text: string,
  language: LanguageName,
  { tree, shift }: ParsedFile,
): FunctionPlace[] {
  const functions = places.map(({ name }) => name);
  const redefinedIn = redefinedBy({ text, language, tree, shift, functions });
  return places.map((place) => {
    const redefined = redefinedIn(text.slice(place.span.start, place.span.end));
    return redefined.length === 0 ? place : { ...place, redefined };
  });
}

/** A parsed file with its tokens. */
interface ReadFile extends ParsedFile {
  readonly tokens: Tokens;
  readonly language: Language;
}

/** Gives `read` a parsed file, whose tree is freed afterwards. */
function inFile<T>(code: string, language: LanguageName, read: (file: ReadFile) => T): T {
  if (code.length > MAX_SOURCE_LENGTH)
    throw tooLarge(`${code.length.toString()} characters, more than ${MAX_SOURCE_LENGTH.toString()}`);
  const row = LANGUAGES[language];
  const tokens = tokenizeUpTo(MAX_SOURCE_TOKENS, code, row);
  if (tokens === null) throw tooLarge(`more than ${MAX_SOURCE_TOKENS.toString()} tokens`);
  const file = parseFile(code, parserOf(language), nesterOffsets(tokens, row.nesters));
  try {
    return read({ ...file, tokens, language: row });
  } finally {
    file.tree.delete();
  }
}

function tooLarge(size: string): CodePurifyError {
  return new CodePurifyError(
    'input',
    `The file has ${size}.`,
    'Exclude it: a file of this size is generated.',
  );
}

/** The functions of a parsed file, with those that only its tokens show. */
function functionsOf(code: string, { outline, nodes, tokens, language }: ReadFile): FunctionPlace[] {
  const found = parsedFunctions(outline, nodes, code);
  const isWhole = outline.parseErrors === 0 || !language.recovers;
  const missed = isWhole ? [] : missedFunctions(tokens, found, language);
  return inOrder([...found, ...missed]);
}

/** The units of a parsed file with functions in them, and those without, in order. */
function unitPlaces(
  code: string,
  file: ReadFile,
): { readonly known: FunctionPlace[]; readonly runs: FunctionPlace[] } {
  const functions = functionsOf(code, file);
  const row = OUTSIDE[file.language.name];
  const spans = new SortedSpans(functions.map(({ span }) => span));
  const { runs, wholes } = readOutside({ ...file, code, row, places: spans });
  const around = new SortedSpans(wholes);
  const byStart = new Map(functions.map(({ name, span }) => [span.start, name]));
  const known = inOrder([
    ...functions.filter(({ span }) => !around.cover(span)),
    ...wholes.map((span) => ({ name: nameOf(spans.overlapping(span), byStart), span })),
  ]);
  return { known, runs: runs.map((span) => ({ name: OUTSIDE_FUNCTIONS, span })) };
}

/** The name of a statement that holds functions: that of the only one. */
function nameOf([only, second]: readonly Span[], names: ReadonlyMap<number, string>): string {
  const name = only && !second ? names.get(only.start) : undefined;
  return name ?? OUTSIDE_FUNCTIONS;
}

function inOrder(places: readonly FunctionPlace[]): FunctionPlace[] {
  return [...places].sort((a, b) => a.span.start - b.span.start);
}
