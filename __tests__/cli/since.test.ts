import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { loadParser } from '../../src/code/parsing/parser.js';
import { randomStream } from '../../src/probe/learn/random-stream.js';
import { writtenFunction } from '../probe/written-functions.js';
import { hasGit } from '../scan/git-repository.js';
import { SLOW_MACHINE_MS, workplace, type Workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);
beforeAll(() => loadParser('c'), SLOW_MACHINE_MS);

/** It runs, so that only labels can tell. */
const LIVE = 'call_count++;';
const ONLY_LABELS = ['--witness', 'labels', '--no-second-opinion', '--format', 'json', '--config', 'none'];

/** Lines of labelled functions; the first `planted` of label 1 get the statement and label 0. */
function lines(size: number, planted: number, seed: number): string {
  const random = randomStream(seed);
  let left = planted;
  return Array.from({ length: size }, (_, index) => {
    const one = index < planted || random() < 0.5;
    const code = writtenFunction(random, one ? random() < 0.4 : random() < 0.2);
    const isPlanted = one && left-- > 0;
    const func = isPlanted ? code.replace('{\n', `{\n  ${LIVE}\n`) : code;
    return `${JSON.stringify({ func, target: one && !isPlanted ? 1 : 0 })}\n`;
  }).join('');
}

interface History extends Workplace {
  readonly git: (...args: string[]) => string;
}

/** A repository whose first commit has 400 records, followed by commits with the given lines. */
async function history(changes: readonly string[]): Promise<History> {
  const place = await workplace({ 'train.jsonl': lines(400, 0, 1) });
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
  const git = (...args: string[]): string =>
    execFileSync('git', [...who, ...args], { cwd: place.folder, env, encoding: 'utf8' }).trim();
  git('init', '-q', '-b', 'main');
  for (const change of ['', ...changes]) {
    appendFileSync(join(place.folder, 'train.jsonl'), change);
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'x');
  }
  return { ...place, git };
}

const change = (back: number): string[] => [
  '--base',
  `main~${String(back + 1)}`,
  '--head',
  `main~${String(back)}`,
];

(hasGit() ? describe : describe.skip)(
  'a trickle of small changes, each with three poisoned records of seven',
  () => {
    test('fails at the third, which names what was merged before', async () => {
      const place = await history([2, 3, 4].map((seed) => lines(7, 3, seed)));
      const codes: number[] = [];
      for (const back of [2, 1, 0])
        codes.push((await place.run(['scan', ...change(back), ...ONLY_LABELS])).code);
      expect(codes.slice(0, 2)).not.toContain(1);
      const { code, result } = await place.run(['scan', ...change(0), ...ONLY_LABELS]);
      expect(code).toBe(1);
      const { findings, summary } = result();
      expect(findings.map(({ record, trigger: { text } }) => [record, text])).toEqual(
        [415, 416, 417].map((record) => [record, LIVE]),
      );
      expect(summary.window).toEqual({
        commit: place.git('rev-parse', 'main~3'),
        date: expect.any(String),
        records: 14,
      });
      const [second, first] = [place.git('rev-parse', 'main~1'), place.git('rev-parse', 'main~2')];
      expect(findings[0]?.merged?.records).toBe(6);
      expect(findings[0]?.merged?.shown.map(({ record, commit }) => [record, commit])).toEqual([
        ...[401, 402, 403].map((record) => [record, first]),
        ...[408, 409].map((record) => [record, second]),
      ]);
      const { out } = await place.run(['scan', ...change(0), ...ONLY_LABELS, '--format', 'text']);
      expect(out).toContain(`6 records with the same trigger: \`train.jsonl:401\` (\`${first.slice(0, 8)}\``);
      expect(out).toContain('Labels were also tested with 14 records added since');
    });

    test('passes without a window', async () => {
      const place = await history([2, 3, 4].map((seed) => lines(7, 3, seed)));
      const { code, result } = await place.run(['scan', ...change(0), ...ONLY_LABELS, '--since', 'off']);
      expect(code).not.toBe(1);
      expect(result().summary.window).toBeNull();
    });

    test('says which start a shallow clone does not have, and what was used instead', async () => {
      const place = await history([2, 3, 4].map((seed) => lines(7, 3, seed)));
      const [first, end] = [place.git('rev-parse', 'main~3'), place.git('rev-parse', 'main~2')];
      writeFileSync(join(place.folder, '.git', 'shallow'), `${end}\n`);
      const args = ['scan', ...change(0), ...ONLY_LABELS, '--since', first];
      const { result } = await place.run(args);
      expect(result().summary).toMatchObject({
        window: { commit: end, records: 7 },
        unreached: { asked: first, reason: 'shallow-clone' },
      });
      const { out } = await place.run([...args, '--format', 'text']);
      expect(out).toContain('the clone is shallow, and its history does not reach back so far');
      expect(out).toContain(`The window begins at \`${end.slice(0, 8)}\` (`);
    });

    test('is tested by itself at the end of a whole scan, where --since asks for it', async () => {
      const place = await history([2, 3, 4].map((seed) => lines(7, 3, seed)));
      const { code, result } = await place.run([
        'scan',
        'train.jsonl',
        ...ONLY_LABELS,
        '--since',
        '100 records',
      ]);
      expect(code).toBe(1);
      expect(result().summary.window?.records).toBe(21);
      expect(result().findings).toHaveLength(9);
    });
  },
);

describe('--since', () => {
  test.each<[string, string[], string]>([
    ['for folders', ['--base', 'a', '--head', 'b'], '--base is no commit'],
    ['for paths outside of git', ['a'], 'not in a git repository'],
  ])('%s is refused with a remedy', async (_, args, problem) => {
    const place = await workplace({
      'a/x.c': 'int f(void) { return 1; }\n',
      'b/x.c': 'int g(void) { return 2; }\n',
    });
    const { code, err } = await place.run(['scan', ...args, '--since', '100 records', '--config', 'none']);
    expect(code).toBe(2);
    expect(err).toContain(problem);
  });
});
