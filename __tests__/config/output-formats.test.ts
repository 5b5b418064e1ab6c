import { describe, expect, test } from '@jest/globals';
import { plannedOutputs, soleOutput } from '../../src/config/output-formats.js';
import { resolveOptions } from '../../src/config/resolve-options.js';
import { REPORT_FORMATS } from '../../src/result/report-formats.js';
import { thrownBy } from './thrown-by.js';

const plan = (output: unknown, format?: string) =>
  plannedOutputs(resolveOptions([{ values: { output, format }, locate: (name) => name }]))
    .map((one) => `${one.place}=${one.format}`)
    .join(' ');

describe('the format of an output', () => {
  test.each([
    [undefined, undefined, '-=text'],
    ['-', 'json', '-=json'],
    ['r.html', undefined, 'r.html=html'],
    ['out.d/R.JSON', undefined, 'out.d/R.JSON=json'],
    ['r.sarif.json', undefined, 'r.sarif.json=sarif'],
    ['codeclimate.json', undefined, 'codeclimate.json=gitlab'],
    ['gl-code-quality-report.json', undefined, 'gl-code-quality-report.json=gitlab'],
    ['codequality/r.json', undefined, 'codequality/r.json=json'],
    ['junit.xml', undefined, 'junit.xml=junit'],
    ['/dev/stdout', undefined, '/dev/stdout=text'],
    ['r.json', 'sarif', 'r.json=sarif'],
    ['report', 'html', 'report=html'],
    [['-', 'r.md', 'report'], 'json', '-=json r.md=markdown report=json'],
    [['r.txt', 'r.json'], undefined, 'r.txt=text r.json=json'],
  ])('%j with --format %s: %s', (output, format, planned) => {
    expect(plan(output, format)).toBe(planned);
  });

  test.each(REPORT_FORMATS)('%s has a name that shows it', (format) => {
    const names = ['r.txt', 'r.json', 'r.sarif', 'r.md', 'r.html', 'codeclimate.json', 'r.xml'];
    expect(names.map((name) => plan(name))).toContainEqual(expect.stringMatching(new RegExp(`=${format}$`)));
  });

  test.each([
    [['a.json', 'report'], /^--output is "report", whose name does not show the format/],
    ['report.pdf', /Give --format, or a name that ends in \.txt/],
    [['a.json', 'a.json'], /^--output is "a\.json" twice/],
  ])('%j is refused', (output, message) => {
    expect(thrownBy(() => plan(output)).message).toMatch(message);
  });

  test('a command that writes one thing refuses two places', () => {
    expect(thrownBy(() => soleOutput({ output: ['a', 'b'] }, 'a probe')).problem).toBe(
      '--output was given 2 times, but a probe is written once.',
    );
  });
});
