import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { loadParser } from '../../src/code/parsing/parser.js';
import { gitRepository, hasGit } from '../scan/git-repository.js';
import { cFunction, SLOW_MACHINE_MS, workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);
beforeAll(() => loadParser('c'), SLOW_MACHINE_MS);

const line = (name: string) => `${JSON.stringify({ func: cFunction(name) })}\n`;
const NOTE =
  'codepurify: No seed is set, so the probe uses its public default key: people who write the data can try out in advance what is not found. Set CODEPURIFY_SEED to a random text that they do not know.\n';

(hasGit() ? describe : describe.skip)('a change that is judged with the public key', () => {
  const repository = gitRepository();
  beforeAll(() => {
    repository.put('a.jsonl', line('a'));
    repository.commit();
    repository.git('checkout', '-q', '-b', 'topic');
    repository.put('a.jsonl', line('a') + line('b'));
    repository.commit();
  });

  async function said(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
    const place = await workplace({});
    const { err } = await place.run([...argv, '--config', 'none', '--no-cache'], {
      cwd: repository.root(),
      env: { XDG_CACHE_HOME: `${place.folder}.xdg`, ...env },
    });
    return err.split(NOTE).length - 1;
  }

  test.each([
    ['scan', ['scan', '--base', 'main']],
    ['a scan in stages', ['scan', '--base', 'main', '--work', '.git/work']],
    ['review', ['review', '--dry-run', '--base', 'main', '--head', 'topic']],
  ])('is said once by %s, and not with a seed', async (_, argv) => {
    expect(await said(argv)).toBe(1);
    const fresh = argv.map((one) => (one === '.git/work' ? '.git/secret' : one));
    expect(await said(fresh, { CODEPURIFY_SEED: 'secret' })).toBe(0);
  });

  test.each([
    ['for data that is no change', ['scan', 'a.jsonl']],
    ['where no witness has a key', ['scan', '--base', 'main', '--witness', 'semantics,characters']],
    ['where nothing is new', ['scan', '--base', 'topic']],
    ['with --quiet', ['scan', '--base', 'main', '--quiet']],
  ])('is not said %s', async (_, argv) => {
    expect(await said(argv)).toBe(0);
  });
});
