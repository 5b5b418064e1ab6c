/** The languages that are judged; each has a file in `src/code/languages/` and a row in `languages.ts`. */
export declare const LANGUAGE_NAMES: readonly ["c", "cpp", "csharp", "go", "java", "javascript", "php", "python", "ruby", "rust", "typescript"];
/** The name of a language in options, results and files. */
export type LanguageName = (typeof LANGUAGE_NAMES)[number];
