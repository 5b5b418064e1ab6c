import { familyPattern } from '../code/family.js';
import { LANGUAGES } from '../code/languages.js';
import { TOKEN_KINDS, tokenize } from '../code/tokens.js';
import type { Analysis, CodeElement } from '../code/types.js';
import { type FamilyLevel, shapeOf, skeletonOf } from '../probe/family-keys.js';
import { affixesOf } from '../probe/subwords.js';

/** Names of the function's own, as a pattern shows them. */
const LOCAL = 'L';

/** Literals in a skeleton, and how every other pattern writes them. */
const LITERAL_CLASSES = new Map([
  ['"S"', 'S'],
  ['0N', 'N'],
]);

type PatternMaker = (element: CodeElement, analysis: Analysis) => string;

/** How an element's family is written at each level: what the level leaves out is a letter, or `*`. */
const PATTERNS: Readonly<Record<FamilyLevel, PatternMaker>> = {
  exact: (element, { language }) => tokenize(element.text, LANGUAGES[language]).texts.join(' '),
  literals: (element, { language }) => familyPattern(element, language),
  locals: withoutLocals,
  skeleton: (element, analysis) => symbols(skeleton(element, analysis)),
  shape: (element, analysis) => symbols(shapeOf(skeleton(element, analysis))),
  name: ({ text }) => text,
  suffix: withSuffix,
  prefix: withPrefix,
  'own suffix': withSuffix,
  'own prefix': withPrefix,
};

/**
 * The pattern of an element's family at a level of abstraction: literals `N`, `S`, `'C'`; local names `L`; in a
 * skeleton all names `I`, `if` and `while` `C`, comparisons `O`; the rest of a name `*`.
 */
export function levelPattern(element: CodeElement, level: FamilyLevel, analysis: Analysis): string {
  return PATTERNS[level](element, analysis);
}

function withSuffix({ text }: CodeElement): string {
  return `*${affixesOf(text)?.suffix ?? text}`;
}

function withPrefix({ text }: CodeElement): string {
  return `${affixesOf(text)?.prefix ?? text}*`;
}

function withoutLocals(element: CodeElement, { language, elements }: Analysis): string {
  const locals = new Set(
    elements.filter(({ kind, role }) => kind === 'identifier' && role !== 'free').map(({ text }) => text),
  );
  const tokens = tokenize(element.text, LANGUAGES[language]);
  const reduced = tokens.texts.map((text, index) =>
    tokens.kinds[index] === TOKEN_KINDS.identifier && locals.has(text) ? LOCAL : text,
  );
  return familyPattern({ ...element, text: reduced.join(' ') }, language);
}

function skeleton({ text }: CodeElement, { language }: Analysis): string[] {
  const { texts, kinds } = tokenize(text, LANGUAGES[language]);
  return skeletonOf(texts, kinds);
}

function symbols(list: readonly string[]): string {
  return list.map((symbol) => LITERAL_CLASSES.get(symbol) ?? symbol).join(' ');
}
