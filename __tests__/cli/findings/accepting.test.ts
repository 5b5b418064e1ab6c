import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { rememberRun } from '../../../src/cli/findings/last-run.js';
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
      'Neither the last run here nor the report "report.json" has cp-000000000000.',
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
    [
      'a wrong date',
      ['cp-0123456789ab', '--reason', 'x', '--owner', 'me', '--expires', 'soon'],
      '--expires is "soon"',
    ],
    [
      'an id that the report does not have',
      ['cp-0123456789ab', '--reason', 'x', '--owner', 'me'],
      'has cp-0123456789ab',
    ],
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

describe('the last run', () => {
  const run = async (own: Workplace, ...argv: string[]) => own.run([...argv, '--config', 'none']);
  const accept = (id: string, ...more: string[]) => ['accept', id, '--reason', 'x', '--owner', 'me', ...more];
  const idIn = (text: string): string => /cp-[0-9a-f]{12}/u.exec(text)?.[0] ?? '';

  test('has the ids that it printed, also where an older report is here', async () => {
    const own = await workplace({ 'a.c': cFunction('f', STATEMENT) });
    await run(own, 'scan', 'a.c', '-o', 'report.json');
    writeFileSync(join(own.folder, 'b.c'), cFunction('g', STATEMENT));
    const id = idIn((await run(own, 'scan', 'b.c', '-q')).out);
    expect((await own.run(['explain', id])).out).toContain('--> b.c:3:5');
    expect((await own.run(accept(id))).code).toBe(0);
    const older = idIn(readFileSync(join(own.folder, 'report.json'), 'utf8'));
    expect((await own.run(accept(older))).code).toBe(0); // that report has it
    const { code, err } = await own.run(accept('cp-000000000000'));
    expect([code, err]).toEqual([
      2,
      expect.stringContaining(
        'Neither the last run here nor the report "report.json" has cp-000000000000.',
      ) as unknown,
    ]);
    expect((await own.run(accept('cp-000000000000', '--report', 'none'))).code).toBe(0);
  });

  test('stays where a later run finds nothing, is of its folder, and is not kept with --no-cache', async () => {
    const own = await workplace({ 'a.c': cFunction('f', STATEMENT), 'b.c': cFunction('g') });
    const hidden = idIn((await run(own, 'scan', 'a.c', '-q', '--no-cache')).out);
    expect((await own.run(['explain', hidden])).err).toContain('No run is known here, so cp-');
    const id = idIn((await run(own, 'scan', 'a.c', '-q')).out);
    await run(own, 'scan', 'b.c', '-q');
    expect((await own.run(['explain', id])).code).toBe(0);
    const other = await workplace({}, `${own.folder}.xdg`);
    expect((await other.run(['explain', id])).code).toBe(2);
  });

  test('is kept of 20 folders, in files of the user alone', async () => {
    const cache = (await workplace({})).folder;
    for (let number = 0; number < 22; number += 1) {
      const own = await workplace({}, cache);
      await rememberRun(found, { cwd: own.folder, env: { XDG_CACHE_HOME: cache } });
    }
    const folder = join(cache, 'codepurify', 'last');
    const names = readdirSync(folder);
    expect(names).toHaveLength(20);
    if (process.platform !== 'win32') expect(statSync(join(folder, names[0] ?? '')).mode & 0o777).toBe(0o600);
  });
});

describe('the owner of what is accepted', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['the author of commits', { USER: 'root', GIT_AUTHOR_NAME: 'Ada' }, 'owner: "Ada"'],
    ['the user', { USER: 'ada' }, 'owner: "ada"'],
    ['not an account of a machine', { USER: 'root', LOGNAME: 'ada' }, 'owner: "ada"'],
  ])('is %s', async (_, env, says) => {
    const own = await workplace({});
    const bare = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', PATH: process.env.PATH };
    const done = await own.run(['accept', 'cp-000000000000', '--reason', 'x'], { env: { ...bare, ...env } });
    expect(done.code).toBe(0);
    expect(readFileSync(join(own.folder, '.codepurify.yml'), 'utf8')).toContain(says);
  });
});

describe('the closing hint', () => {
  test('names the commands for what was found, and is silent with --quiet', async () => {
    const loud = await place.run(['scan', 'a.c', 'b.c', '--config', 'none']);
    expect(loud.err).toMatch(
      /^codepurify: 2 of 2 findings fixable: codepurify scan a\.c b\.c --write-purified codepurify-purified\n/m,
    );
    expect(loud.err).toMatch(/A false alarm\? codepurify accept cp-[0-9a-f]{12} --reason "…"/);
    expect((await place.run(['scan', 'a.c', '--config', 'none', '-q'])).err).toBe('');
  });
});
