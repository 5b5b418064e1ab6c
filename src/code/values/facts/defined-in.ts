import type { ValueRow } from '../value-row.js';

/** Words after which a type, a function or a macro gets its name. */
const DEFINING =
  /\b(?:class|struct|union|interface|record|trait|module|namespace|object|function|def|define|fn|func)\s+([\p{L}_$][\p{L}\p{N}_$]*)/gu;
/** Python's `from m import a, b`. */
const IMPORTED = /\bfrom\s+([\w.]+)\s+import\s+(\([^)]*\)|[^\n;]*)/gu;

/**
 * Names of types, functions and macros that a text defines, and those that it imports from a module whose function of that name is not
 * in the row's table: `from fake import random`. A name that only a comment defines counts too.
 */
export function definedIn(text: string, row: ValueRow): ReadonlySet<string> {
  const defined = new Set(Array.from(text.matchAll(DEFINING), ([, name = '']) => name));
  if (row.language !== 'python') return defined;
  for (const [, module = '', names = ''] of text.matchAll(IMPORTED))
    for (const name of names.match(/\w+/gu) ?? [])
      if (!Object.hasOwn(row.functions, `${module}.${name}`)) defined.add(name);
  return defined;
}
