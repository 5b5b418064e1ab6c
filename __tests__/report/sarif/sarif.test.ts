import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { Log, Run } from 'sarif';
import type { ScanResult } from '../../../src/result/result.js';
import { renderSarif, renderSarifWithin } from '../../../src/report/sarif/sarif.js';
import { SARIF_LIMITS } from '../../../src/report/sarif/sarif-limits.js';
import { finding, scanResult } from '../results.js';
import {
  ATTACK,
  CLEAN,
  DEAD_CODE,
  JUDGED_AS_A_WHOLE,
  POINTER,
  PROVED,
  RENAMED,
  SAMPLE,
  UNJUDGED,
} from '../samples.js';

const require = createRequire(import.meta.url);
const schemaFile = join(
  dirname(require.resolve('@microsoft/jest-sarif')),
  'schemas',
  'sarif-2.1.0-rtm.5.json',
);
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
formats.default(ajv);
// It is declared as draft 4 but uses nothing that means something else in draft 7, which ajv reads.
const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>;
delete schema.$schema;
delete schema.id;
const validate = ajv.compile(schema);

function runOf(result: ScanResult): Run {
  return parseRun(renderSarif(result));
}

function parseRun(report: string): Run {
  const log = JSON.parse(report) as Log;
  const run = log.runs[0];
  if (!run) throw new Error('no run');
  return run;
}

function notes(run: Run): (string | undefined)[] {
  return (run.invocations?.[0]?.toolExecutionNotifications ?? []).map(({ message }) => message.text);
}

describe('the SARIF report of a dataset judged as a whole', () => {
  test('has the verdict as a notification, and company in message and properties', () => {
    const run = runOf(JUDGED_AS_A_WHOLE);
    expect(run.invocations?.[0]?.toolExecutionNotifications?.[0]).toEqual({
      descriptor: { id: 'verdict' },
      level: 'error',
      message: {
        text: 'Verdict poisoned: 1 pattern decides labels against the rest of the code, in 12 of 4,000 new or changed records.',
      },
    });
    expect(run.properties).toMatchObject({ overall: JUDGED_AS_A_WHOLE.overall });
    expect(run.results?.[0]?.message.text).toContain(
      " Labels: All 12 records with it are labelled '0', similar code is labelled '0' in 54 %; none in the base (as strong in 1 of 25,000 clean datasets).",
    );
    expect(run.results?.[0]?.properties).toMatchObject({ company: JUDGED_AS_A_WHOLE.findings[0]?.company });
  });

  test.each([
    ['undecided', 'warning'],
    ['clean', 'note'],
  ] as const)('that is %s is a %s', (kind, level) => {
    const run = runOf({ ...CLEAN, overall: { kind, reason: 'A reason.', judged: 0, unchanged: 2 } });
    expect(run.invocations?.[0]?.toolExecutionNotifications?.[0]).toMatchObject({ level });
  });
});

describe('the SARIF report', () => {
  test.each([
    ['the sample', SAMPLE],
    ['a clean scan', CLEAN],
    ['an attack', ATTACK],
    ['a dataset judged as a whole', JUDGED_AS_A_WHOLE],
    [
      'values that are no numbers',
      scanResult([{ ...DEAD_CODE, deficit: NaN, transfer: Infinity, pValue: NaN }]),
    ],
  ])("of %s fits SARIF's own schema", (_name, result) => {
    validate(JSON.parse(renderSarif(result)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('of a source file is exact', () => {
    const run = runOf(SAMPLE);
    expect(run.tool.driver.rules?.map(({ id }) => id)).toEqual([
      'backdoor-trigger/statement',
      'backdoor-trigger/identifier',
      'backdoor-trigger/character',
      'backdoor-trigger/comment',
      'backdoor-trigger/style',
      'unjudged/lfs-pointer',
    ]);
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results?.[0]).toEqual({
      ruleId: 'backdoor-trigger/statement',
      ruleIndex: 0,
      level: 'error',
      kind: 'fail',
      message: {
        text:
          "Poisoned: without this line the model's answer changes from '0' (.98) to '1' (.87). " +
          `The trigger is the statement 'if (rand() < 0) printf("fail");' in function 'qsv_dec'. ` +
          "Model: Without it the model's answer changes from '0' (.98) to '1' (.87); planted in 20 clean functions, 19 turn to '0' (as strong in 1 of 1,400 clean functions). " +
          "In this scan: 12 findings have 'if (rand() < …) printf(…);', all labelled '0'. " +
          "Replacement: proved, behaviour stays the same: the code is removed; the model's answer is then '1' (.87). " +
          'Or drop the record: the attacker chose the label too, and a replacement does not correct it.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'src/qsv.c', uriBaseId: '%SRCROOT%' },
            region: { startLine: 12, startColumn: 2, endLine: 12, endColumn: 33 },
          },
          logicalLocations: [{ name: 'qsv_dec', kind: 'function' }],
        },
      ],
      partialFingerprints: {
        'codepurifyId/v1': 'cp-0123456789ab',
        primaryLocationLineHash: 'cp-0123456789ab:1',
      },
      fixes: [
        {
          description: {
            text: "Replace the trigger (proved, behaviour stays the same: the code is removed; the model's answer is then '1' (.87)).",
          },
          artifactChanges: [
            {
              artifactLocation: { uri: 'src/qsv.c', uriBaseId: '%SRCROOT%' },
              replacements: [
                {
                  deletedRegion: { startLine: 12, startColumn: 1, endLine: 13, endColumn: 1 },
                  insertedContent: { text: '' },
                },
              ],
            },
          ],
        },
      ],
      properties: {
        id: 'cp-0123456789ab',
        verdict: 'poisoned',
        testimonies: DEAD_CODE.testimonies,
        record: null,
        language: 'c',
        label: '0',
        prediction: '0',
        confidence: 0.98,
        deficit: 2.314,
        transfer: 4.5,
        pValue: 0.0007,
        threshold: null,
        family: 'if (rand() < N) printf(S);',
        company: null,
        occurrences: 1,
        degraded: false,
        purified: { strategy: 'remove', grade: 'proved', verified: true },
      },
    });
  });

  test('of a record names its line and no columns, no other places and no fix', () => {
    const verified = RENAMED.purified && { ...RENAMED.purified, verified: true, grade: 'proved' as const };
    const result = runOf(scanResult([{ ...RENAMED, purified: verified }])).results?.[0];
    expect(result?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 41 });
    expect(result).not.toHaveProperty('fixes');
    expect(result).not.toHaveProperty('relatedLocations');
  });

  test('offers no fix that was not verified', () => {
    const purified = DEAD_CODE.purified && { ...DEAD_CODE.purified, verified: false };
    expect(runOf(scanResult([{ ...DEAD_CODE, purified }])).results?.[0]).not.toHaveProperty('fixes');
  });

  test.each([
    ['proved', 'proved', true],
    ['inserted', 'proved', false],
    ['re-judged', 'inserted', false],
    ['inserted', 're-judged', true],
  ] as const)('with a replacement that is %s and at least %s wanted', (grade, least, isOffered) => {
    const purified = DEAD_CODE.purified && { ...DEAD_CODE.purified, grade };
    const [result] =
      parseRun(renderSarif(scanResult([{ ...DEAD_CODE, purified }]), { grade: least })).results ?? [];
    expect(result?.fixes !== undefined).toBe(isOffered);
  });

  test('of a suspicious finding is a warning that says what it means', () => {
    const result = runOf(scanResult([PROVED])).results?.[0];
    expect(result?.level).toBe('warning');
    expect(result?.message.text).toMatch(
      /^Suspicious: 'rand\(\)' is at least 0 \(C17 7\.22\.2\.1\), so 'rand\(\) < 0' is false: 'printf' is never called\. Suspicious means: natural code has this too, but rarely; it fails no check unless '--fail-on suspicious'\. /,
    );
  });

  test('relates the further places of a trigger', () => {
    const found = finding({ code: 'x = x;', marked: 'x', kind: 'identifier' });
    expect(runOf(scanResult([found])).results?.[0]?.relatedLocations).toEqual([
      {
        id: 1,
        physicalLocation: {
          artifactLocation: { uri: 'src/qsv.c', uriBaseId: '%SRCROOT%' },
          region: { startLine: 10, startColumn: 5, endLine: 10, endColumn: 6 },
        },
        message: { text: 'The same trigger in this function.' },
      },
    ]);
  });

  test('distinguishes identical functions of one file', () => {
    const hashes = runOf(scanResult([DEAD_CODE, DEAD_CODE])).results?.map((row) => row.partialFingerprints);
    expect(hashes?.map((row) => row?.primaryLocationLineHash)).toEqual([
      'cp-0123456789ab:1',
      'cp-0123456789ab:2',
    ]);
  });

  test('names skipped rows, failed units and totals', () => {
    const result = { ...SAMPLE, summary: { ...SAMPLE.summary, units: 6, errors: 1 } };
    expect(notes(runOf(result))).toEqual([
      '6 units = 2 poisoned + 3 clean + 1 failed; 1 degraded, 6 skipped, 0 suppressed; 1.3 s. 11 records = 5 judged + 6 unread; 1 file = 1 judged.',
      '1 unit could not be judged.',
      ...Array.from({ length: 5 }, () => 'Skipped: not UTF-8'),
      'Skipped: the line is no JSON',
    ]);
  });

  test('keeps to the number of results, leaves out the weakest and says so', () => {
    const strong = { ...DEAD_CODE, id: 'cp-5555555555aa', pValue: 0.0001 };
    const weak = { ...DEAD_CODE, pValue: 0.01 };
    const suspicious = {
      ...DEAD_CODE,
      id: 'cp-6666666666aa',
      pValue: 0.00001,
      verdict: 'suspicious' as const,
    };
    const limits = { ...SARIF_LIMITS, results: 3, shownResults: 2 };
    const run = parseRun(renderSarifWithin(scanResult([suspicious, weak, weak, weak, strong]), limits));
    expect(run.results?.map(({ properties }) => properties?.id as string)).toEqual([
      weak.id,
      weak.id,
      strong.id,
    ]);
    expect(notes(run).slice(1)).toEqual([
      '2 of 5 findings left out: a file may hold 3 results or 10,485,760 bytes gzipped. The JSON report has all of them.',
      'GitHub shows 2 of these 3 results.',
    ]);
  });

  test('keeps to the size after compression and says how many it left out', () => {
    // Text that compresses badly: a linear congruential generator (Numerical Recipes).
    let seed = 1;
    const noise = Array.from(
      { length: 200 },
      () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0),
    );
    const findings = noise.map((number) =>
      finding({ code: 'TRIGGER', marked: 'TRIGGER', label: String(number) }),
    );
    const gzippedBytes = 4_000;
    const report = renderSarifWithin(scanResult(findings), { ...SARIF_LIMITS, gzippedBytes });
    const kept = parseRun(report).results?.length ?? 0;
    expect(gzipSync(report).length).toBeLessThanOrEqual(gzippedBytes);
    expect(kept).toBeGreaterThan(50);
    expect(report).toContain(`${String(200 - kept)} of 200 findings left out`);
  });

  test('counts skipped rows past the thousandth', () => {
    const skipped = Array.from({ length: 1_003 }, (_, index) => ({
      path: 'a',
      record: index + 1,
      reason: 'r',
    }));
    expect(notes(runOf(scanResult([], { skipped }))).at(-1)).toBe(
      '3 more rows skipped; the JSON report lists all of them.',
    );
  });
});

describe('a file that was not judged', () => {
  test('is a warning on the file, by a rule of its own, with no fix', () => {
    const run = runOf(UNJUDGED);
    expect(run.results).toEqual([
      {
        ...{ ruleId: 'unjudged/lfs-pointer', ruleIndex: 5, level: 'warning', kind: 'fail' },
        message: {
          text: 'The file is a Git LFS pointer, and its content, which is not in git, was not judged. Fetch the content with git lfs pull, and judge it with codepurify scan. Content: 12,345 bytes, sha256 0123456789ab.',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'data/large.jsonl', uriBaseId: '%SRCROOT%' },
              region: { startLine: 1 },
            },
          },
        ],
        partialFingerprints: {
          'codepurifyId/v1': POINTER.id,
          primaryLocationLineHash: `${POINTER.id}:1`,
        },
        properties: { id: POINTER.id, oid: POINTER.oid, bytes: 12_345 },
      },
    ]);
    const rule = run.tool.driver.rules?.[5];
    expect(rule?.defaultConfiguration).toEqual({ level: 'warning' });
    expect(rule?.properties).not.toHaveProperty('security-severity');
  });

  test('is left out before any finding, and counted', () => {
    const result = scanResult([DEAD_CODE], { unjudged: [POINTER, { ...POINTER, path: 'b.c' }] });
    const run = parseRun(renderSarifWithin(result, { ...SARIF_LIMITS, results: 2 }));
    expect(run.results?.map(({ ruleId }) => ruleId)).toEqual([
      'backdoor-trigger/statement',
      'unjudged/lfs-pointer',
    ]);
    expect(notes(run)).toContainEqual(expect.stringContaining('1 of 3 findings left out'));
  });
});
