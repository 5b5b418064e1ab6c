import type { LanguageName } from '../analysis.js';
/**
 * Loads the grammar of one language, so that `analyze` and `listFunctions` can parse it.
 * @throws CodePurifyError `internal` when a file of the package is missing or was changed
 */
export declare function loadParser(language: LanguageName): Promise<void>;
/** Loads the grammars of all languages. @throws CodePurifyError `internal` as `loadParser` does */
export declare function loadParsers(): Promise<void>;
