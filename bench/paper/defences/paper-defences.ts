import { codeDetector } from './code-detector.js';
import { oseqlAtTest } from './line-outliers.js';
import { noDefence } from './no-defence.js';
import { ownMethod } from './own-method.js';
import type { PaperDefence } from './paper-defence.js';
import { PUBLISHED_RULES } from './published-rule.js';
import { onionAtTest } from './rare-words.js';
import { scanDefence } from './scan-defence.js';
import { ownGate, TRAINING_DEFENCES } from './training-defences.js';

/** All defences, in the order of the tables: one row each. */
export const PAPER_DEFENCES: readonly PaperDefence[] = [
  noDefence,
  ...TRAINING_DEFENCES,
  codeDetector,
  onionAtTest,
  oseqlAtTest,
  ...PUBLISHED_RULES,
  ownGate,
  scanDefence,
  ownMethod,
];
