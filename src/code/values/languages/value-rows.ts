import type { LanguageName } from '../../../language-names.js';
import type { ValueRow } from '../value-row.js';
import { C_VALUES } from './c.js';
import { JAVA_VALUES } from './java.js';
import { JAVASCRIPT_VALUES } from './javascript.js';
import { PYTHON_VALUES } from './python.js';

/** The rows by language. */
export const VALUE_ROWS: Readonly<Partial<Record<LanguageName, ValueRow>>> = {
  c: C_VALUES,
  java: JAVA_VALUES,
  javascript: JAVASCRIPT_VALUES,
  python: PYTHON_VALUES,
};
