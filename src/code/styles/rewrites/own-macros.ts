import type { LanguageName } from '../../../language-names.js';
import { VALUE_ROWS } from '../../values/languages/value-rows.js';
import type { SyntaxTree } from '../../values/tree/syntax-tree.js';
import type { Change } from './rewriting.js';

/** A directive in any spelling of its first character, wherever it is: a text that only looks like one does no harm. */
const DIRECTIVE = /(?:#|%:|\?\?=)[ \t]*(?:define|undef)[ \t]+([\p{L}_$][\p{L}\p{N}_$]*)/gu;
/** What a preprocessor takes for a blank, or for nothing. Longer comments than this inside a directive are not expected. */
const COMMENT = /\/\*[^]{0,500}?\*\//gu;
const SPLICE = /(?:\\|\?\?\/)[ \t]{0,9}\r?\n/gu;
const WORDS = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

/**
 * The names that may be macros, whatever their letters are: those that the code itself defines, and those that other code of its
 * file gives a meaning. None in a language without a preprocessor.
 */
export function ownMacros(
  code: string,
  language: LanguageName,
  redefined: ReadonlySet<string>,
): ReadonlySet<string> {
  if (!VALUE_ROWS[language].macros) return new Set();
  return new Set([
    ...redefined,
    ...definedBy(code),
    ...definedBy(code.replace(SPLICE, '').replace(COMMENT, ' ')),
  ]);
}

function definedBy(code: string): string[] {
  return [...code.matchAll(DIRECTIVE)].map(([, name = '']) => name);
}

/**
 * Whether changes move, replace or write a name of a macro, or are in an argument of one: what it stands for may bind less than a
 * name does, hold several statements, or be the text of its argument.
 */
export function touchesMacro(
  tree: SyntaxTree,
  node: number,
  changes: readonly Change[],
  macros: ReadonlySet<string>,
): boolean {
  const [first, last] = [changes[0], changes.at(-1)];
  if (macros.size === 0 || !first || !last) return false;
  const texts = [tree.text.slice(first.start, last.end), ...changes.map(({ text }) => text)];
  if (texts.some((text) => text.match(WORDS)?.some((word) => macros.has(word)))) return true;
  for (let at = node; at >= 0; at = tree.parent(at))
    if (tree.role(at) === 'call' && macros.has(tree.textOf(tree.part(at, 'callee')))) return true;
  return false;
}
