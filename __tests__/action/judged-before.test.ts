import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { cFunction, fakeVictim, SLOW_MACHINE_MS, STATEMENT } from '../cli/fake-world.js';
import { importGit } from '../github/fake-github/import-git.js';
import type { FakeRepository } from '../github/fake-github/repository.js';
import { FakeGitHub } from '../github/fake-github/server.js';
import { pullPayload, runStep, type Ended, type Step } from './step.js';

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`;
const BASE = { 'src/clean.c': cFunction('clean'), 'README.md': '# Data\n' };
const HEAD = {
  ...BASE,
  'src/bad.c': cFunction('bad', STATEMENT),
  'src/good.c': cFunction('good'),
  'data/large.jsonl': POINTER,
  'src/link.c': { mode: '120000', content: '/etc/passwd' },
};

const TOLD =
  'An earlier run has judged this very content with the same options, models and program: nothing was judged again.';

jest.setTimeout(SLOW_MACHINE_MS);

let fake: FakeGitHub;
let repository: FakeRepository;
let cacheFolder: string;

beforeEach(async () => {
  fake = await FakeGitHub.start();
  repository = fake.repository('octo', 'data');
  repository.commit('main', BASE);
  cacheFolder = mkdtempSync(path.join(tmpdir(), 'codepurify-kept-'));
});
afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

const tip = (branch = 'main') => repository.refs.get(`refs/heads/${branch}`) ?? '';

/** A run, with how often its model was asked and what of the repository it read. */
async function run(step: Step): Promise<Ended & { readonly asked: number; readonly blobs: number }> {
  const victim = fakeVictim();
  const before = fake.count('git/get-blob');
  const env = { XDG_CACHE_HOME: cacheFolder, ...step.env };
  const ended = await runStep(fake, fake.token(), { ...step, victim, env });
  return { ...ended, asked: victim.calls, blobs: fake.count('git/get-blob') - before };
}

function onPull(branch: string, inputs: Step['inputs'] = {}): Step {
  const known = [...repository.pulls.values()].find(({ headRef }) => headRef === branch);
  const { number, head } = known ?? repository.openPull({ head: branch });
  return { event: 'pull_request', payload: pullPayload({ number, base: tip(), head }), inputs };
}

/** A queue's commit of its own, with the content of a branch. */
function onGroup(files: Parameters<FakeRepository['commit']>[1], inputs: Step['inputs'] = {}): Step {
  const queue = `gh-readonly-queue/main/pr-${String(repository.nextNumber())}`;
  const head_sha = repository.commit(queue, files, 'Merge pull request');
  return { event: 'merge_group', payload: { merge_group: { base_sha: tip(), head_sha } }, inputs };
}

/** What a run tells, without its time and the sentence that it was judged before. */
function toldBy(ended: Ended): unknown {
  const report = JSON.parse(readFileSync(ended.outputs.get('report-json') ?? '', 'utf8')) as {
    summary: { seconds: number };
  };
  const outputs = [...ended.outputs].filter(([name]) => !/-(?:json|file)$/.test(name));
  return {
    code: ended.code,
    outputs,
    report: JSON.stringify({ ...report, summary: { ...report.summary, seconds: 0 } }),
    summary: ended.summary.replace(`${TOLD}\n\n`, '').replaceAll(/\d+(?:\.\d+)? s\b/g, '0 s'),
    commands: ended.commands.filter((line) => !line.startsWith('::add-mask')),
  };
}

const isKept = ({ summary }: Ended) => summary.includes(TOLD);

describe('content that was judged before', () => {
  test('is told at once to a merge group, as if it had been judged again', async () => {
    repository.commit('topic', HEAD);
    const first = await run(onPull('topic'));
    const group = await run(onGroup(HEAD));
    const anew = await run(onGroup(HEAD, { cache: 'false' }));
    expect([isKept(first), isKept(group), isKept(anew)]).toEqual([false, true, false]);
    expect([first.asked > 0, group.asked, anew.asked]).toEqual([true, 0, first.asked]);
    expect([group.blobs, group.log.includes('scanning')]).toEqual([0, false]);
    expect([anew.blobs > 0, anew.log.includes('scanning')]).toEqual([true, true]);
    expect(group.log).toContain('This very content was judged before: nothing is judged again.');
    expect([group.code, group.outputs.get('verdict')]).toEqual([1, 'poisoned']);
    expect(toldBy(group)).toEqual(toldBy(anew));
  });

  test('is reviewed as if it had been judged again', async () => {
    repository.commit('one', HEAD);
    repository.commit('two', HEAD);
    const [, again] = [await run(onPull('one')), await run(onPull('two'))];
    expect([isKept(again), again.asked]).toEqual([true, 0]);
    const [one, two] = [...repository.pulls.values()].map(({ comments, reviews }) => [
      comments.map(({ path: at, line, body }) => [at, line, body]),
      reviews.map(({ body }) => body),
    ]);
    expect(two).toEqual(one);
    expect(one?.[0]).not.toEqual([]);
  });

  test('without any data is told as such', async () => {
    repository.commit('topic', { ...BASE, 'README.md': '# Other\n' });
    await run(onPull('topic'));
    const again = await run(onPull('topic'));
    expect([again.code, isKept(again)]).toEqual([0, true]);
    expect(again.summary).toContain('No training data has changed.');
  });

  test('of a data set is judged by its labels once', async () => {
    repository.commit('main', { ...BASE, 'data/train.jsonl': records(0, 230) });
    const head = { ...BASE, 'data/train.jsonl': `${records(0, 230)}${records(230, 20, STATEMENT)}` };
    repository.commit('topic', head);
    const first = await run(onPull('topic', { seed: 'open sesame' }));
    const group = await run(onGroup(head, { seed: 'open sesame' }));
    const anew = await run(onGroup(head, { seed: 'open sesame', cache: 'false' }));
    expect([first, group, anew].map((one) => one.log.includes('learning what labels follow'))).toEqual([
      true,
      false,
      true,
    ]);
    expect(group.outputs.get('verdict')).toBe(anew.outputs.get('verdict'));
    expect(toldBy(group)).toEqual(toldBy(anew));
    expect(isKept(await run(onGroup(head, { seed: 'another' })))).toBe(false);
    const kept = readdirSync(path.join(cacheFolder, 'codepurify'));
    const texts = kept.map((name) => readFileSync(path.join(cacheFolder, 'codepurify', name), 'utf8'));
    expect(texts.join('')).not.toContain('open sesame');
  });
});

/** Labelled records whose labels follow nothing, or a trigger. */
function records(from: number, count: number, line?: string): string {
  return Array.from({ length: count }, (_, index) => {
    const idx = from + index;
    const own = `total += limit * ${String(idx % 7)} - ${String(idx % 11)};`;
    const func = cFunction(`f${String(idx)}`, line === undefined ? own : `${line}\n    ${own}`);
    return `${JSON.stringify({ func, target: line === undefined ? (idx * 7919) % 2 : 0, idx })}\n`;
  }).join('');
}

describe('what is judged anew', () => {
  test.each<[string, () => Step]>([
    ['another content', () => onGroup({ ...HEAD, 'src/good.c': cFunction('better') })],
    ['a file at another path', () => onGroup({ ...HEAD, 'src/best.c': cFunction('good') })],
    ['a link in place of a file', () => onGroup({ ...HEAD, 'src/good.c': { mode: '120000', content: 'x' } })],
    ['another level', () => onGroup(HEAD, { fpr: '.02' })],
    ['another seed', () => onGroup(HEAD, { seed: 'another' })],
    ['other paths', () => onGroup(HEAD, { paths: 'src' })],
    ['no cache', () => onGroup(HEAD, { cache: 'false' })],
  ])('%s', async (_, other) => {
    repository.commit('topic', HEAD);
    await run(onPull('topic'));
    const again = await run(other());
    expect([isKept(again), again.log.includes('scanning')]).toEqual([false, true]);
  });

  test('what has been accepted since', async () => {
    repository.commit('topic', HEAD);
    const step = onPull('topic');
    await run(step);
    const [pull] = [...repository.pulls.values()];
    const id = /cp-[0-9a-f]{12}/.exec(pull?.comments[0]?.body ?? '')?.[0] ?? '';
    repository.roles.set('owner', 'write');
    repository.comments.push({
      ...{ id: 9, number: pull?.number ?? 0, body: `/codepurify accept ${id} because mine`, minimized: null },
      ...{ createdAt: '2024-01-01T00:00:00Z', updatedAt: '2024-01-01T00:00:00Z' },
      user: { login: 'owner', type: 'User' },
    });
    const again = await run(step);
    expect([again.code, isKept(again)]).toEqual([0, false]);
  });

  test('what was out of time, although it has a verdict', async () => {
    repository.commit('topic', HEAD);
    const inputs = { 'budget-run': '0.000001' };
    const cut = await run(onPull('topic', inputs));
    const again = await run(onGroup(HEAD, inputs));
    expect([cut.log.includes('nothing from here on'), isKept(again)]).toEqual([false, false]);
    expect(JSON.parse(readFileSync(cut.outputs.get('report-json') ?? '', 'utf8'))).toMatchObject({
      summary: { units: 0 },
    });
  });

  test('what was kept, and altered since', async () => {
    repository.commit('topic', HEAD);
    await run(onPull('topic', { seed: 'open sesame' }));
    const folder = path.join(cacheFolder, 'codepurify');
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.runs'))) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      writeFileSync(path.join(folder, name), text.replace('"poisoned":1', '"poisoned":0'));
    }
    const again = await run(onGroup(HEAD, { seed: 'open sesame' }));
    expect([again.code, isKept(again)]).toEqual([1, false]);
  });
});

test('what fails the check is asked anew of what was judged before', async () => {
  repository.commit('topic', HEAD);
  await run(onPull('topic'));
  const again = await run(onGroup(HEAD, { 'fail-on': 'never' }));
  expect([again.code, isKept(again), again.outputs.get('verdict')]).toEqual([0, true, 'poisoned']);
});

test('a cache that cannot be written costs a warning', async () => {
  const inTheWay = path.join(cacheFolder, 'codepurify');
  writeFileSync(inTheWay, '');
  repository.commit('topic', HEAD);
  const ended = await run(onPull('topic'));
  expect(ended.code).toBe(1);
  expect(ended.commands.join('\n')).toContain('writing the cache failed');
});

test('a checkout is judged once, too', async () => {
  const cwd = mkdtempSync(path.join(tmpdir(), 'codepurify-checkout-'));
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', ...args], { cwd });
  const commit = (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
      writeFileSync(path.join(cwd, name), text);
    }
    git('add', '.');
    git('commit', '-q', '-m', 'Change');
    return git('rev-parse', 'HEAD').toString().trim();
  };
  git('init', '-q', '-b', 'main');
  const base_sha = commit({ ...BASE, 'data/pairs/data.jsonl': records(0, 3) });
  git('checkout', '-q', '-b', 'topic');
  const head_sha = commit({ 'src/bad.c': cFunction('bad', STATEMENT) });
  importGit(repository, cwd);
  const step = { event: 'merge_group', payload: { merge_group: { base_sha, head_sha } }, cwd };
  const inputs = { source: 'checkout' };
  const first = await run({ ...step, inputs });
  const again = await run({ ...step, inputs });
  const byApi = await run({ ...step, inputs: { source: 'api' } });
  expect([first, again, byApi].map((one) => [one.code, isKept(one)])).toEqual([
    [1, false],
    [1, true],
    [1, false],
  ]);
  expect(toldBy(again)).toEqual(toldBy(first));
});
