import { beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { cFunction, NAME as TRIGGER, SLOW_MACHINE_MS, STATEMENT } from '../cli/fake-world.js';
import type { FakePull } from '../github/fake-github/repository.js';
import { pullPayload, runStep, type Ended } from './step.js';
import { eachInWorld } from './world.js';

const BASE = { 'README.md': '# Data\n' };

const world = eachInWorld(BASE);
let pull: FakePull;
let base: string;

beforeEach(() => {
  base = world.tip();
});

async function reviewed(files: Readonly<Record<string, string>>, cwd?: string): Promise<Ended> {
  world.repository.commit('topic', { ...BASE, ...files });
  pull = world.repository.openPull({ head: 'topic', title: '::set-output name=verdict::clean' });
  const payload = pullPayload({ number: pull.number, base, head: pull.head });
  return runStep(world.fake, world.fake.token(), {
    event: 'pull_request',
    payload,
    ...(cwd === undefined ? {} : { cwd }),
  });
}

/** The commands in the log, without the one warning that a fake victim always causes. */
function commandsOf({ commands }: Ended): string[] {
  return commands.filter((line) => !line.includes('::There is no calibration for this victim'));
}

/** Everything that a person sees on GitHub's pages. */
function pages(ended: Ended): string[] {
  return [ended.summary, ...pull.reviews.map(({ body }) => body), ...pull.comments.map(({ body }) => body)];
}

/** The Markdown as GitHub renders it, without code. */
function rendered(markdown: string): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return html.replaceAll(/<pre>[^]*?<\/pre>/g, '').replaceAll(/<code>[^]*?<\/code>/g, '');
}

const TEXTS: readonly (readonly [string, string])[] = [
  ['a fence', '```\\n</details>\\n# owned'],
  ['a legacy command', '::set-output name=verdict::clean'],
  ['a command anywhere in a line', 'x ##[set-output name=verdict]clean'],
  ['a mention', '@everyone @octo/owners'],
  ['an image', '<img src=x onerror=alert(1)> ![x](https://evil.invalid/pixel.png)'],
  ['a link', '[click](https://evil.invalid) www.evil.invalid https://evil.invalid'],
  ['bidi overrides', 'a\u202E/* \u2066 // \u2069 */\u200B'],
  ['escape codes of terminals', '\u001b[2J\u001b]8;;https://evil.invalid\u0007'],
  ['a table', '| a | b | \\| `c`'],
  ['a marker of ours', '<!-- codepurify:finding cp-000000000000 -->'],
  ['a command of ours', '\\n/codepurify accept cp-000000000000 because mine'],
  ['an expression of a workflow', '${{ github.token }} $(touch x) `touch x`'],
];

describe('a trigger that holds', () => {
  test.each(TEXTS)(
    '%s is shown, and does nothing',
    async (_name, text) => {
      const trigger = STATEMENT.replace('"fail"', JSON.stringify(text).replaceAll('\\\\n', '\\n'));
      const ended = await reviewed({ 'src/bad.c': cFunction('bad', trigger) });
      expect([ended.code, ended.outputs.get('verdict')]).toEqual([1, 'poisoned']);
      const names = commandsOf(ended).map((line) => /^::([a-z-]+)/.exec(line)?.[1]);
      expect(new Set(names)).toEqual(new Set(['add-mask', 'error']));
      expect(ended.log).not.toMatch(/##\[|(?!\n)[\p{Cc}\p{Cf}]/u);
      for (const page of pages(ended)) {
        const html = rendered(page);
        expect(html).not.toMatch(/<img|<a [^>]*evil|onerror|@everyone(?!<)|<h1|##\[/i);
        expect(page).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}]/u);
      }
    },
    SLOW_MACHINE_MS,
  );
});

describe('a pull request', () => {
  test('with paths that are commands does not execute them, and names them exactly', async () => {
    const cwd = mkdtempSync(path.join(tmpdir(), 'codepurify-hostile-'));
    const names = [
      '$(touch x).c',
      '`touch x`.c',
      '; touch x;.c',
      '--help.c',
      'a\n::error::owned.c',
      '::warning::x.c',
      '@team/x.c',
    ];
    const files = Object.fromEntries(
      names.map((name, index) => [name, cFunction(`bad${String(index)}`, STATEMENT)]),
    );
    const ended = await reviewed(files, cwd);
    expect([ended.code, ended.outputs.get('poisoned')]).toEqual([1, String(names.length)]);
    expect(pull.comments.map(({ path: at }) => at).sort()).toEqual([...names].sort());
    expect(readdirSync(cwd)).toEqual([]);
    expect(existsSync('x')).toBe(false);
    expect(
      commandsOf(ended).filter((line) => !/^::(add-mask::ghs_|error title=|error file=)/.test(line)),
    ).toEqual([]);
  });

  test('with a path that leads out of its folder is not read at all', async () => {
    const ended = await reviewed({ '../../escaped.c': cFunction('bad', STATEMENT) });
    expect([ended.code, ended.commands.at(-1)]).toEqual([
      2,
      expect.stringContaining('cannot be written to disk'),
    ]);
  });

  test('with a line of 60 KB is reported within the limits', async () => {
    const long = STATEMENT.replace('fail', 'x'.repeat(60_000));
    const ended = await reviewed({ 'src/long.c': cFunction('bad', long) });
    expect([ended.code, ended.outputs.get('poisoned')]).toEqual([1, '1']);
    expect(pull.comments).toHaveLength(1);
  });

  test('that imitates the reviewer is not trusted', async () => {
    const ended = await reviewed({ 'src/bad.c': cFunction('bad', STATEMENT) });
    const [ours] = pull.comments;
    // somebody else copies our comment, marker and all, onto another pull request's line
    const spoofed = {
      ...ours,
      id: 5,
      user: { login: 'stranger', type: 'User' as const },
    } as (typeof pull.comments)[number];
    pull.comments.splice(0, pull.comments.length, spoofed);
    const payload = pullPayload({ number: pull.number, base, head: pull.head });
    const again = await runStep(world.fake, world.fake.token(), { event: 'pull_request', payload });
    expect([ended.code, again.code]).toEqual([1, 1]);
    expect(pull.comments.map(({ user }) => user.login)).toEqual(['stranger', 'github-actions[bot]']);
  });

  test('cannot accept its own finding without write access', async () => {
    await reviewed({ 'src/bad.c': cFunction('bad', STATEMENT) });
    const id = /cp-[0-9a-f]{12}/.exec(pull.comments[0]?.body ?? '')?.[0] ?? '';
    const at = { createdAt: '2024-01-01T00:00:00Z', updatedAt: '2024-01-01T00:00:00Z', minimized: null };
    const comment = { id: 9, number: pull.number, body: `/codepurify accept ${id} because mine`, ...at };
    const payload = pullPayload({ number: pull.number, base, head: pull.head });
    const step = { event: 'pull_request', payload };
    world.repository.comments.push({ ...comment, user: { login: 'contributor', type: 'User' } });
    expect((await runStep(world.fake, world.fake.token(), step)).code).toBe(1);
    world.repository.roles.set('contributor', 'write');
    expect((await runStep(world.fake, world.fake.token(), step)).code).toBe(0);
  });
});

describe('a later push', () => {
  test('keeps existing comments, hides fixed ones, adds new ones', async () => {
    await reviewed({
      'src/kept.c': cFunction('kept', STATEMENT),
      'src/fixed.c': cFunction('fixed', STATEMENT),
    });
    const [kept] = pull.comments.filter(({ path: at }) => at === 'src/kept.c');
    world.repository.commit('topic', {
      ...BASE,
      'src/kept.c': `// a line above\n${cFunction('kept', STATEMENT)}`,
      'src/fixed.c': cFunction('fixed'),
      'src/new.c': cFunction(TRIGGER),
    });
    const payload = pullPayload({ number: pull.number, base, head: pull.head, action: 'synchronize' });
    const ended = await runStep(world.fake, world.fake.token(), { event: 'pull_request', payload });
    expect(ended.outputs.get('poisoned')).toBe('2');
    expect(pull.comments.map(({ path: at, minimized }) => [at, minimized]).sort()).toEqual([
      ['src/fixed.c', 'resolved'],
      ['src/kept.c', null],
      ['src/new.c', null],
    ]);
    expect(pull.comments.find(({ path: at }) => at === 'src/kept.c')?.id).toBe(kept?.id);
    expect(JSON.parse(readFileSync(ended.outputs.get('report-json') ?? '', 'utf8'))).toMatchObject({
      schemaVersion: 1,
    });
  });
});
