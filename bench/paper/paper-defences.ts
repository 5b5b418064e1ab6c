import { codeDetector } from './defences/code-detector.js';
import { oseqlAtTest } from './defences/line-outliers.js';
import { ownMethod } from './own/own-method.js';
import { type PaperDefence, rowByRow, type TestDefence, untouched } from './defences/paper-defence.js';
import { PUBLISHED_RULES } from './defences/published-rule.js';
import { onionAtTest } from './defences/rare-words.js';
import { scanDefence } from './defences/scan-defence.js';
import { ownGate, TRAINING_DEFENCES } from './defences/training-defences.js';

/** No defence: the victim reads each row as it is. */
const noDefence: TestDefence = {
  ...{ name: 'none', title: 'None', source: 'the victim as it is', when: 'test', timed: true },
  suits: () => true,
  open: () => rowByRow((row) => untouched(row, null)),
};

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
