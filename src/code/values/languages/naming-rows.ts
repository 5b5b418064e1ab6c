import type { LanguageName } from '../../../language-names.js';
import { wordSet } from '../value-row.js';

/** How code of a language gives names a meaning for other code of its file. */
export interface NamingRow {
  /** Node types whose leaves are names that get a meaning, besides those in one of the fields of names. */
  readonly lists: ReadonlySet<string>;
  /** Texts that give names a meaning, wherever they are: each word of their groups gets one. They take linear time. */
  readonly patterns: readonly RegExp[];
  /** A text after which any name that is called alone may have another meaning; `null`: there is none. */
  readonly anything: RegExp | null;
  /** Names in which proofs trust, besides those in the row of values. */
  readonly trusted: ReadonlySet<string>;
}

const NOTHING: NamingRow = { lists: new Set(), patterns: [], anything: null, trusted: new Set() };

/** `Math.random = f`, at any depth of members. */
const MEMBER_ASSIGNED = /(?<![\w$.])([\w$]{1,99})(?:\s{0,9}\??\.\s{0,9}[\w$]{1,99}){1,4}\s{0,9}=(?![=>])/gu;

const CPP: NamingRow = {
  ...NOTHING,
  lists: wordSet('namespace_alias_definition'),
  patterns: [/\busing\s{1,9}(?!std\b)(?:\w{1,99}\s{0,9}::\s{0,9}){1,9}(\w{1,99})\s{0,9};/gu],
};

const JAVASCRIPT: NamingRow = {
  ...NOTHING,
  lists: wordSet(`
    import_clause namespace_import import_specifier import_require_clause object_pattern array_pattern pair_pattern
    rest_pattern`),
  patterns: [
    MEMBER_ASSIGNED,
    // An assignment without a declaration is one to the variable of the file.
    /(?<![\w$.])([\w$]{1,99})\s{0,9}=(?![=>])/gu,
    /\bimport\s([^;"'`]{1,300}?)\bfrom\b/gu,
    /\b(?:globalThis|global|window|self)\s{0,9}\.\s{0,9}([\w$]{1,99})\s{0,9}=(?![=>])/gu,
    /\b(?:assign|definePropert(?:y|ies)|setPrototypeOf|spyOn|stub|replaceProperty|set)\s{0,9}\(\s{0,9}([\w$.]{1,99})/gu,
  ],
};

/** The rows by language: what the fields of names and the words before names do not say. */
export const NAMING: Readonly<Record<LanguageName, NamingRow>> = {
  c: NOTHING,
  cpp: CPP,
  csharp: { ...NOTHING, patterns: [/\busing\s{1,9}(\w{1,99})\s{0,9}=/gu] },
  go: {
    ...NOTHING,
    // The last parts of a path are the package's name, unless another is given. Packages of the table have that name.
    patterns: [
      /(?:^|\(|;|\bimport)[ \t]{0,99}(?:(\w{1,99})[ \t]{1,9})?"(?!(?:math(?:\/rand(?:\/v2)?)?|os|runtime)")(?:[^"\n]{0,300}?\/)??((?:[\w.-]{1,99}\/)?[\w.-]{1,99})"[ \t]{0,9}(?:\r?$|[;)/])/gmu,
      /(?:^|\(|;|\bimport)[ \t]{0,99}(\w{1,99})[ \t]{1,9}"[\w/]{1,99}"/gmu,
    ],
    anything: /(?:^|\(|;|\bimport)[ \t]{0,99}\.[ \t]{1,9}"/mu,
  },
  java: {
    ...NOTHING,
    patterns: [
      /\bimport\s{1,9}(?!java\.(?:lang|util)\.)(?!static\s{1,9}[\w.]{0,300}\bAssert\w{0,99}\.)(?:static\s{1,9})?(?:\w{1,99}\s{0,9}\.\s{0,9}){1,20}(\w{1,99})\s{0,9};/gu,
    ],
  },
  javascript: JAVASCRIPT,
  php: { ...NOTHING, patterns: [/\buse\s{1,9}((?:function|const)\s[^;(]{1,300});/gu] },
  python: {
    ...NOTHING,
    lists: wordSet('pattern_list tuple_pattern list_pattern as_pattern_target list_splat_pattern'),
    patterns: [
      MEMBER_ASSIGNED,
      /\bglobal[ \t]{1,9}([\w, \t]{1,300})/gu,
      /\b(?:builtins|__builtins__)\.(\w{1,99})/gu,
      /\b(?:setattr|delattr|patch|patch\.object)\s{0,9}\(\s{0,9}["']?([\w.]{1,99})/gu,
    ],
    anything: /\bfrom[ \t]{1,9}(?!(?:math|os|random|time)[ \t])[\w.]{1,99}[ \t]{1,9}import[ \t]{1,9}\*/u,
  },
  ruby: {
    ...NOTHING,
    lists: wordSet('left_assignment_list alias undef'),
    patterns: [
      /\b(?:define_(?:singleton_)?method|alias_method|alias|undef_method|attr_\w{1,9}|def_\w{1,12})\b([^\n]{1,300})/gu,
      /\bclass\s{0,9}<<\s{0,9}(\w{1,99})/gu,
      /\brefine\s{1,9}(\w{1,99})/gu,
      /\b([A-Z]\w{0,99})\.(?:(?:class|instance|module)_(?:eval|exec)|define_\w{1,20}|send|prepend|include|extend)\b/gu,
    ],
  },
  rust: {
    ...NOTHING,
    patterns: [
      /\buse\s{1,9}(?!(?:::)?std::)([^;]{1,300});/gu,
      /\bmacro_rules!\s{0,9}(\w{1,99})/gu,
      // an alias of something else in the library
      /\bas\s{1,9}(\w{1,99})\s{0,9}[,;}]/gu,
    ],
    trusted: wordSet('assert debug_assert'),
  },
  typescript: JAVASCRIPT,
};
