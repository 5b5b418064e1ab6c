import type { SoundnessLanguage } from './statement.js';
import { WRITTEN_C } from './written/c.js';
import { WRITTEN_JAVASCRIPT } from './written/javascript.js';
import { WRITTEN_PYTHON } from './written/python.js';
import type { WrittenRows } from './written/written-row.js';

/** The rows by language. */
export const WRITTEN_ROWS: Readonly<Record<SoundnessLanguage, WrittenRows>> = {
  c: WRITTEN_C,
  javascript: WRITTEN_JAVASCRIPT,
  python: WRITTEN_PYTHON,
};
