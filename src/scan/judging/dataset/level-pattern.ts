import { familyPattern } from '../../../code/elements/family-pattern.js';
import { wordingPattern } from '../../../code/wording/wording-pattern.js';
import { LANGUAGES } from '../../../code/languages/languages.js';
import { TOKEN_KINDS, tokenAt, tokenize, type Tokens } from '../../../code/parsing/tokens.js';
import type { Analysis, CodeElement } from '../../../code/analysis.js';
import { constantExpressions } from '../../../probe/read/constant-expressions.js';
import type { FamilyLevel } from '../../../probe/read/family-keys.js';
import { shapeOf, skeletonOf } from '../../../probe/read/skeleton.js';
import { affixesOf } from '../../../probe/read/subwords.js';
import { literalClass } from '../../../probe/read/vocabulary.js';

/** Stands for any name at a level that abstracts names. */
const NAME = '_';

/** The symbols of a skeleton (`skeletonOf`) in readable form. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['C', 'if|while'],
  ['I', NAME],
  ['O', '<=>'],
  ['0N', 'N'],
  ['"S"', 'S'],
]);

type PatternMaker = (element: CodeElement, analysis: Analysis) => string;

/** The pattern of an element's family at each level. */
const PATTERNS: Readonly<Record<FamilyLevel, PatternMaker>> = {
  exact: (element, { language }) => tokenize(element.text, LANGUAGES[language]).texts.join(' '),
  literals: (element, { language }) => familyPattern(element, language),
  locals: withoutLocals,
  skeleton: (element, analysis) => readable(skeleton(element, analysis)),
  shape: (element, analysis) => readable(shapeOf(skeleton(element, analysis))),
  name: ({ text }) => text,
  suffix: withSuffix,
  prefix: withPrefix,
  'own suffix': withSuffix,
  'own prefix': withPrefix,
  constant: (element, analysis) => constant(element, analysis).texts.join(' '),
  'constant shape': (element, analysis) => {
    const { texts, kinds } = constant(element, analysis);
    return readable(texts.map((text, at) => (kinds[at] === TOKEN_KINDS.literal ? literalClass(text) : text)));
  },
  'ending 2': ({ text }) => `*${text.slice(-2)}`,
  'ending 3': ({ text }) => `*${text.slice(-3)}`,
  'own ending 2': ({ text }) => `*${text.slice(-2)}`,
  'own ending 3': ({ text }) => `*${text.slice(-3)}`,
  comment: ({ text }) => oneLine(text),
  'comment word': ({ text }) => oneLine(text),
  'comment place': ({ type }) => `comment between ${type}`,
  style: styleForm,
  layout: styleForm,
  signature: styleForm,
  'text word': wordingPattern,
  'text pair': wordingPattern,
  'text run': wordingPattern,
  'text opening': wordingPattern,
  'text ending': wordingPattern,
  'text casing': wordingPattern,
  'text letter': wordingPattern,
  'text habit': wordingPattern,
  // each element of a pair has the pattern of its own level
  pair: ({ text }) => text,
};

function styleForm({ type, text }: CodeElement): string {
  return `${type}: ${text}`;
}

/** A comment on one line: its family is what it says, not how it is broken. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** The pattern of a family: of a pair those of both elements. */
export function pairPattern(patterns: readonly string[]): string {
  return patterns.join(' … ');
}

/**
 * The pattern of an element's family at a level of abstraction, with one space between tokens. Literals become `N`, `S`
 * and `'C'`; abstracted names `_`; comparisons `<=>`; `if` and `while` become `if|while`; the rest of a name `*`.
 */
export function levelPattern(
  element: CodeElement,
  level: FamilyLevel,
  analysis: Analysis,
  word: string | null = null,
): string {
  if (word !== null) return `${WITH_WORD}"${word}"`;
  return PATTERNS[level](element, analysis);
}

/** What the pattern of comments with a word begins with. */
const WITH_WORD = 'comment with the word ';

/** The word in a pattern of comments, where a file keeps no more of the family; `null`: it is another pattern. */
export function wordOfPattern(pattern: string): string | null {
  return pattern.startsWith(`${WITH_WORD}"`) && pattern.endsWith('"')
    ? pattern.slice(WITH_WORD.length + 1, -1)
    : null;
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
    tokens.kinds[index] === TOKEN_KINDS.identifier && locals.has(text) ? NAME : text,
  );
  return familyPattern({ ...element, text: reduced.join(' ') }, language);
}

function skeleton({ text }: CodeElement, { language }: Analysis): string[] {
  const { texts, kinds } = tokenize(text, LANGUAGES[language]);
  return skeletonOf(texts, kinds);
}

/** The tokens of the constant expression in a statement. */
function constant(
  { spans }: CodeElement,
  { code, elements, language }: Analysis,
): Pick<Tokens, 'texts' | 'kinds'> {
  const tokens = tokenize(code, LANGUAGES[language]);
  const statements = elements.filter(({ kind }) => kind === 'statement');
  const ranges = statements.map(({ spans: [span] }) => ({
    start: tokenAt(tokens, span?.start ?? 0),
    end: tokenAt(tokens, span?.end ?? 0),
  }));
  const found = constantExpressions(tokens.texts, tokens.kinds, ranges).get(
    statements.findIndex(
      ({ spans: [span] }) => span?.start === spans[0]?.start && span?.end === spans[0]?.end,
    ),
  );
  const { start, end } = found ?? { start: 0, end: 0 };
  return { texts: tokens.texts.slice(start, end), kinds: tokens.kinds.slice(start, end) };
}

function readable(symbols: readonly string[]): string {
  return symbols.map((symbol) => SYMBOLS.get(symbol) ?? symbol).join(' ');
}
