import { NAMING } from '../languages/naming-rows.js';
import type { ValueRow } from '../value-row.js';

/** Words after which a type, a function or a macro gets its name. */
const DEFINING =
  /\b(?:class|struct|union|interface|record|trait|module|namespace|object|function|def|define|fn|func)\s+([\p{L}_$][\p{L}\p{N}_$]*)/gu;
/** Python's `from m import a, b`. What is in parentheses ends with the text at the latest, so that no part is read twice. */
const IMPORTED = /\bfrom\s+([\w.]+)\s+import\s+(\([^)]*|[^\n;]*)/gu;

const WORDS = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

/**
 * Names of types, functions and macros that a text defines, those that it assigns to members of, and those that it imports from a
 * module whose function of that name is not in the row's table: `from fake import random`. A name that only a comment defines counts
 * too.
 */
export function definedIn(text: string, row: ValueRow): ReadonlySet<string> {
  const { patterns, anything } = NAMING[row.language];
  const defined = new Set(Array.from(text.matchAll(DEFINING), ([, name = '']) => name));
  for (const pattern of patterns)
    for (const [, ...groups] of text.matchAll(pattern))
      for (const group of groups as (string | undefined)[])
        for (const name of group?.match(WORDS) ?? []) defined.add(name);
  if (anything?.test(text) === true)
    for (const name of Object.keys(row.functions)) if (!name.includes('.')) defined.add(name);
  if (row.language !== 'python') return defined;
  for (const [, module = '', names = ''] of text.matchAll(IMPORTED))
    for (const name of names.match(/\w+/gu) ?? [])
      if (!Object.hasOwn(row.functions, `${module}.${name}`)) defined.add(name);
  return defined;
}
