import { execFileSync } from 'node:child_process';
import type { TreeEntry } from './git-objects.js';
import type { FakeRepository } from './repository.js';

/** Takes over all objects and branches of a real repository. */
export function importGit(repository: FakeRepository, folder: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, maxBuffer: 1 << 28 });
  const all = git('cat-file', '--batch', '--batch-all-objects');
  for (let at = 0; at < all.length;) {
    const lineEnd = all.indexOf('\n', at);
    const [sha = '', type, size] = all.toString('latin1', at, lineEnd).split(' ');
    const end = lineEnd + 1 + Number(size);
    take(repository, sha, type ?? '', all.subarray(lineEnd + 1, end));
    at = end + 1;
  }
  for (const line of git('for-each-ref', '--format=%(objectname) %(refname)').toString().trim().split('\n')) {
    const [sha = '', ref = ''] = line.split(' ');
    repository.refs.set(ref, sha);
  }
}

function take({ objects }: FakeRepository, sha: string, type: string, content: Buffer): void {
  if (type === 'blob') objects.blobs.set(sha, content);
  else if (type === 'tree') objects.trees.set(sha, entriesOf(content));
  else if (type === 'commit') {
    const text = content.toString('utf8');
    const field = (name: string) =>
      [...text.matchAll(new RegExp(`^${name} ([0-9a-f]{40})$`, 'gm'))].map(([, value]) => value ?? '');
    const message = text.slice(text.indexOf('\n\n') + 2);
    objects.commits.set(sha, { sha, tree: field('tree')[0] ?? '', parents: field('parent'), message });
  }
}

function entriesOf(content: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < content.length;) {
    const zero = content.indexOf(0, at);
    const [mode = '', ...name] = content.toString('utf8', at, zero).split(' ');
    const sha = content.toString('hex', zero + 1, zero + 21);
    const type = mode === '40000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
    entries.push({ name: name.join(' '), mode: mode.padStart(6, '0'), type, sha });
    at = zero + 21;
  }
  return entries;
}
