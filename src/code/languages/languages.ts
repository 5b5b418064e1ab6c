import { C } from './c.js';
import { CPP } from './cpp.js';
import { CSHARP } from './csharp.js';
import { GO } from './go.js';
import { JAVA } from './java.js';
import { JAVASCRIPT } from './javascript.js';
import { PHP } from './php.js';
import { PYTHON } from './python.js';
import { RUBY } from './ruby.js';
import { RUST } from './rust.js';
import { TYPESCRIPT } from './typescript.js';
import type { Language } from './language.js';
import type { LanguageName } from '../../language-names.js';

/** The table of languages. */
export const LANGUAGES: Readonly<Record<LanguageName, Language>> = {
  c: C,
  cpp: CPP,
  csharp: CSHARP,
  go: GO,
  java: JAVA,
  javascript: JAVASCRIPT,
  php: PHP,
  python: PYTHON,
  ruby: RUBY,
  rust: RUST,
  typescript: TYPESCRIPT,
};

/**
 * The languages that a file may have by its extension (in any case): none for files that are not judged, two for `.h`,
 * whose content decides.
 */
export function languagesOfPath(path: string): LanguageName[] {
  const extension = extensionOf(path);
  if (extension === '') return [];
  return Object.values(LANGUAGES).flatMap(({ name, extensions }) =>
    extensions.includes(extension) ? [name] : [],
  );
}

/** The first language of a file by its extension, or `null`. */
export function languageOfPath(path: string): LanguageName | null {
  return languagesOfPath(path)[0] ?? null;
}

/** The extension of a path with its dot, in lower case; empty if it has none. */
function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot).toLowerCase();
}
