import { describe, expect, test } from '@jest/globals';
import { bar, paddedBar } from '../../../src/report/inspection/bar.js';
import { inspectionText } from '../../../src/report/inspection/inspection-text.js';
import type { InspectedCounts, InspectedFile } from '../../../src/result/inspection.js';

const NOTHING: InspectedCounts = {
  ...{
    records: 0,
    units: 0,
    withoutCode: 0,
    languages: [],
    labels: [],
    otherLabels: { values: 0, units: 0 },
  },
  ...{ targets: 0, unlabelled: 0, prompts: 0, copies: 0, relabelled: 0, unread: [] },
  unrecognised: 0,
};

const LABELLED: InspectedFile = {
  ...NOTHING,
  path: 'a/train.jsonl',
  format: 'jsonl',
  layout: { name: 'fields', description: 'code: `func`, label: `target`' },
  problem: null,
  split: null,
  notData: null,
  ...{ records: 1000, units: 1002, copies: 3, relabelled: 1, unlabelled: 2, withoutCode: 4, prompts: 5 },
  languages: [{ value: 'c', count: 1002 }],
  labels: [
    { value: '0', count: 900 },
    { value: 'a very long label that is cut', count: 100 },
  ],
  unread: [{ value: 'no field "func"', count: 7, firstRecord: 12 }],
};

const REFUSED: InspectedFile = {
  ...NOTHING,
  path: 'b\u001B[31m.jsonl',
  format: 'jsonl',
  layout: null,
  problem: 'no field was recognised as code: records have `a`',
  split: null,
  notData: null,
  records: 2,
  unread: [{ value: 'no field was recognised as code: records have `a`', count: 2, firstRecord: 1 }],
};

describe('inspectionText', () => {
  test('each file, all files, and what could be found', () => {
    const witnesses = [
      {
        name: 'labels',
        canSpeak: 'yes',
        why: '1,000 labelled units with 2 labels',
        power: '8 records or more',
      },
      { name: 'victim', canSpeak: 'no', why: 'none was given', power: null },
    ] as const;
    const total = {
      ...NOTHING,
      records: 1002,
      units: 1002,
      targets: 501,
      otherLabels: { values: 9, units: 501 },
    };
    expect(inspectionText({ files: [LABELLED, REFUSED], total, witnesses })).toBe(`\
File a/train.jsonl
  format      jsonl
  fields      code: \`func\`, label: \`target\` (fields)
  records     1,000 with 1,002 units; 4 without code
  languages   c                     ██████████████████████████████  100 %  1,002
  labels      "0"                   ███████████████████████████      90 %  900
              "a very long label…"  ███                              10 %  100
              no label              ▏                                <1 %  2
  prompts     5 of 1,002 units answer a prompt
  copies      3 of 1,002 units have the code and label of an earlier one; 1 with another label
  unread      7: no field "func" (first: record 12)

File b\\u{1B}[31m.jsonl
  format      jsonl
  problem     no field was recognised as code: records have \`a\`
  records     2 with 0 units
  unread      2: see the problem (first: record 1)

All 2 files
  records     1,002 with 1,002 units
  labels      9 other labels        ███████████████                  50 %  501
              a target text         ███████████████                  50 %  501

What could be found in 1,002 units
  labels      yes: 1,000 labelled units with 2 labels
              8 records or more
  victim      no: none was given
`);
  });
});

describe('bar', () => {
  test.each([
    [0, ''],
    [0.0001, '▏'],
    [0.5, '█'.repeat(15)],
    [1, '█'.repeat(30)],
    [2, '█'.repeat(30)],
    [-1, ''],
  ])('%d', (fraction, expected) => {
    expect(bar(fraction)).toBe(expected);
    expect(paddedBar(fraction)).toHaveLength(30);
  });
});
