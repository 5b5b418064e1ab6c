import { LANGUAGES } from '../code/languages/languages.js';
import type { Analysis, CodeElement } from '../code/analysis.js';
import { COMMON_WORDS } from './common-names.js';

/** How names of several words are written. */
type NamingStyle = 'snake' | 'camel';

const SNAKE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/;
const CAMEL = /^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+$/;
const ONE_WORD = /^[a-z][a-z0-9]*$/;
const CAPITALISED = /^[A-Z][a-z0-9]*(?:[A-Z][a-z0-9]*)*$/;

/** Longer names are mostly meaningless strings of sub-tokens. */
const LONGEST_NAME = 24;
/** A name of one letter says too little, except for a loop counter. */
const SHORTEST_NAME = 2;
/** Names of one letter that are allowed for loop counters. */
export const LOOP_INDEX_NAMES: readonly string[] = ['i', 'j', 'k', 'n', 'm'];

function identifiers(analysis: Analysis): CodeElement[] {
  return analysis.elements.filter((element) => element.kind === 'identifier');
}

/**
 * The style of most names of several words around a trigger; local names count first.
 *
 * @param except the trigger's own name, which does not count
 */
export function namingStyle(analysis: Analysis, except: string): NamingStyle {
  const others = identifiers(analysis).filter(({ text }) => text !== except);
  for (const names of [others.filter(({ role }) => role !== 'free'), others]) {
    const snake = names.filter(({ text }) => SNAKE.test(text)).length;
    const camel = names.filter(({ text }) => CAMEL.test(text)).length;
    if (snake !== camel) return snake > camel ? 'snake' : 'camel';
  }
  return LANGUAGES[analysis.language].naming;
}

/** Whether the first occurrence of an identifier is the counter of a `for` loop. */
export function isLoopIndex(analysis: Analysis, element: CodeElement): boolean {
  const start = element.spans[0]?.start ?? 0;
  return /\bfor\s{0,8}\(?\s{0,8}(?:(?:final\s)?[\w<>[\]*]{1,40}[\s*]{1,8})?\$?$/.test(
    analysis.code.slice(Math.max(0, start - 80), start),
  );
}

/** Whether `name` fits in with the other names of the function. */
export function looksAtHome(name: string, analysis: Analysis, element: CodeElement): boolean {
  if (isLoopIndex(analysis, element) && LOOP_INDEX_NAMES.includes(name)) return true;
  if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME) return false;
  if (element.role === 'own' && CAPITALISED.test(element.text)) return CAPITALISED.test(name);
  if (ONE_WORD.test(name)) return true;
  return namingStyle(analysis, element.text) === 'snake' ? SNAKE.test(name) : CAMEL.test(name);
}

/** The lower-case words of a name: `maxItemCount` and `max_item_count` are `max`, `item`, `count`. */
function wordsOf(name: string): string[] {
  const apart = name.replace(/([a-z0-9])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2_');
  const parts = apart.toLowerCase().split('_');
  return parts.map((part) => part.replace(/\d+$/, '')).filter((part) => part !== '');
}

/**
 * Whether a name is made of different words that are common or that other names of the function use. Small language
 * models also produce strings of sub-tokens without meaning, such as `inttt` or `bytelengthlength`.
 */
export function isMadeOfKnownWords(name: string, analysis: Analysis, except: string): boolean {
  const others = identifiers(analysis).filter(({ text }) => text !== except);
  const known = new Set(others.flatMap(({ text }) => wordsOf(text)));
  const own = wordsOf(name);
  const { keywords, literalWords } = LANGUAGES[analysis.language];
  const isWord = (word: string): boolean =>
    !keywords.has(word) && !literalWords.has(word) && (COMMON_WORDS.has(word) || known.has(word));
  return own.length > 0 && new Set(own).size === own.length && own.every(isWord);
}

/** Neutral names, for use when no model proposes one. */
const NEUTRAL = { local: 'value', own: 'process', constructor: 'Process' } as const;
/** Most neutral names that are tried: code that uses so many of them does so on purpose. */
const NEUTRAL_TRIES = 99;

/** Neutral names in the order of trial: `value`, `value2`, `value3`, … */
export function* neutralNames(element: CodeElement): Generator<string> {
  const own = CAPITALISED.test(element.text) ? NEUTRAL.constructor : NEUTRAL.own;
  const base = element.role === 'own' ? own : NEUTRAL.local;
  yield base;
  for (let count = 2; count <= NEUTRAL_TRIES; count += 1) yield `${base}${String(count)}`;
}
