import { CodePurifyError } from '../errors.js';
import { localDeclarations, type Declaration } from './declarations.js';
import { identifierElements } from './identifiers.js';
import { LANGUAGES } from './languages.js';
import { outlineOf, type Outline } from './outline.js';
import { parserOf, type LoadedParser } from './parser.js';
import { statementElements, statementSpans } from './statements.js';
import { tokenize, type Tokens } from './tokens.js';
import type { Analysis, LanguageName } from './types.js';
import { unitFunction } from './unit-function.js';

/** UTF-16 units of the longest unit: the largest function of the Linux kernel is a tenth of it. */
export const MAX_CODE_LENGTH = 1_000_000;

/** Elements of one unit: each is a forward pass or more, and real functions have tens, rarely hundreds. */
export const MAX_ELEMENTS = 20_000;

/** Refuses what no judge could work through. */
function requireWithin(count: number, limit: number, what: string): void {
  if (count <= limit) return;
  throw new CodePurifyError(
    'input',
    `A function has ${count.toString()} ${what}, more than ${limit.toString()}.`,
    'Split it, or exclude its file: it is far beyond what a model reads.',
  );
}

/** Parses, outlines and frees the tree. */
function outline(code: string, parser: LoadedParser, tokens: Tokens): Outline {
  const { nesters } = LANGUAGES[parser.language];
  const offsets = tokens.starts.filter((_, index) => nesters.has(tokens.texts[index] ?? ''));
  const tree = parser.parse(code);
  try {
    return outlineOf(tree, parser.nodes, offsets);
  } finally {
    tree.delete();
  }
}

/** Declarations grouped by name. */
function byName(declarations: readonly Declaration[]): Map<string, Declaration[]> {
  const groups = new Map<string, Declaration[]>();
  for (const declaration of declarations) {
    const group = groups.get(declaration.name);
    if (group) group.push(declaration);
    else groups.set(declaration.name, [declaration]);
  }
  return groups;
}

/**
 * The elements of a unit: a function, a bare method, or a record that wraps one in a class. Identifiers in
 * order of first occurrence, then statements, outer before inner. Broken code gives what can be recovered.
 * `loadParser(language)` must have been awaited.
 * @throws CodePurifyError (`input`) for code over `MAX_CODE_LENGTH` or with more than `MAX_ELEMENTS`
 */
export function analyze(code: string, language: LanguageName): Analysis {
  requireWithin(code.length, MAX_CODE_LENGTH, 'characters');
  const row = LANGUAGES[language];
  const parser = parserOf(language);
  const tokens = tokenize(code, row);
  const found = outline(code, parser, tokens);
  const unit = unitFunction(found, parser.nodes, tokens, code);
  const declarations = byName(localDeclarations(found, parser.nodes, code, unit.bodyStart));
  const statements = statementSpans(found, parser.nodes, unit.bodyStart);
  const elements = [
    ...identifierElements({ tokens, language: row, declarations, name: unit.name }),
    ...statementElements(code, tokens, statements),
  ];
  requireWithin(elements.length, MAX_ELEMENTS, 'identifiers and statements');
  return { code, language, elements, parseErrors: found.parseErrors, ...unit };
}
