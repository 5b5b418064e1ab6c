import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readBlobBatches } from '../../../src/github/api/blob-batches.js';
import { readBlob } from '../../../src/github/api/blobs.js';
import { githubChange } from '../../../src/github/change/github-change.js';
import { readChange, type ChangeSet } from '../../../src/github/change/read-change.js';
import { createClient, type GitHubClient } from '../../../src/github/api/client.js';
import { TREE_LIMIT } from '../fake-github/reading.js';
import type { FakePull, FakeRepository } from '../fake-github/repository.js';
import { FakeGitHub } from '../fake-github/server.js';
import { stream } from '../../scan/fakes.js';

const NAME = { owner: 'octo', repo: 'data' };
const OLD = 'int a;\nint b;\nint c;\nint d;\n';

let fake: FakeGitHub;
let repository: FakeRepository;
let github: GitHubClient;

beforeEach(async () => {
  fake = await FakeGitHub.start();
  repository = fake.repository('octo', 'data');
  repository.commit('main', {
    'src/kept.c': 'int kept;\n',
    'src/edited.c': OLD,
    'src/old-name.c': `${OLD}// moved\n`,
    'gone.c': 'int gone;\n',
  });
  github = await createClient({ baseUrl: fake.url, token: fake.token(), userAgent: 'test', secondMs: 1 });
});
afterEach(async () => {
  TREE_LIMIT.entries = 100_000;
  await fake.close();
  expect(fake.violations).toEqual([]);
});

function openPull(): FakePull {
  repository.commit('topic', {
    'src/kept.c': 'int kept;\n',
    'src/edited.c': OLD.replace('int c', 'long c'),
    'lib/new-name.c': `${OLD}// moved on\n`,
    'added.bin': Buffer.from([0, 1, 2]),
    link: { mode: '120000', content: '/etc/passwd' },
    module: { mode: '160000', content: 'a'.repeat(40) },
  });
  return repository.openPull({ head: 'topic' });
}

function rows({ files }: ChangeSet) {
  return files.map(({ path, previousPath, base, head, patch }) => {
    const kind = base === null ? 'added' : head === null ? 'removed' : 'changed';
    return [path, kind, previousPath, head?.mode ?? null, patch === null ? null : 'patch'];
  });
}

const EXPECTED = [
  ['added.bin', 'added', null, '100644', null],
  ['gone.c', 'removed', null, null, null],
  ['lib/new-name.c', 'changed', 'src/old-name.c', '100644', 'patch'],
  ['link', 'added', null, '120000', 'patch'],
  ['module', 'added', null, '160000', null],
  ['src/edited.c', 'changed', null, '100644', 'patch'],
];
const byPath = (a: readonly unknown[], b: readonly unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);

describe('the change of a pull request', () => {
  test('comes from its trees, with the renames and diffs of GitHub', async () => {
    const pull = openPull();
    const base = repository.refs.get('refs/heads/main') ?? '';
    const change = await readChange(github, NAME, { base, head: pull.head, pull: pull.number });
    expect(rows(change).sort(byPath)).toEqual(EXPECTED);
    expect(change.notes).toEqual([]);
    expect([...(change.baseFiles?.keys() ?? [])]).toContain('src/kept.c');
  });

  test('starts at the merge base', async () => {
    const fork = repository.refs.get('refs/heads/main') ?? '';
    const pull = openPull();
    const base = repository.commit('main', { 'src/kept.c': 'int others_work;\n' });
    const change = await readChange(github, NAME, { base, head: pull.head, pull: pull.number });
    expect(change.base).toBe(fork);
    expect(change.files.map(({ path }) => path)).not.toContain('src/kept.c');
  });

  test('belongs to the commit that is judged, even if the pull request has moved on', async () => {
    const pull = openPull();
    const { head } = pull;
    repository.commit('topic', { 'src/edited.c': 'int other;\n' });
    const base = repository.refs.get('refs/heads/main') ?? '';
    const change = await readChange(github, NAME, { base, head, pull: pull.number });
    const edited = change.files.find(({ path }) => path === 'src/edited.c');
    expect([change.head, edited?.patch]).toEqual([head, null]);
    expect(edited?.head?.sha).toBe(repository.objects.files(head).get('src/edited.c')?.sha);
  });

  test('is found in trees that are too large for one answer, by the folders that differ', async () => {
    TREE_LIMIT.entries = 3;
    const pull = openPull();
    const base = repository.refs.get('refs/heads/main') ?? '';
    const change = await readChange(github, NAME, { base, head: pull.head, pull: pull.number });
    expect(change.files.map(({ path, previousPath }) => [path, previousPath]).sort(byPath)).toEqual(
      EXPECTED.map(([path, , previous]) => [path, previous]),
    );
    expect(change.baseFiles).toBeNull();

    const warnings: string[] = [];
    const request = {
      client: github,
      repository: NAME,
      paths: [],
      dataFormat: 'auto',
      read: () => stream([]),
    } as const;
    const opened = await githubChange(change, request, { kind: 'off' }, (message) => warnings.push(message));
    await opened.close();
    expect(warnings).toEqual([
      'The unchanged data files of the base were not read over the API: content that is copied from them counts as new.',
    ]);
  });

  test('goes beyond the 3,000 files that GitHub lists', async () => {
    const files = Object.fromEntries(
      Array.from(
        { length: 3050 },
        (_, index) => [`d/${String(index)}.c`, `int v${String(index)};\n`] as const,
      ),
    );
    repository.commit('topic', files);
    const pull = repository.openPull({ head: 'topic' });
    const base = repository.refs.get('refs/heads/main') ?? '';
    const change = await readChange(github, NAME, { base, head: pull.head, pull: pull.number });
    expect(change.files.filter(({ head }) => head !== null)).toHaveLength(3050);
    expect(change.notes).toEqual([
      'GitHub lists the first 3000 of 3054 changed files: the rest was found by comparing trees, where a renamed file counts as new.',
    ]);
  }, 60_000);

  test('cannot be read for commits that GitHub does not know', async () => {
    const query = { base: 'a'.repeat(40), head: 'b'.repeat(40), pull: null };
    await expect(readChange(github, NAME, query)).rejects.toThrow(
      /did not return the change from a+ to b+: status 404/,
    );
  });
});

describe('many blobs', () => {
  const file = (content: string | Buffer) => {
    const bytes = Buffer.from(content as string);
    return { path: 'a', mode: '100644', sha: repository.objects.blob(bytes), bytes: bytes.length };
  };

  test('are read a hundred per request', async () => {
    const files = Array.from({ length: 250 }, (_, index) => file(`int v${String(index)};\r\n`));
    const found = await readBlobBatches(github, NAME, files);
    expect([found.size, fake.count('graphql'), fake.count('git/get-blob')]).toEqual([250, 3, 0]);
    expect(found.get(files[7]?.sha ?? '')?.toString()).toBe('int v7;\r\n');
  });

  test('leave out blobs that are not text: they are read alone', async () => {
    const whole = file('\uFEFFint a;');
    const files = [
      file(Buffer.from([0, 1])),
      file(Buffer.from([0xff, 0x41])),
      file('x'.repeat(300_000)),
      whole,
    ];
    expect([...(await readBlobBatches(github, NAME, files)).keys()]).toEqual([whole.sha]);
  });

  test.each([{ status: 502 }, 'truncated', 'reset'] as const)(
    'are left out when the query fails: %j',
    async (kind) => {
      fake.fail({ at: 'graphql', kind, times: Infinity });
      expect((await readBlobBatches(github, NAME, [file('int a;')])).size).toBe(0);
    },
  );
});

describe('a blob', () => {
  test('is returned as its bytes', async () => {
    const sha = repository.objects.blob(Buffer.from([0, 255, 10]));
    expect(await readBlob(github, NAME, sha)).toEqual(Buffer.from([0, 255, 10]));
  });

  test('with a wrong hash is not judged', async () => {
    const sha = 'c'.repeat(40);
    repository.objects.blobs.set(sha, Buffer.from('other'));
    await expect(readBlob(github, NAME, sha)).rejects.toThrow(
      `GitHub's answer for the blob ${sha} does not have its hash.`,
    );
  });
});
