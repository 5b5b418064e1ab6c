import type { LanguageName } from '../../language-names.js';
import { STYLE_ROWS } from './style-rows.js';

/** Loops that a language does not have, although no form of it stands for them. */
const ABSENT: Readonly<Partial<Record<LanguageName, RegExp>>> = {
  python: /^for \([^:]*;|^do /u,
  ruby: /^for \([^:]*;|^do /u,
  rust: /^for \([^:]*;|^do /u,
  go: /^do /u,
};

/** Forms as each language spells them, where it does so in its own way. */
const ROWS = Object.entries(STYLE_ROWS).map(([language, { spelled }]) => ({
  own: new Set(Object.values(spelled)),
  plain: new Set(Object.keys(spelled)),
  absent: ABSENT[language as LanguageName],
}));

/**
 * Whether one language may have both forms: `while (c)` and `for (; b; )`, but not `while (c)` and Python's `while c:`.
 * @param a a form of `findStyles`, as `b`
 */
export function isOfSameLanguage(a: string, b: string): boolean {
  return ROWS.some((row) => [a, b].every((form) => isWritten(form.replace(/^also /u, ''), row)));
}

function isWritten(form: string, { own, plain, absent }: (typeof ROWS)[number]): boolean {
  if (own.has(form)) return true;
  const isForeign = ROWS.some((row) => row.own.has(form)) && !ROWS.some((row) => row.plain.has(form));
  return !plain.has(form) && !isForeign && absent?.test(form) !== true;
}
