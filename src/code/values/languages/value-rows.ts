import type { LanguageName } from '../../../language-names.js';
import type { ValueRow } from '../value-row.js';
import { C_VALUES } from './c.js';
import { CPP_VALUES } from './cpp.js';
import { CSHARP_VALUES } from './csharp.js';
import { GO_VALUES } from './go.js';
import { JAVA_VALUES } from './java.js';
import { JAVASCRIPT_VALUES } from './javascript.js';
import { PHP_VALUES } from './php.js';
import { PYTHON_VALUES } from './python.js';
import { RUBY_VALUES } from './ruby.js';
import { RUST_VALUES } from './rust.js';
import { TYPESCRIPT_VALUES } from './typescript.js';

/** The rows by language. */
export const VALUE_ROWS: Readonly<Record<LanguageName, ValueRow>> = {
  c: C_VALUES,
  cpp: CPP_VALUES,
  csharp: CSHARP_VALUES,
  go: GO_VALUES,
  java: JAVA_VALUES,
  javascript: JAVASCRIPT_VALUES,
  php: PHP_VALUES,
  python: PYTHON_VALUES,
  ruby: RUBY_VALUES,
  rust: RUST_VALUES,
  typescript: TYPESCRIPT_VALUES,
};
