import type { LanguageName } from '../../../language-names.js';
import { NAMING } from '../languages/naming-rows.js';
import { VALUE_ROWS } from '../languages/value-rows.js';
import type { ValueRow } from '../value-row.js';

const WORD = /[A-Za-z_$][\w$]*/gu;

const known = new Map<LanguageName, ReadonlySet<string>>();

/** The names whose meaning proofs take from a language's row: functions and what they belong to, constants, types. */
export function trustedNames(language: LanguageName): ReadonlySet<string> {
  const cached = known.get(language);
  if (cached) return cached;
  const { functions, constants, types, readers, assertions } = VALUE_ROWS[language];
  const keys = [functions, constants, types].flatMap((table) => Object.keys(table));
  const roots = [...keys, ...assertions].map(rootOf);
  const names = new Set([...roots, ...readers, ...NAMING[language].trusted]);
  for (const type of Object.keys(types)) for (const word of type.match(WORD) ?? []) names.add(word);
  known.set(language, names);
  return names;
}

/** The first word of a key, which decides what the others mean: `Math` of `Math.random`. */
function rootOf(key: string): string {
  return /^[\w$]+/u.exec(key)?.[0] ?? '';
}

/** The row without what names have that another meaning was given to; the row itself if it has nothing of them. */
export function rowWithout(row: ValueRow, redefined: ReadonlySet<string>): ValueRow {
  const trusted = trustedNames(row.language);
  if (![...redefined].some((name) => trusted.has(name))) return row;
  // A macro also replaces the name in `std::rand`.
  const isKept = row.macros
    ? (key: string): boolean => !(key.match(WORD) ?? []).some((word) => redefined.has(word))
    : (key: string): boolean => !redefined.has(rootOf(key));
  const kept = <T>(table: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(table).filter(([key]) => isKept(key)));
  return {
    ...row,
    functions: kept(row.functions),
    constants: kept(row.constants),
    types: kept(row.types),
    readers: new Set([...row.readers].filter(isKept)),
    assertions: new Set([...row.assertions].filter(isKept)),
  };
}
