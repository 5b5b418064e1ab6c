import { C } from './c.js';
import { JAVA } from './java.js';
import type { Language } from './language.js';
import type { LanguageName } from '../analysis.js';

/** The table of languages. */
export const LANGUAGES: Readonly<Record<LanguageName, Language>> = { c: C, java: JAVA };

const BY_EXTENSION: ReadonlyMap<string, LanguageName> = new Map(
  Object.values(LANGUAGES).flatMap((row) =>
    row.extensions.map((extension) => [extension, row.name] as const),
  ),
);

/** The language of a file by its extension (in any case), or `null` for others, such as C++, which are not judged. */
export function languageOfPath(path: string): LanguageName | null {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? null : (BY_EXTENSION.get(name.slice(dot).toLowerCase()) ?? null);
}
