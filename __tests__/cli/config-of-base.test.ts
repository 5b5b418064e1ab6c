import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadParser } from '../../src/code/parsing/parser.js';
import { gitRepository, hasGit } from '../scan/git-repository.js';
import { cFunction, SLOW_MACHINE_MS, STATEMENT, workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);
beforeAll(() => loadParser('c'), SLOW_MACHINE_MS);

const CONFIG = '.codepurify.yml';
const BAD = `${JSON.stringify({ func: cFunction('bad', STATEMENT) })}\n`;

(hasGit() ? describe : describe.skip)('the configuration of a change', () => {
  const repository = gitRepository();
  const { git } = repository;

  /** A commit on `main` with this configuration, and one on `topic` with another one and a poisoned record. */
  function change(base: string | null, head: string | null): void {
    git('checkout', '-q', '--orphan', 'fresh');
    git('rm', '-rfq', '--ignore-unmatch', '.');
    repository.put('README.md', '# Data\n');
    if (base !== null) repository.put(CONFIG, base);
    repository.commit();
    git('branch', '-f', 'main');
    git('checkout', '-q', '-B', 'topic');
    rmSync(repository.path(CONFIG), { force: true });
    if (head !== null) repository.put(CONFIG, head);
    repository.put('data/new.jsonl', BAD);
    repository.commit();
    git('branch', '-D', '-q', 'fresh');
  }

  async function run(...argv: string[]) {
    const place = await workplace({});
    return place.run([...argv, '--no-cache'], { cwd: repository.root() });
  }
  const scan = async (...argv: string[]) => {
    const { code, err, result } = await run('scan', '--base', 'main', '--format', 'json', ...argv);
    return { code, err, reason: String(result().overall?.reason) };
  };

  const EXCLUDING = 'exclude: ["*.jsonl"]\n';
  const FOUND = { code: 1, reason: '1 of 1 new or changed unit holds a trigger.' };

  test.each<[string, string | null, string | null, string]>([
    ['brings', null, EXCLUDING, '"main" has no configuration file, and none applies'],
    ['alters', 'fpr: 0.02\n', EXCLUDING, '.codepurify.yml applies as "main" has it'],
    ['deletes', 'fpr: 0.02\n', null, '.codepurify.yml applies as "main" has it'],
  ])('that it %s does not decide how it is judged, and that is said', async (_, base, head, message) => {
    change(base, head);
    for (const argv of [[], ['--head', 'topic']]) {
      const { err, ...found } = await scan(...argv);
      expect(found).toEqual(FOUND);
      expect(err).toContain(`codepurify: ${message}: a change does not choose how it is judged.`);
    }
    const { code, out } = await run('review', '--dry-run', '--base', 'main', '--head', 'topic', '--quiet');
    expect(code).toBe(1);
    expect(out).toContain('1 finding = 1 on lines');
  });

  test('applies if it is that of the base, and what it leaves out is counted', async () => {
    change(EXCLUDING, EXCLUDING);
    const { err, ...found } = await scan();
    expect(err).not.toContain(CONFIG);
    expect(found).toEqual({
      code: 0,
      reason:
        'The options include and exclude, of the command line or .codepurify.yml, leave out 1 new or changed file; in the others no record is new or changed.',
    });
  });

  test('can be named outside of the repository, and in it is that of the base', async () => {
    change('fpr: 0.02\n', EXCLUDING);
    const place = await workplace({ 'mine.yml': EXCLUDING });
    expect((await scan('--config', join(place.folder, 'mine.yml'))).code).toBe(0);
    expect(await scan('--config', CONFIG)).toMatchObject(FOUND);
    writeFileSync(repository.path('new.yml'), EXCLUDING);
    expect((await scan('--config', 'new.yml')).code).toBe(0);
    rmSync(repository.path('new.yml'));
  });
});
