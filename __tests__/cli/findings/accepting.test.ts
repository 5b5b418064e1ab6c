import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ScanResult } from '../../../src/result/result.js';
import { cFunction, NAME, SLOW_MACHINE_MS, STATEMENT, workplace, type Workplace } from '../fake-world.js';

const FILES = {
  'a.c': cFunction('f', STATEMENT),
  'b.c': cFunction('g', STATEMENT),
  'c.c': cFunction('h', `int ${NAME} = 0; total += ${NAME};`),
};
const SCAN = ['scan', 'a.c', 'b.c', 'c.c', '--format', 'json', '--quiet'];

let place: Workplace;
let found: ScanResult;
const read = (name: string): string => readFileSync(join(place.folder, name), 'utf8');
const statement = () => found.families.find(({ carriers }) => carriers === 2)?.id ?? '';

beforeAll(async () => {
  place = await workplace(FILES);
  found = (await place.run([...SCAN, '--config', 'none'])).result();
  await place.run([...SCAN, '--config', 'none', '--output', 'report.json']);
  expect(found.findings).toHaveLength(3);
}, SLOW_MACHINE_MS);

describe('codepurify explain', () => {
  test('a finding: all that the text report says, its family, and the command that accepts it', async () => {
    const [first] = found.findings;
    const { code, out } = await place.run(['explain', first?.id ?? '']);
    expect(code).toBe(0);
    expect(out).toMatch(/^poisoned: .*\n +--> a\.c:3:5, statement in function `f`/);
    expect(out).toContain(`family    ${statement()}`);
    expect(out).toContain(`codepurify accept ${first?.id ?? ''} --reason`);
  });

  test.each([
    ['by its id', () => statement()],
    ['by a part of its pattern', () => 'RAND ()'.replace(' ', '')],
  ])('a family %s: its carriers', async (_how, what) => {
    const { out } = await place.run(['explain', what()]);
    expect(out).toMatch(/^family fam-/);
    expect(out).toContain('a.c:3:5 in `f`');
    expect(out).toContain('b.c:3:5 in `g`');
    expect(out).not.toContain('c.c');
  });

  test('a word needs no report', async () => {
    const empty = await workplace({});
    const { code, out } = await empty.run(['explain', 'Necessary']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^necessity \(also: .*\n {2}What the model answers when the trigger is hidden from it\./,
    );
  });

  test.each([
    ['an unknown word', ['neccessity'], 'Did you mean "necessity"?'],
    [
      'an id that the report does not have',
      ['cp-000000000000'],
      'The report "report.json" has no cp-000000000000.',
    ],
    [
      'no report',
      ['cp-000000000000', '--report', 'none.json'],
      'The report "none.json" cannot be read (ENOENT).',
    ],
    ['another file', ['cp-000000000000', '--report', 'a.c'], 'The report "a.c" is not JSON.'],
  ])('%s ends with 2 and a remedy', async (_what, args, says) => {
    const { code, err } = await place.run(['explain', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});

describe('codepurify accept', () => {
  test('a finding: the entry is written, other lines stay, and the next scan counts it as accepted', async () => {
    const [first] = found.findings;
    writeFileSync(join(place.folder, '.codepurify.yml'), '# ours\nfail-on: auto # as usual\n');
    const { code, out } = await place.run([
      'accept',
      first?.id ?? '',
      '--reason',
      'a "test"',
      '--owner',
      'me',
    ]);
    expect(code).toBe(0);
    expect(out).toContain(`Accepted ${first?.id ?? ''} until `);
    expect(read('.codepurify.yml')).toMatch(
      /^# ours\nfail-on: auto # as usual\nsuppressions:\n {2}- id: cp-[0-9a-f]{12}\n {4}reason: "a \\"test\\""\n {4}owner: "me"\n {4}expires: \d{4}-\d\d-\d\d\n$/,
    );
    const again = (await place.run(SCAN)).result();
    expect([again.summary.suppressed, again.findings.length]).toEqual([1, 2]);
    const twice = await place.run(['accept', first?.id ?? '', '--reason', 'x', '--owner', 'me']);
    expect([twice.code, twice.err]).toEqual([2, expect.stringContaining('accepts') as unknown]);
  });

  test('a family: each finding whose triggers are all of it', async () => {
    writeFileSync(join(place.folder, '.codepurify.yml'), '');
    const accept = ['accept', statement(), '--reason', 'known', '--owner', 'me', '--expires', 'never'];
    expect((await place.run(accept)).out).toContain('also those that come later');
    const again = (await place.run(SCAN)).result();
    expect(again.findings.map(({ path }) => path)).toEqual(['c.c']);
    expect(again.summary.suppressed).toBe(2);
    writeFileSync(join(place.folder, '.codepurify.yml'), '');
  });

  test.each([
    ['no reason', ['cp-0123456789ab'], '--reason is missing.'],
    ['no id', ['gain', '--reason', 'x'], 'The id is "gain", which cannot be used.'],
    ['a wrong date', ['cp-0123456789ab', '--reason', 'x', '--expires', 'soon'], '--expires is "soon"'],
    ['an id that the report does not have', ['cp-0123456789ab', '--reason', 'x'], 'has no cp-0123456789ab'],
  ])('%s ends with 2 and changes nothing', async (_what, args, says) => {
    const { code, err } = await place.run(['accept', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(read('.codepurify.yml')).toBe('');
  });
});

describe('a baseline', () => {
  test('has a line for each finding below its family, and accepts them when it is read again', async () => {
    const written = await place.run([...SCAN, '--write-baseline', 'known.txt']);
    expect(written.code).toBe(1);
    const rows = read('known.txt').trimEnd().split('\n');
    expect(rows[0]).toBe('# codepurify baseline 1');
    expect(rows.filter((row) => row.startsWith('cp-'))).toHaveLength(3);
    expect(rows).toContain(`# ${statement()}: 2 findings with \`if (rand() < …) printf(…);\``);
    const { code, result } = await place.run([...SCAN, '--baseline', 'known.txt']);
    expect([code, result().summary.suppressed, result().findings]).toEqual([0, 3, []]);
  });

  test('a new carrier of a known trigger is reported', async () => {
    writeFileSync(join(place.folder, 'd.c'), cFunction('k', STATEMENT));
    const { result } = await place.run([
      'scan',
      'd.c',
      '--format',
      'json',
      '--quiet',
      '--baseline',
      'known.txt',
    ]);
    expect(result().findings).toHaveLength(1);
  });

  test.each([
    ['another file', ['--baseline', 'a.c'], 'a.c:1 is "int f(int limit) {"'],
    ['no file', ['--baseline', 'none.txt'], 'The baseline "none.txt" cannot be read (ENOENT).'],
    ['both', ['--baseline', 'known.txt', '--write-baseline', 'n.txt'], 'were given together'],
  ])('%s is refused', async (_what, args, says) => {
    const { code, err } = await place.run([...SCAN, ...args]);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  test('of a change is that of its base: a change does not accept its own findings', async () => {
    const own = await workplace({ 'a.c': cFunction('f') });
    const git = (...args: string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        cwd: own.folder,
      });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'base');
    writeFileSync(join(own.folder, 'a.c'), FILES['a.c']);
    writeFileSync(join(own.folder, 'known.txt'), read('known.txt'));
    const scan = ['scan', '--base', 'main', '--format', 'json', '--baseline', 'known.txt'];
    const { code, err, result } = await own.run(scan);
    expect([code, result().findings.length]).toEqual([1, 1]);
    expect(err).toContain('"main" has no known.txt of at most 512 KiB, so the baseline accepts nothing');
    git('add', 'known.txt');
    git('commit', '-qm', 'known');
    expect((await own.run(scan)).code).toBe(0);
  });
});

describe('the closing hint', () => {
  test('names the commands for what was found, and is silent with --quiet', async () => {
    const loud = await place.run(['scan', 'a.c', 'b.c', '--config', 'none']);
    expect(loud.err).toMatch(/^codepurify: \d fixable: codepurify scan a\.c b\.c --write-purified <copy>\n/m);
    expect(loud.err).toMatch(/A false alarm\? codepurify accept cp-[0-9a-f]{12} --reason "…"/);
    expect((await place.run(['scan', 'a.c', '--config', 'none', '-q'])).err).toBe('');
  });
});
