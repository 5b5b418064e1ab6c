import { afterAll, beforeAll } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** Whether git is there. */
export function hasGit(): boolean {
  try {
    execFileSync('git', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Nobody's configuration, and a fixed author. */
const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

/** An empty repository that is there for all tests of a file, and gone after them. */
export function gitRepository() {
  let root = '';
  beforeAll(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'codepurify-git-')));
    if (hasGit()) git('init', '-q', '-b', 'main');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, env: ENVIRONMENT, encoding: 'utf8' }).trim();
  return {
    root: () => root,
    path: (name: string) => join(root, name),
    env: ENVIRONMENT,
    git,
    put(name: string, content: string | Uint8Array): void {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    },
    /** Commits everything. @returns its object name */
    commit(): string {
      git('add', '-A', '-f');
      git('commit', '-q', '--allow-empty', '-m', 'x');
      return git('rev-parse', 'HEAD');
    },
    /** A tree object made by hand, as no tool would make it. @returns a commit of it */
    handMade(
      entries: readonly { readonly mode: string; readonly name: string; readonly id: string }[],
    ): string {
      const bytes = entries.flatMap(({ mode, name, id }) => [
        Buffer.from(`${mode} ${name}\0`),
        Buffer.from(id, 'hex'),
      ]);
      const tree = execFileSync('git', ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'], {
        ...{ cwd: root, env: ENVIRONMENT, encoding: 'utf8', input: Buffer.concat(bytes) },
      }).trim();
      return git('commit-tree', tree, '-m', 'x');
    },
    /** Entries of the index, as `git update-index --index-info` reads them. */
    updateIndex(entries: string): void {
      execFileSync('git', ['update-index', '--index-info'], { cwd: root, env: ENVIRONMENT, input: entries });
    },
    blob(content: string): string {
      return execFileSync('git', ['hash-object', '-w', '--stdin'], {
        ...{ cwd: root, env: ENVIRONMENT, encoding: 'utf8', input: content },
      }).trim();
    },
  };
}
