import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ScanResult } from '../../src/result/result.js';
import { cFunction, SLOW_MACHINE_MS, STATEMENT, workplace } from './fake-world.js';

/** Data with a name like that of a report. */
const OTHER = JSON.stringify([{ func: cFunction('g'), target: 1 }]);
const POISONED = { 'a.c': cFunction('f', STATEMENT) };
const SCAN = ['scan', 'a.c', '--config', 'none', '--quiet'];

describe('several outputs of one run', () => {
  test(
    'each file has the format of its name, and --format holds for standard output',
    async () => {
      const place = await workplace(POISONED);
      const names = ['r.html', 'r.json', 'r.sarif', 'codeclimate.json', 'junit.xml', 'r.md', 'r.txt'];
      const outputs = [...names, '-'].flatMap((name) => ['--output', name]);
      const { code, result, err } = await place.run([...SCAN, ...outputs, '--format', 'json']);
      const read = (name: string): string => readFileSync(join(place.folder, name), 'utf8');
      expect([code, err]).toEqual([1, '']);
      expect(result().summary.poisoned).toBe(1);
      expect((JSON.parse(read('r.json')) as ScanResult).findings).toEqual(result().findings);
      expect(JSON.parse(read('r.sarif'))).toMatchObject({ version: '2.1.0' });
      expect(JSON.parse(read('codeclimate.json'))).toMatchObject([{ location: { path: 'a.c' } }]);
      expect(read('junit.xml')).toMatch(/^<\?xml [^]*failures="2"/);
      expect(read('r.html')).toMatch(/^<!doctype html>/i);
      expect(read('r.md')).toMatch(/^#+ /);
      expect(read('r.txt')).toMatch(/^poisoned: /);
    },
    SLOW_MACHINE_MS,
  );

  test.each(['scan', 'purify'])('%s refuses a name without a format before it judges', async (command) => {
    const place = await workplace(POISONED);
    const { code, err } = await place.run([command, 'a.c', '--config', 'none', '--output', 'report']);
    expect([code, err]).toEqual([
      2,
      'codepurify: --output is "report", whose name does not show the format of the report.\n' +
        'Give --format, or a name that ends in .txt or .log (text), .json, codeclimate.json or gl-code-quality-report.json (gitlab), .sarif, .md (markdown), .html, .xml (junit).\n',
    ]);
    expect(place.victim.calls).toBe(0);
  });

  test('one that cannot be written keeps none of the others back', async () => {
    const place = await workplace(POISONED);
    const { code, err } = await place.run([...SCAN, '--output', 'no/r.json', '--output', 'r.txt']);
    expect(code).toBe(2);
    expect(err).toContain('no/r.json" cannot be written');
    expect(readdirSync(place.folder).sort()).toEqual(['a.c', 'r.txt']);
  });

  test('inspect writes one', async () => {
    const place = await workplace(POISONED);
    const wrong = await place.run([
      'inspect',
      'a.c',
      '--config',
      'none',
      '--output',
      'a.json',
      '--output',
      '-',
    ]);
    expect(wrong.err).toContain('--output was given 2 times, but what is recognised is written once.');
    const { code } = await place.run(['inspect', 'a.c', '--config', 'none', '--output', 'a.json']);
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(join(place.folder, 'a.json'), 'utf8'))).toMatchObject({
      total: { units: 1 },
    });
  });

  test('the reports of the run before are not judged as data, and are counted', async () => {
    const place = await workplace({
      'd/a.c': cFunction('f', STATEMENT),
      'd/[x].json': '[]',
      'd/e/[x].json': OTHER,
      'd/x.json': OTHER,
    });
    const scan = ['scan', 'd', '--config', 'none', '--quiet', '-o', 'd/[x].json', '-o', '-', '-f', 'json'];
    const first = (await place.run(scan)).result();
    const again = (await place.run([...scan, '--write-baseline', 'd/known.txt'])).result();
    const last = (await place.run([...scan, '--baseline', 'd/known.txt'])).result();
    expect([first, again, last].map(({ summary }) => summary.units)).toEqual([3, 3, 3]); // files of the same name elsewhere are data
    expect(last.summary.suppressed).toBe(1);
    expect(last.notData.map(({ path }) => path).sort()).toEqual(['d/[x].json', 'd/known.txt']);
  });

  const REPORTS = ['r.json', 'r.sarif', 'codeclimate.json', 'junit.xml', 'r.html'];

  test('reports under other names are counted as not judged, whatever wrote them', async () => {
    const place = await workplace({
      'd/a.c': cFunction('f', STATEMENT),
      'd/data.json': OTHER,
      'd/forged.json': `{"schemaVersion":1,"tool":{"name":"codepurify"},"func":${JSON.stringify(cFunction('g', STATEMENT))}}`,
    });
    const before = await place.run([
      ...['scan', 'd/a.c', '--config', 'none', '--quiet', '--write-baseline', 'd/known.txt'],
      ...REPORTS.flatMap((name) => ['-o', `d/${name}`]),
    ]);
    expect(before.code).toBe(1);
    const scan = ['scan', 'd', '--config', 'none', '--quiet', '-f', 'json'];
    const { findings, skipped, summary } = (await place.run(scan)).result();
    expect(findings.map(({ path }) => path)).toEqual(['d/a.c']);
    const names = ['forged.json', 'known.txt', ...REPORTS].map((name) => `d/${name}`).sort();
    expect(skipped.map(({ path }) => path).sort()).toEqual(names);
    expect(new Set(skipped.map(({ reason }) => reason))).toEqual(
      new Set([
        'begins like a report or baseline of CodePurify, which quotes what was found: move it out of the data, or leave it out with --exclude',
      ]),
    );
    expect([summary.records.unread, summary.files.unread]).toEqual([7, 7]); // a gate fails on them
    const chosen = await place.run([...scan, '--data-format', 'json']);
    expect(chosen.result().findings.map(({ path }) => path)).toContain('d/forged.json');
  });
});
