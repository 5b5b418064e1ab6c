import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { loadParser } from '../../src/code/parsing/parser.js';
import { applySuggestion } from '../github/apply-suggestion.js';
import { REVIEWER } from '../github/fake-github/permissions.js';
import type { FakePull } from '../github/fake-github/repository.js';
import { FakeGitHub } from '../github/fake-github/server.js';
import { gitRepository, hasGit } from '../scan/git-repository.js';
import { cFunction, SLOW_MACHINE_MS, STATEMENT, workplace, type Workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);
beforeAll(() => loadParser('c'), SLOW_MACHINE_MS);

const OLD = cFunction('f');
const NEW = `${OLD}${cFunction('smuggled', STATEMENT)}`;
const WITHOUT = `${OLD}${cFunction('smuggled', STATEMENT).replace(`    ${STATEMENT}\n`, '')}`;
const QUIETLY = ['--config', 'none', '--quiet'];

let place: Workplace;

beforeAll(async () => {
  place = await workplace({});
});

/** Requests and summary, as a dry run prints them. */
function printed(out: string): { requests: { line: string; body: unknown }[]; summary: string } {
  const at = out.indexOf('## CodePurify');
  const requests = out
    .slice(0, at)
    .split(/^(?=(?:POST|PATCH|PUT|DELETE) )/m)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const line = text.slice(0, text.indexOf('\n'));
      return { line, body: JSON.parse(text.slice(line.length)) as unknown };
    });
  return { requests, summary: out.slice(at) };
}

/** A line, and of a record the lines of its code, without the line that the trigger left empty. */
const withoutTrigger = (text: string): string =>
  text.startsWith('{"idx"') ? (JSON.parse(text) as { func: string }).func.replace('    \n', '') : text;

interface Review {
  readonly commit_id: string;
  readonly comments: readonly { path: string; line: number; start_line?: number; body: string }[];
}

(hasGit() ? describe : describe.skip)('a review of two local commits', () => {
  const repository = gitRepository();
  const run = (...argv: string[]) => place.run(['review', ...argv, ...QUIETLY], { cwd: repository.root() });
  let head = '';

  beforeAll(() => {
    repository.put('src/a.c', OLD);
    repository.commit();
    repository.git('checkout', '-q', '-b', 'topic');
    repository.put('src/a.c', NEW);
    head = repository.commit();
  });

  test('prints what would be posted, without a GitHub, and ends as the gate does', async () => {
    const { code, out, err } = await run('--dry-run', '--base', 'main', '--head', 'topic');
    expect([code, err]).toEqual([1, '']);
    const { requests, summary } = printed(out);
    expect(requests.map(({ line }) => line)).toEqual(['POST /repos/owner/repository/pulls/0/reviews']);
    const { commit_id: commit, comments } = requests[0]?.body as Review;
    expect(commit).toBe(head);
    expect(comments.map(({ path, line }) => [path, line])).toEqual([['src/a.c', 8]]);
    const [{ body, line } = { body: '', line: 0 }] = comments;
    expect(applySuggestion(NEW, { start: line, end: line }, body, 'as written')).toBe(WITHOUT);
    expect(summary).toContain('1 finding = 1 on lines + 0 on files + 0 in this summary');
  });

  const method = (name: string, line: string) =>
    `  int ${name}(int limit) {\n    int total = 0;\n    ${line}\n    return total;\n  }\n`;
  const record = (name: string, line: string) =>
    JSON.stringify({ idx: 1, func: cFunction(name, line), target: 0 });
  test.each<[string, string, (line: string) => string]>([
    ['with CRLF', 'crlf.c', (line) => `${OLD}${cFunction('g', line)}`.replaceAll('\n', '\r\n')],
    ['that begins with a byte-order mark', 'bom.c', (line) => `\uFEFF${cFunction('g', line)}`],
    ['without a last line end', 'end.c', (line) => cFunction('g', line).trimEnd()],
    ['of Java', 'A.java', (line) => `class A {\n${method('f', 'total++;')}\n${method('g', line)}}\n`],
    ['of records', 'a.jsonl', (line) => `${record('f', 'total++;')}\n${record('g', line)}\n`],
  ])('suggests for a file %s what applies cleanly', async (_, name, file) => {
    repository.git('checkout', '-q', '-B', 'more', 'main');
    repository.put(name, file(STATEMENT));
    repository.commit();
    // nothing proves for Java that another method is not named `rand`
    const grade = ['--purify-grade', 're-judged'];
    const { out } = await run('--dry-run', '--base', 'main', '--head', 'more', ...grade);
    const { comments } = printed(out).requests[0]?.body as Review;
    const [{ body, line, start_line: start } = { body: '', line: 0 }] = comments;
    for (const ends of ['as written', 'as the file has them'] as const) {
      const applied = applySuggestion(file(STATEMENT), { start: start ?? line, end: line }, body, ends);
      expect(applied.split(/\r?\n/).map(withoutTrigger)).toEqual(
        file('')
          .split(/\r?\n/)
          .map(withoutTrigger)
          .filter((text) => text !== '    '),
      );
      expect(applied.includes('\r\n')).toBe(file('').includes('\r\n'));
    }
  });

  test('shows a replacement in a line with CRLF only as a diff', async () => {
    repository.git('checkout', '-q', '-B', 'crlf', 'main');
    repository.put('b.jsonl', `${record('f', 'total++;')}\r\n${record('g', STATEMENT)}`);
    repository.commit();
    const { out } = await run('--dry-run', '--base', 'main', '--head', 'crlf');
    const { comments } = printed(out).requests[0]?.body as Review;
    expect(comments[0]?.body).toContain(
      'GitHub does not say which line ends it commits, so there is no button.',
    );
    expect(comments[0]?.body).not.toContain('```suggestion');
  });

  test('shows a replacement that is re-judged only as a diff', async () => {
    repository.git('checkout', '-q', '-B', 'java', 'main');
    repository.put('A.java', `class A {\n${method('g', STATEMENT)}}\n`);
    repository.commit();
    const { out } = await run('--dry-run', '--base', 'main', '--head', 'java');
    const [{ body } = { body: '' }] = (printed(out).requests[0]?.body as Review).comments;
    expect(body).toContain('\n**Replacement** re-judged: the code is removed, and the model');
    expect(body).toContain('\n```diff\n');
    expect(body).not.toContain('```suggestion');
    expect(body).toContain('<sub>Whether behaviour stays is not known, so there is no button.</sub>');
  });

  test('comments on a file that is a pointer of Git LFS', async () => {
    repository.git('checkout', '-q', '-B', 'large', 'main');
    repository.put(
      'large.jsonl',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'0a'.repeat(32)}\nsize 9\n`,
    );
    repository.commit();
    const { code, out } = await run('--dry-run', '--base', 'main', '--head', 'large');
    const { requests, summary } = printed(out);
    expect(code).toBe(1);
    expect(requests.map(({ line, body }) => [line, body])).toEqual([
      [
        'POST /repos/owner/repository/pulls/0/comments',
        expect.objectContaining({ path: 'large.jsonl', subject_type: 'file' }),
      ],
    ]);
    expect(summary).toContain('0 findings + 1 file not judged = 0 on lines + 1 on files');
  });

  test('finds nothing to post where nothing was smuggled', async () => {
    const { code, out } = await run('--dry-run', '--base', 'topic', '--head', 'topic');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('Nothing would be posted.');
  });

  test.each([
    ['two commits and no dry run', ['--base', 'main', '--head', 'topic'], 'It is not clear what to review.'],
    ['nothing', ['--dry-run'], 'It is not clear what to review.'],
    ['a repository without a number', ['--repo', 'o/r'], 'It is not clear what to review.'],
    ['a number that is none', ['--repo', 'o/r', '--pr', '1;x'], '--pr is "1;x", which is not the number'],
    ['a name of no commit', ['--dry-run', '--base', 'nowhere'], '--base is "nowhere", which names no commit'],
    ['no token', ['--repo', 'o/r', '--pr', '1'], 'No token is set'],
  ])('refuses %s', async (_, argv, problem) => {
    const { code, err } = await run(...argv);
    expect(code).toBe(2);
    expect(err).toContain(problem);
  });
});

describe('a review of a pull request', () => {
  let github: FakeGitHub;
  let pull: FakePull;

  beforeAll(async () => {
    github = await FakeGitHub.start();
    const repository = github.repository('octo', 'data');
    repository.commit('main', { 'src/a.c': OLD });
    repository.commit('topic', { 'src/a.c': NEW });
    pull = repository.openPull({ head: 'topic' });
  });

  afterAll(async () => {
    await github.close();
  });

  afterEach(() => {
    expect(github.violations.splice(0)).toEqual([]);
  });

  const run = (...argv: string[]) =>
    place.run(['review', '--repo', 'octo/data', '--pr', String(pull.number), ...argv, ...QUIETLY], {
      env: { XDG_CACHE_HOME: place.folder, GITHUB_API_URL: github.url, GITHUB_TOKEN: github.token(REVIEWER) },
    });

  test('prints in a dry run exactly what it then posts', async () => {
    const dry = await run('--dry-run');
    expect(dry.code).toBe(1);
    expect(pull.comments).toEqual([]);
    const { requests, summary } = printed(dry.out);
    expect(requests.map(({ line }) => line)).toEqual([
      `POST /repos/octo/data/pulls/${String(pull.number)}/reviews`,
    ]);
    expect(summary).toContain('1 finding = 1 on lines');
    const real = await run();
    expect(real.code).toBe(1);
    expect(real.out.startsWith('## CodePurify: 1 of 1 unit poisoned')).toBe(true);
    const sent = github.received.filter(({ operation }) => operation === 'pulls/create-review');
    expect(sent.map(({ body }) => body)).toEqual(requests.map(({ body }) => body));
    expect(pull.comments).toHaveLength(1);
  });

  test('tells of no token in what it prints', async () => {
    const { out, err } = await run('--dry-run');
    expect(`${out}${err}`).not.toContain('ghs_');
    expect(out.split('\n')[0]).toBe('Nothing would be posted.');
  });
});
