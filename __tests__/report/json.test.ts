import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Finding, ScanResult } from '../../src/result/result.js';
import { renderJson } from '../../src/report/json.js';
import { scanResult } from './results.js';
import { ATTACK, CLEAN, DEAD_CODE, JUDGED_AS_A_WHOLE, SAMPLE, UNJUDGED } from './samples.js';

const schema = JSON.parse(readFileSync('docs/scan-result.schema.json', 'utf8')) as object;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

describe('the JSON report', () => {
  test.each([
    ['the sample', SAMPLE],
    ['a clean scan', CLEAN],
    ['an attack', ATTACK],
    ['a dataset judged as a whole', JUDGED_AS_A_WHOLE],
    ['a file that was not judged', UNJUDGED],
  ])('of %s fits its published schema and keeps every value', (_name, result) => {
    const parsed: unknown = JSON.parse(renderJson(result));
    validate(parsed);
    expect(validate.errors ?? []).toEqual([]);
    expect(parsed).toEqual(result);
  });

  test('is exact', () => {
    expect(renderJson({ ...CLEAN, skipped: [{ path: 'a\u202E.c', record: 2, reason: '##[x]' }] })).toBe(`{
  "schemaVersion": 1,
  "tool": {
    "name": "codepurify",
    "version": "0.1.0"
  },
  "victim": {
    "name": "sentinel",
    "task": "classification",
    "fingerprint": "f00d",
    "reason": "no labels to train a probe"
  },
  "summary": {
    "records": {
      "total": 3,
      "judged": 3,
      "unchanged": 0,
      "accepted": 0,
      "notData": 0,
      "unread": 0
    },
    "files": {
      "total": 1,
      "judged": 1,
      "unchanged": 0,
      "accepted": 0,
      "notData": 0,
      "unread": 0
    },
    "asides": [],
    "unlabelled": null,
    "power": null,
    "window": null,
    "unreached": null,
    "newPatterns": [],
    "witnesses": [],
    "units": 3,
    "poisoned": 0,
    "suspicious": 0,
    "clean": 3,
    "degraded": 0,
    "skipped": 0,
    "errors": 0,
    "suppressed": 0,
    "seconds": 1.25
  },
  "overall": null,
  "findings": [],
  "families": [],
  "skipped": [
    {
      "path": "a\\u202e.c",
      "record": 2,
      "reason": "#\\u0023[x]"
    }
  ],
  "notData": [],
  "unjudged": []
}
`);
  });

  test('writes keys in its own order and no others', () => {
    const reversed = Object.fromEntries(
      Object.entries({ ...DEAD_CODE, secret: 1 }).reverse(),
    ) as unknown as Finding;
    expect(renderJson(scanResult([reversed]))).toBe(renderJson(scanResult([DEAD_CODE])));
  });

  test.each([NaN, Infinity, -Infinity])('writes %p as null, which the schema allows', (bad) => {
    const sufficiency = { planted: 20, turned: 0, shift: bad };
    const necessity = { prediction: '1', confidence: bad, drop: bad };
    const found = {
      ...DEAD_CODE,
      confidence: bad,
      deficit: bad,
      transfer: bad,
      pValue: bad,
      sufficiency,
      necessity,
    };
    const parsed = JSON.parse(renderJson(scanResult([found]))) as ScanResult;
    expect(parsed.findings[0]).toMatchObject({ deficit: null, confidence: null, necessity: { drop: null } });
    validate(parsed);
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each<[string, (result: Record<string, unknown>) => void]>([
    ['an unknown key', (result) => (result.extra = 1)],
    ['a missing key', (result) => delete result.summary],
    ['another version', (result) => (result.schemaVersion = 2)],
  ])('its schema refuses %s', (_name, spoil) => {
    const parsed = JSON.parse(renderJson(SAMPLE)) as Record<string, unknown>;
    spoil(parsed);
    expect(validate(parsed)).toBe(false);
  });
});
