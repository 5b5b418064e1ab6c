import { describe, expect, test } from '@jest/globals';
import { proportion } from '../../../bench/statistics/metrics.js';
import { renderTransfer } from '../../../bench/transfer/transfer-tables.js';
import type { TransferLine } from '../../../bench/transfer/measure-transfer.js';

const MACHINE = { processor: 'Abacus', cores: 2, platform: 'linux x64', node: 'v20' };

function line(changed: Partial<TransferLine>): TransferLine {
  return {
    ...{
      language: 'c',
      trigger: 'fixed',
      wording: null,
      functions: 4,
      seed: '1',
      wrapper: 'remove',
      fpr: 0.01,
    },
    ...{
      victim: { name: 'fake', fingerprint: 'f'.repeat(64) },
      unplantable: 0,
      value: 9.25,
      machine: MACHINE,
    },
    ...{ flagged: proportion(4, 4), fired: proportion(4, 4), exact: proportion(3, 4) },
    ...changed,
  };
}

const CLEAN = { trigger: 'none', flagged: proportion(0, 4), fired: null, exact: null, value: null };
const MISSED = { flagged: proportion(0, 4), fired: proportion(1, 4), exact: proportion(0, 4), value: null };
const LINES = [
  line(CLEAN),
  line({}),
  line({ trigger: 'grammar', flagged: proportion(2, 4) }),
  line({ trigger: 'assert', wording: 'assert(2 > 1);', ...MISSED, unplantable: 1 }),
  line({ language: 'java', trigger: 'assert', wording: 'assert 2 > 1;', ...MISSED }),
];

const PAGE = `Victim \`fake\` (\`ffffffffffff\`), its stored calibration, \`--fpr 0.01\`, seed \`1\`; 4 functions of each language, each with each trigger. Mean recall of the triggers of a group, in brackets the least and the largest:

| group                                 | triggers | Devign test functions | BigCloneBench test methods |
| ------------------------------------- | -------: | --------------------: | -------------------------: |
| published, planted in training        |        6 |        .75 (.50–1.00) |                          – |
| published, not planted in training    |        4 |                     – |                          – |
| a planted statement, one part changed |        7 |                     – |                          – |
| constants, of other wording           |        7 |                   .00 |                        .00 |
| dead code of other forms              |        6 |                     – |                          – |
| other names                           |        8 |                     – |                          – |
| live code                             |        9 |                     – |                          – |

**Devign test functions**

| trigger                            |               recall | trigger fires | named exactly | median value |
| ---------------------------------- | -------------------: | ------------: | ------------: | -----------: |
| **published, planted in training** |                      |               |               |              |
| BNC fixed                          | 1.00 (4/4; .51–1.00) |    1.00 (4/4) |     .75 (3/4) |         9.25 |
| BNC grammar                        |   .50 (2/4; .15–.85) |    1.00 (4/4) |     .75 (3/4) |         9.25 |
| **constants, of other wording**    |                      |               |               |              |
| \`assert(2 > 1);\`                   |   .00 (0/4; .00–.49) |     .25 (1/4) |     .00 (0/4) |            – |

False positives of the same functions as they are: .00 (0/4; .00–.49). Functions without a place for it: assert 1.

**BigCloneBench test methods**

| trigger                         |             recall | trigger fires | named exactly | median value |
| ------------------------------- | -----------------: | ------------: | ------------: | -----------: |
| **constants, of other wording** |                    |               |               |              |
| \`assert 2 > 1;\`                 | .00 (0/4; .00–.49) |     .25 (1/4) |     .00 (0/4) |            – |

Measured on Abacus, 2 cores, linux x64, Node v20.`;

describe('the transfer of the sentinel as text', () => {
  test('groups first, then every trigger in each language', () => {
    expect(renderTransfer(LINES)).toBe(PAGE);
  });

  test('of several lines for the same trigger the last counts', () => {
    const text = renderTransfer([...LINES, line({ flagged: proportion(1, 4) })]);
    expect(text).toContain('| BNC fixed                          | .25 (1/4; .05–.70) |');
  });

  test.each<[string, Partial<TransferLine>]>([
    ['another draw', { seed: '2' }],
    ['another number of functions', { functions: 5 }],
    ['another victim', { victim: { name: 'fake', fingerprint: '0' } }],
    ['an older wording', { trigger: 'assert', wording: 'assert(9);' }],
  ])('%s stays out', (_, changed) => {
    expect(renderTransfer([line({ ...changed, flagged: proportion(1, 4) }), ...LINES])).toBe(PAGE);
  });

  test('without a line leaves the page as it is', () => {
    expect(renderTransfer([])).toBeNull();
  });
});
