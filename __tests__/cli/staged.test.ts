import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { loadParser } from '../../src/code/parsing/parser.js';
import { gitRepository, hasGit } from '../scan/git-repository.js';
import { cFunction, SLOW_MACHINE_MS, STATEMENT, workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);
beforeAll(() => loadParser('c'), SLOW_MACHINE_MS);

const BAD = `${JSON.stringify({ func: cFunction('bad', STATEMENT) })}\n`;
const GOOD = `${JSON.stringify({ func: cFunction('good') })}\n`;

(hasGit() ? describe : describe.skip)('what is staged', () => {
  const repository = gitRepository();
  const { git } = repository;
  beforeAll(() => {
    repository.put('data/a.jsonl', GOOD);
    repository.commit();
  });

  async function run(...argv: string[]) {
    const place = await workplace({});
    return place.run([...argv, '--config', 'none', '--no-cache'], { cwd: repository.root() });
  }
  const findings = async (...argv: string[]): Promise<string[]> =>
    (await run('scan', '--staged', '--format', 'json', ...argv)).result().findings.map(({ path }) => path);

  test('is judged, and neither what is untracked nor what is not added', async () => {
    repository.put('untracked.jsonl', BAD);
    repository.put('data/a.jsonl', GOOD + BAD);
    expect(await findings()).toEqual([]);
    git('add', 'data/a.jsonl');
    repository.put('data/a.jsonl', GOOD); // the file on disk is not what will be committed
    expect(await findings()).toEqual(['data/a.jsonl']);
    expect(await findings('--base', 'HEAD')).toEqual(['data/a.jsonl']);
  });

  test('is printed with --quiet as a line for each finding, and the verdict', async () => {
    git('add', 'data/a.jsonl');
    expect(await run('scan', '--staged', '--quiet')).toMatchObject({
      ...{ code: 0, err: '' },
      out: 'nothing to judge: No record is new or changed.\n',
    });
    repository.put('data/a.jsonl', GOOD + BAD);
    git('add', 'data/a.jsonl');
    const { code, out } = await run('scan', '--staged', '--quiet');
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toEqual([
      'poisoned: 1 of 1 new or changed unit holds a trigger.',
      expect.stringMatching(/^poisoned: data\/a\.jsonl:2: `if \(rand.* \[cp-[0-9a-f]{12}\]: remove, proved$/),
      'accounts 2 records = 1 judged + 1 unchanged; 1 file = 1 judged',
    ]);
  });

  test.each([
    ['a head', ['scan', '--staged', '--head', 'main'], '--staged and --head were given together.'],
    ['a folder as the base', ['scan', '--staged', '--base', './data'], '--base is no commit'],
    ['a review', ['review', '--staged', '--dry-run', '--base', 'main'], 'a review is of commits'],
  ])('is not compared with %s', async (_, argv, message) => {
    const { code, err } = await run(...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test('with conflicts is refused', async () => {
    const id = repository.blob(BAD);
    const lines = [1, 2, 3].map((stage) => `100644 ${id} ${String(stage)}\tx.jsonl\n`).join('');
    repository.updateIndex(lines);
    const { code, err } = await run('scan', '--staged');
    expect(code).toBe(2);
    expect(err).toContain('Resolve and stage files with conflicts');
  });
});
