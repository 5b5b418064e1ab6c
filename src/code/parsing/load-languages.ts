import type { LanguageName } from '../analysis.js';
import { loadParser as loadGrammars, loadParsers as loadAllGrammars } from './parser.js';

/*
 * For users of the library: their types name no package but zod. Those of web-tree-sitter do not compile by themselves.
 */

/**
 * Loads the grammar of one language, so that `analyze` and `listFunctions` can parse it.
 * @throws CodePurifyError `internal` when a file of the package is missing or was changed
 */
export async function loadParser(language: LanguageName): Promise<void> {
  await loadGrammars(language);
}

/** Loads the grammars of all languages. @throws CodePurifyError `internal` as `loadParser` does */
export async function loadParsers(): Promise<void> {
  await loadAllGrammars();
}
