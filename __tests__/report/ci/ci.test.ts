import { describe, expect, test } from '@jest/globals';
import { renderGitlab } from '../../../src/report/ci/gitlab.js';
import { renderJunit } from '../../../src/report/ci/junit.js';
import { FORBIDDEN } from '../../text/hostile.js';
import { scanResult } from '../results.js';
import { ATTACK, CLEAN, DEAD_CODE, JUDGED_AS_A_WHOLE, SAMPLE, UNJUDGED } from '../samples.js';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const issues = (result: Parameters<typeof renderGitlab>[0]): Issue[] =>
  JSON.parse(renderGitlab(result)) as Issue[];

const ROWS = [{ path: 'a.jsonl', record: 7, reason: 'not JSON' }] as const;
const UNREAD = scanResult([], { skipped: ROWS });

describe('a Code Quality report', () => {
  test('has one issue for a finding, at its line', () => {
    expect(issues(scanResult([DEAD_CODE]))).toEqual([
      {
        description: expect.stringMatching(/^Poisoned: without this line /) as unknown,
        check_name: 'backdoor-trigger/statement',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
        severity: 'critical',
        location: { path: 'src/qsv.c', lines: { begin: 12 } },
      },
    ]);
  });

  test('gives equal functions issues of their own', () => {
    const prints = issues(scanResult([DEAD_CODE, DEAD_CODE])).map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(2);
  });

  test.each([
    ['a row that nobody read', UNREAD, ['a.jsonl:7 major']],
    ['a file whose content is elsewhere', UNJUDGED, [expect.stringMatching(/:1 major$/)]],
    ['a clean run has none', CLEAN, []],
    [
      'a change that brings no data has none',
      {
        ...CLEAN,
        overall: { kind: 'nothing', reason: 'No record is new.', judged: 0, unchanged: 3 },
      } as const,
      [],
    ],
    [
      'an undecided run without rows has one',
      { ...CLEAN, overall: { kind: 'undecided', reason: 'Too few.', judged: 3, unchanged: null } } as const,
      ['.:1 major'],
    ],
  ])('%s', (_sentence, result, rows) => {
    expect(
      issues(result).map(
        ({ location, severity }) => `${location.path}:${String(location.lines.begin)} ${severity}`,
      ),
    ).toEqual(rows);
  });

  test('counts the rows past its limit', () => {
    const skipped = Array.from({ length: 102 }, (_, index) => ({ ...ROWS[0], record: index + 1 }));
    const found = issues(scanResult([], { skipped }));
    expect(found).toHaveLength(101);
    expect(found.at(-1)?.description).toBe('Not judged: 2 more rows; the JSON report lists them.');
  });

  test('shows what an attacker writes as text', () => {
    expect(
      issues(ATTACK)
        .map(({ description }) => description)
        .join(''),
    ).not.toMatch(FORBIDDEN);
  });
});

interface Parsed {
  readonly suite: Readonly<Record<string, string>>;
  readonly cases: readonly { readonly name: string; readonly ends: string; readonly says: string }[];
}

const TAG = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<&\n\t]*(?:&(?:amp|lt|gt|quot|apos|#10|#9);[^"<&\n\t]*)*")*)>/y;
const TEXT = /(?:[\n\t\u0020-\u0025\u0027-\u003B\u003D-\uFFFD]|&(?:amp|lt|gt|quot|apos);)+/y;

/** Reads the part of XML that the report uses, and refuses everything else. */
function parsed(xml: string): Parsed {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(head)) throw new Error('no declaration');
  const open: string[] = [];
  const found: { tag: string; values: Record<string, string> }[] = [];
  for (let at = head.length; at < xml.length;) {
    const pattern = xml[at] === '<' ? TAG : TEXT;
    pattern.lastIndex = at;
    const match = pattern.exec(xml);
    if (match === null) throw new Error(`not XML at ${xml.slice(at, at + 40)}`);
    at = pattern.lastIndex;
    const [, slash, tag = '', attributes = ''] = match;
    if (pattern === TEXT) continue;
    if (slash === '/') expect(open.pop()).toBe(tag);
    else {
      open.push(tag);
      const values = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        value,
      ]);
      found.push({ tag, values: Object.fromEntries(values) as Record<string, string> });
    }
  }
  expect(open).toEqual([]);
  const cases = found.flatMap(({ tag, values }, index) => {
    const end = found[index + 1];
    return tag === 'testcase'
      ? [{ name: values.name ?? '', ends: end?.tag ?? '', says: end?.values.message ?? '' }]
      : [];
  });
  return { suite: found.find(({ tag }) => tag === 'testsuite')?.values ?? {}, cases };
}

describe('a JUnit report', () => {
  test.each([
    ['the sample', SAMPLE],
    ['an attack', ATTACK],
    ['a dataset', JUDGED_AS_A_WHOLE],
    ['a clean run', CLEAN],
    ['unread rows', UNREAD],
  ])('of %s is XML whose counts are those of its cases', (_name, result) => {
    const { suite, cases } = parsed(renderJunit(result));
    const ends = (tag: string) => String(cases.filter((one) => one.ends === tag).length);
    expect(suite).toMatchObject({
      tests: String(cases.length),
      failures: ends('failure'),
      skipped: ends('skipped'),
    });
  });

  test('fails for poisoned code and passes for a clean run', () => {
    expect(
      parsed(renderJunit(scanResult([DEAD_CODE]))).cases.map(({ name, ends }) => `${name} ${ends}`),
    ).toEqual(['verdict failure', 'qsv_dec [cp-0123456789ab] failure']);
    expect(parsed(renderJunit(CLEAN)).cases.map(({ ends }) => ends)).toEqual(['system-out']);
  });

  test('what nobody judged does not look passed', () => {
    expect(
      parsed(renderJunit(UNREAD)).cases.map(({ name, ends, says }) => [name, ends, says]),
    ).toContainEqual(['unjudged/row', 'skipped', 'Not judged: not JSON']);
  });
});
