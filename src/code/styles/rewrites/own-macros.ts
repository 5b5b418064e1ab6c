import type { LanguageName } from '../../../language-names.js';
import { VALUE_ROWS } from '../../values/languages/value-rows.js';
import type { Unit } from '../../values/unit.js';
import type { Change } from './rewriting.js';

/** A directive in any spelling of its first character, wherever it is: a text that only looks like one does no harm. */
const DIRECTIVE = /(?:#|%:|\?\?=)[ \t]*(?:define|undef)[ \t]+([\p{L}_$][\p{L}\p{N}_$]*)/gu;
/** What a preprocessor takes for a blank, or for nothing. Longer comments than this inside a directive are not expected. */
const COMMENT = /\/\*[^]{0,500}?\*\//gu;
const SPLICE = /(?:\\|\?\?\/)[ \t]{0,9}\r?\n/gu;

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

/** Words, and no letters at the end of a number. */
const NAMES = /(?<![\p{L}\p{N}_$])[\p{L}_$][\p{L}\p{N}_$]*/gu;
/** How macros of headers are spelled, which a unit does not show. */
const CAPITALS = /^[A-Z_][A-Z0-9_]*$/u;
/** Macros of the standard headers may be where an identifier may (C17 7.1.2): those that code compares with, and POSIX's errors. */
const STANDARD = new RegExp(
  `^(?:${[
    'NULL|EOF|EXIT_(?:SUCCESS|FAILURE)|SEEK_(?:SET|CUR|END)',
    '(?:[US]?CHAR|U?SHRT|U?INT(?:8|16|32|64|PTR|MAX)?|U?L?LONG|S?SIZE|PTRDIFF)_(?:MAX|MIN)',
    'E(?:2BIG|ACCES|AGAIN|BADF|BUSY|CHILD|DOM|EXIST|FAULT|FBIG|ILSEQ|INTR|INVAL|IO|ISDIR|MFILE|NFILE|NODEV|NOENT|NOEXEC)',
    'E(?:NOMEM|NOSPC|NOSYS|NOTDIR|NOTEMPTY|NOTSUP|NOTTY|NXIO|PERM|PIPE|RANGE|ROFS|SPIPE|SRCH|TIMEDOUT|WOULDBLOCK)',
  ].join('|')})$`,
  'u',
);
/** Macros in small letters that make a text of their argument. */
const ASSERTS = /assert/iu;

/**
 * Whether changes move, replace or write a name of a macro, or are in an argument of one: what it stands for may bind less than a
 * name does, hold several statements, or be the text of its argument. A name in capitals that the unit does not declare may be a
 * macro of a header: it counts where a change moves it, but not in code that only has a change before and behind it.
 * @param isDelimited what is moved has parentheses, commas or semicolons around it before and after
 */
export function touchesMacro(
  { tree, row, names }: Unit,
  node: number,
  changes: readonly Change[],
  macros: ReadonlySet<string>,
  isDelimited: boolean,
): boolean {
  const [first, last] = [changes[0], changes.at(-1)];
  if (!row.macros || !first || !last) return false;
  const holds = (text: string, isMacro: (word: string) => boolean): boolean =>
    text.match(NAMES)?.some(isMacro) === true;
  const mayBe = (word: string): boolean =>
    CAPITALS.test(word) && !STANDARD.test(word) && !names.isLocal(word);
  const texts = changes.flatMap(({ start, end, text }) => [tree.text.slice(start, end), text]);
  const whole = [tree.text.slice(first.start, last.end), ...texts];
  if (whole.some((text) => holds(text, (word) => macros.has(word)))) return true;
  if (!isDelimited && texts.some((text) => holds(text, mayBe))) return true;
  for (let at = node; at >= 0; at = tree.parent(at)) {
    const callee = tree.role(at) === 'call' ? tree.textOf(tree.part(at, 'callee')) : '';
    if (macros.has(callee) || CAPITALS.test(callee) || ASSERTS.test(callee)) return true;
  }
  return false;
}
