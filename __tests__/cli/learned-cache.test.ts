import { existsSync } from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ScanResult } from '../../src/result/result.js';
import { recorder, SLOW_MACHINE_MS, STATEMENT, workplace } from './fake-world.js';
import { labelledPairs, labelledRecords, parallelLines } from './labelled-records.js';

jest.setTimeout(SLOW_MACHINE_MS);

const ARGS = [
  '--victim',
  'probe',
  '--purify',
  'off',
  '--language',
  'c',
  '--format',
  'json',
  '--config',
  'none',
];

/** The lines of a file, each seventh broken, each fifth with other line ends, each third with odd characters. */
function troubled(jsonl: string): string {
  const lines = jsonl.trimEnd().split('\n');
  const made = lines.map((line, at) => {
    const { func, target } = JSON.parse(line) as { func: string; target: number };
    const broken = at % 7 === 0 ? func.replace('}', '') : func;
    const turned = at % 5 === 0 ? broken.replaceAll('\n', '\r\n') : broken;
    const odd = at % 3 === 0 ? `\uFEFF${turned.replace('{', '{ puts("𝒳 \uD800");')}` : turned;
    return JSON.stringify({ func: odd, target });
  });
  return `${made.join('\n')}\n`;
}

const HEAD = troubled(labelledRecords(240, 24));
const BASE = HEAD.split('\n').slice(40).join('\n');
const PAIRS = labelledPairs(210, 25);
const LINES = parallelLines(210, 25);

const sameReport = (result: ScanResult): unknown => ({
  ...result,
  summary: { ...result.summary, seconds: 0 },
});

describe('a dataset that was parsed before', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'a change and its base',
      { 'old.jsonl': BASE, 'new.jsonl': HEAD },
      ['--base', 'old.jsonl', '--head', 'new.jsonl'],
    ],
    ['pairs', { 'data.jsonl': PAIRS.data, 'train.txt': PAIRS.list }, ['train.txt']],
    ['parallel lines', { 't.buggy': LINES.buggy, 't.fixed': LINES.fixed }, ['t.buggy']],
  ])('is judged as if it were not: %s', async (_, files, named) => {
    const place = await workplace(files);
    const argv = ['scan', ...named, ...ARGS];
    const without = await place.run([...argv, '--quiet', '--no-cache']);
    expect(existsSync(`${place.folder}.xdg`)).toBe(false);
    expect(without.result().findings.length).toBeGreaterThan(0);
    expect(without.result().findings[0]?.trigger.text).toBe(STATEMENT);
    const expected = sameReport(without.result());
    for (const run of ['first', 'second']) {
      const stderr = recorder(true);
      const ran = await place.run(argv, { stderr });
      expect([run, sameReport(ran.result())]).toEqual([run, expected]);
      const told = /training the probe \(([0-9,]+) of ([0-9,]+) functions from the cache\)/.exec(
        stderr.text.join(''),
      );
      expect([run, told !== null && told[1] === told[2]]).toEqual([run, run === 'second']);
    }
    const kept = await readdir(join(`${place.folder}.xdg`, 'codepurify'));
    expect(kept.filter((name) => name.endsWith('.outlines'))).toHaveLength(16);
  });
});
