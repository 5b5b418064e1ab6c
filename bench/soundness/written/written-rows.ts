import type { SoundnessLanguage } from '../statement.js';
import { WRITTEN_C } from './c.js';
import { WRITTEN_JAVASCRIPT } from './javascript.js';
import { WRITTEN_PYTHON } from './python.js';
import type { WrittenRows } from './written-row.js';

/** The rows by language. */
export const WRITTEN_ROWS: Readonly<Record<SoundnessLanguage, WrittenRows>> = {
  c: WRITTEN_C,
  javascript: WRITTEN_JAVASCRIPT,
  python: WRITTEN_PYTHON,
};
