import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseConfigFile } from '../../src/config/config-file.js';
import { findConfigFile } from '../../src/config/find-config-file.js';
import { loadOptions } from '../../src/config/load-options.js';
import { resolveOptions } from '../../src/config/resolve-options.js';
import { thrownBy } from './thrown-by.js';

const PATH = resolve('/data/.codepurify.yml');
const parse = (text: string) => parseConfigFile(PATH, text);
const ID = 'cp-0123456789ab';

describe('a configuration file', () => {
  test('gives options in kebab case', () => {
    const { layer } = parse('fail-on: never\ninclude: ["*.c"]\nfpr: 0.05\n');
    const options = resolveOptions([layer]);
    expect([options.failOn, options.include, options.fpr]).toEqual([['never'], ['*.c'], 0.05]);
  });

  test.each(['', '# nothing but a comment\n', 'null\n', '---\n'])('may be empty: %j', (text) => {
    expect(parse(text).layer.values).toEqual({});
  });

  test('names paths from its own folder', () => {
    const { values } = parse('victim: models/mine\nmlm: ../mlm\ncalibration: clean.jsonl\n').layer;
    expect(values).toEqual({
      victim: resolve('/data/models/mine'),
      mlm: resolve('/mlm'),
      calibration: resolve('/data/clean.jsonl'),
    });
  });

  test('keeps words that are not paths', () => {
    const { values } = parse('victim: sentinel\ncalibration: none\n').layer;
    expect(values).toEqual({ victim: 'sentinel', calibration: 'none' });
  });

  test('a wrong value is named with path, line and what is allowed', () => {
    const error = thrownBy(() => resolveOptions([parse('fpr: 0.1\n\nstatistic: best\n').layer]));
    expect(error.problem).toBe(`${PATH}:3: statistic is "best", which cannot be used.`);
    expect(error.remedy).toMatch(/^Allowed: one of both, deficit, /);
  });

  test('the file of a probe is found from its own folder', () => {
    expect(parse('victim: probe:mine.bin').layer.values).toEqual({
      victim: `probe:${resolve('/data/mine.bin')}`,
    });
    expect(parse('victim: probe').layer.values).toEqual({ victim: 'probe' });
  });

  test('cannot set the key of the probe, which authors of the data must not know', () => {
    expect(() => parse('seed: mine')).toThrow(
      ':1: seed cannot be set in this file, because it comes with the data.',
    );
  });

  const refused: [string, string, string, string][] = [
    ['an unknown key', 'fpr: .1\nfail_on: never', ':2: unknown key "fail_on".', 'Did you mean "fail-on"?'],
    ['a camelCase key', 'failOn: never', ':1: unknown key "failOn".', 'Did you mean "fail-on"?'],
    ['a key like no other', 'zzzzzz: 1', ':1: unknown key "zzzzzz".', 'Known names: victim, '],
    ['__proto__', '__proto__: 1', ':1: unknown key "__proto__".', 'Known names: victim, '],
    [
      'a place to write to',
      'output: /etc/passwd',
      ':1: output cannot be set in this file, because it comes with the data.',
      'Give --output on the command line.',
    ],
    ['a list', '- a', ':1 is not a mapping of options.', 'Write one'],
    ['a duplicate key', 'fpr: .1\nfpr: .2', ':2 is not valid YAML: Map keys must be unique', 'Write one'],
    ['broken YAML', 'fpr: [1\n', ' is not valid YAML: ', 'Write one'],
    ['a complex key', '? [a]\n: 1', ':1 has a key that is not a plain word.', 'Write one'],
    ['an unknown tag', 'fpr: !!js/function x', ':1 is not valid YAML: Unresolved tag', 'Write one'],
    ['10,000 levels', `fpr: ${'['.repeat(10_000)}`, ' is nested too deeply', 'Write one'],
    ['a megabyte', `# ${'x'.repeat(1_000_000)}`, ' is larger than', 'Write one'],
    ['suppressions that are not a list', 'suppressions: all', ':1: suppressions is "all"', 'Write one'],
    ['a suppression that is a text', 'suppressions: [x]', ':1: suppression 1 is "x".', 'Give it the keys'],
    [
      'a suppression without owner',
      `suppressions: [{id: ${ID}, reason: r}]`,
      ':1: suppression 1: owner is nothing, which cannot be used.',
      'Allowed: a text: who is responsible for it.',
    ],
    [
      'a suppression without a reason',
      `suppressions: [{id: ${ID}, reason: " ", owner: o}]`,
      ':1: suppression 1: reason is " "',
      'Allowed: a text: why',
    ],
    ['a wrong id', 'suppressions: [{id: cp-1, reason: r, owner: o}]', 'id is "cp-1"', 'Allowed: the id'],
    [
      'an impossible date',
      `suppressions: [{id: ${ID}, reason: r, owner: o, expires: 2026-02-30}]`,
      'expires is "2026-02-30"',
      'Allowed: a date, YYYY-MM-DD',
    ],
    [
      'an unknown key of a suppression',
      `suppressions: [{id: ${ID}, reason: r, ower: o}]`,
      'suppression 1 has the unknown key "ower".',
      'Did you mean "owner"?',
    ],
    [
      'a suppression given twice',
      `suppressions: [{id: ${ID}, reason: r, owner: o}, {id: ${ID}, reason: s, owner: o}]`,
      `${ID} is suppressed twice.`,
      'Keep one',
    ],
  ];
  test.each(refused)('%s is refused', (_name, text, problem, remedy) => {
    const error = thrownBy(() => parse(text));
    expect(error.code).toBe('usage');
    expect(error.problem).toContain(problem);
    expect(error.remedy).toContain(remedy);
  });

  test('a billion laughs is refused', () => {
    const levels = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 10; i++) {
      const before = `*a${String(i - 1)}`;
      levels.push(`a${String(i)}: &a${String(i)} [${Array(9).fill(before).join(', ')}]`);
    }
    const error = thrownBy(() => parse(levels.join('\n')));
    expect(error.problem).toContain('Excessive alias count');
  });
});

describe('files on disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'codepurify-config-')));
    mkdirSync(join(folder, 'repo/.git'), { recursive: true });
    mkdirSync(join(folder, 'repo/a/b'), { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const put = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
  };
  const NOW = new Date('2026-06-15T12:00:00Z');

  test('the nearest file up to the root of the repository is read', () => {
    put('repo/.codepurify.yml', 'fpr: 0.2');
    expect(loadOptions({}, join(folder, 'repo/a/b'), NOW).options.fpr).toBe(0.2);
    put('repo/a/.codepurify.yaml', 'fpr: 0.3');
    expect(loadOptions({}, join(folder, 'repo/a/b'), NOW).options.fpr).toBe(0.3);
  });

  test('a file above the repository is not', () => {
    put('.codepurify.yml', 'fpr: 0.2');
    expect(findConfigFile(join(folder, 'repo/a'))).toBeNull();
  });

  test('outside a repository only the folder itself counts', () => {
    put('.codepurify.yml', 'fpr: 0.2');
    mkdirSync(join(folder, 'plain'));
    expect(findConfigFile(join(folder, 'plain'))).toBeNull();
    expect(findConfigFile(folder)).toBe(join(folder, '.codepurify.yml'));
  });

  test('--config names the file, and none reads none', () => {
    put('repo/.codepurify.yml', 'fpr: 0.2');
    put('other.yml', 'fpr: 0.4');
    const cwd = join(folder, 'repo');
    expect(loadOptions({ config: '../other.yml' }, cwd, NOW).options.fpr).toBe(0.4);
    expect(loadOptions({ config: 'none' }, cwd, NOW).options.fpr).toBe(0.01);
    expect(loadOptions({ fpr: '0.5' }, cwd, NOW).options.fpr).toBe(0.5);
  });

  test('a missing file is an error', () => {
    expect(thrownBy(() => loadOptions({ config: 'no.yml' }, folder, NOW)).problem).toContain('no.yml');
  });

  test('a file that is not UTF-8 is an error', () => {
    writeFileSync(join(folder, 'latin.yml'), Buffer.from([0x66, 0xe9]));
    expect(thrownBy(() => loadOptions({ config: 'latin.yml' }, folder, NOW)).code).toBe('usage');
  });

  test('an expired suppression is a warning, one on its last day applies', () => {
    const entry = (id: string, expires: string) =>
      `- {id: ${id}, reason: r, owner: Ann, expires: ${expires}}\n`;
    put(
      'repo/.codepurify.yml',
      `suppressions:\n${entry(ID, '2026-06-14')}${entry('cp-ffffffffffff', '2026-06-15')}`,
    );
    const { active, warnings } = loadOptions({}, join(folder, 'repo'), NOW);
    expect([...active.keys()]).toEqual(['cp-ffffffffffff']);
    expect(warnings).toEqual([
      `The suppression of ${ID} expired on 2026-06-14 and is not applied; its owner is Ann.`,
    ]);
  });
});
