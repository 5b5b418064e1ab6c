import { afterEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { ScanResult } from '../../src/result/result.js';
import { cFunction, SLOW_MACHINE_MS, STATEMENT } from '../cli/fake-world.js';
import { TREE_LIMIT } from '../github/fake-github/reading.js';
import type { Ended } from './step.js';
import { eachInWorld, ONE_CLEAN } from './world.js';

const world = eachInWorld();
afterEach(() => {
  Object.assign(TREE_LIMIT, { entries: 100_000, folder: 100_000 });
});

const BAD = { 'src/bad.c': cFunction('bad', STATEMENT) };
const CLEAN = { 'src/good.c': cFunction('good') };

/** GitHub does not return the content of a file. */
function lose(content: string, status = 404): void {
  const at = new RegExp(`/git/blobs/${world.repository.objects.blob(content)}$`);
  world.fake.fail({ at, kind: { status }, times: Infinity });
}

const resultOf = ({ outputs }: Ended): ScanResult =>
  JSON.parse(readFileSync(outputs.get('report-json') ?? '', 'utf8')) as ScanResult;
const skippedIn = (ended: Ended) => resultOf(ended).skipped.map(({ path, reason }) => [path, reason]);

describe('a file that GitHub does not return', () => {
  test.each([404, 500])(
    'with status %d costs itself: the others are judged, and it is named',
    async (status) => {
      const lost = cFunction('lost', STATEMENT);
      lose(lost, status);
      const pull = world.open({ ...BAD, 'src/lost.c': lost });
      const ended = await world.judge(pull);
      expect([ended.code, ended.outputs.get('poisoned')]).toEqual([1, '1']);
      expect(skippedIn(ended)).toEqual([
        ['src/lost.c', `GitHub did not return it (status ${String(status)}): run again, or check it out`],
      ]);
      expect(ended.summary).toContain('1 row unread');
      expect(pull.comments.map(({ path }) => path)).toEqual(['src/bad.c']);
    },
    SLOW_MACHINE_MS,
  );

  test.each([
    ['unread', 1],
    ['poisoned', 0],
  ])('is decided on by fail-on: %s', async (failOn, code) => {
    lose(cFunction('lost'));
    const pull = world.open({ ...CLEAN, 'src/lost.c': cFunction('lost') });
    const ended = await world.judge(pull, { inputs: { 'fail-on': failOn } });
    expect([ended.code, ended.outputs.get('verdict')]).toEqual([code, 'undecided']);
  });

  test('is named too if it is a link, whose end nobody knows then', async () => {
    lose('bad.c');
    const link = { mode: '120000', content: 'bad.c' };
    const ended = await world.judge(world.open({ ...CLEAN, 'src/link': link }));
    expect([ended.code, skippedIn(ended)]).toEqual([1, [['src/link', 'a symbolic link: not followed']]]);
  });

  test('of the base makes its content count as new, and the log says so', async () => {
    lose(ONE_CLEAN['src/clean.c']);
    const edited = `${ONE_CLEAN['src/clean.c']}\n${cFunction('good')}`;
    const ended = await world.judge(world.open({ 'src/clean.c': edited }));
    expect([ended.code, ended.outputs.get('units')]).toEqual([0, '2']);
    expect(ended.commands.join('\n')).toContain('1 file of the base was not read: content that is copied');
  });

  test('is one of many: after some in a row no more are asked for', async () => {
    world.fake.fail({ at: 'git/get-blob', kind: { status: 404 }, times: Infinity });
    const names = Array.from({ length: 80 }, (_, index) => `f${String(index)}`);
    const files = Object.fromEntries(names.map((name) => [`src/${name}.c`, cFunction(name)]));
    const ended = await world.judge(world.open(files));
    expect([ended.code, resultOf(ended).summary.records.unread]).toEqual([1, 80]);
    expect(world.fake.count('git/get-blob')).toBeLessThan(70);
  });

  test('keeps the comments on it, because nobody knows whether they are fixed', async () => {
    const pull = world.open(BAD);
    await world.judge(pull);
    world.repository.commit('topic', { ...ONE_CLEAN, ...CLEAN, 'src/bad.c': `\n${BAD['src/bad.c']}` });
    lose(`\n${BAD['src/bad.c']}`);
    const ended = await world.judge(pull);
    expect([ended.code, pull.comments.map(({ minimized }) => minimized)]).toEqual([1, [null]]);
  });
});

describe('a change is judged without', () => {
  test("GitHub's list of files, which adds diffs and renames alone", async () => {
    world.fake.fail({ at: 'pulls/list-files', kind: { status: 422 }, times: Infinity });
    const pull = world.open(BAD);
    const ended = await world.judge(pull);
    expect([ended.code, ended.outputs.get('poisoned'), pull.comments.length]).toEqual([1, '1', 1]);
    expect(ended.summary).toContain('GitHub did not list the changed files');
  });

  test('the window of time before it', async () => {
    world.fake.fail({ at: 'repos/list-commits', kind: { status: 500 }, times: Infinity });
    const ended = await world.judge(world.open(BAD));
    expect([ended.code, ended.outputs.get('poisoned')]).toEqual([1, '1']);
  });
});

describe('no file is left out in silence', () => {
  test('where names that are not UTF-8 are the same in the answer', async () => {
    const { objects, refs } = world.repository;
    const entry = (path: string, content: string) => ({ path, mode: '100644', sha: objects.blob(content) });
    const twice = [entry('a\uFFFD.c', cFunction('bad', STATEMENT)), entry('a\uFFFD.c', cFunction('good'))];
    const tree = objects.treeOf([entry('src/clean.c', ONE_CLEAN['src/clean.c']), ...twice]);
    refs.set('refs/heads/topic', objects.commit(tree, [world.tip()], 'Names'));
    const ended = await world.judge(world.repository.openPull({ head: 'topic' }));
    expect([ended.code, skippedIn(ended)]).toEqual([
      1,
      [['a\uFFFD.c', 'several files have this name, which is not UTF-8']],
    ]);
  });

  test('where a folder has more entries than GitHub lists', async () => {
    const pull = world.open({ ...CLEAN, ...BAD, 'src/more.c': cFunction('more') });
    Object.assign(TREE_LIMIT, { entries: 1, folder: 2 });
    const ended = await world.judge(pull, { inputs: { config: 'none' } });
    expect([ended.code, ended.commands.at(-1)]).toEqual([2, expect.stringContaining('Check out the whole')]);
  });
});
