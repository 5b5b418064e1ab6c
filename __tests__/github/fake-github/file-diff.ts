import { structuredPatch } from 'diff';
import type { GitObjects, TreeFile } from './git-objects.js';

/** One file of a comparison. */
export interface FileDiff {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** `null`: binary, or too large to show. */
  readonly patch: string | null;
}

/** Patches above this are not shown ("Repository limits: Diff limits"). */
const SHOWN_BYTES = 500_000;

/** Fraction of common lines above which a removed and an added file count as a rename, as in git. */
const RENAME_SIMILARITY = 0.5;

/** Git looks for no renames among more files (`diff.renameLimit`). */
const RENAME_LIMIT = 1000;

const KNOWN = new WeakMap<GitObjects, Map<string, readonly FileDiff[]>>();

/** The files in which two commits differ, by path. */
export function fileDiffs(objects: GitObjects, base: string, head: string): readonly FileDiff[] {
  const known = KNOWN.get(objects) ?? new Map<string, readonly FileDiff[]>();
  KNOWN.set(objects, known);
  const diffs = known.get(`${base}..${head}`) ?? compareFiles(objects, base, head);
  known.set(`${base}..${head}`, diffs);
  return diffs;
}

function compareFiles(objects: GitObjects, base: string, head: string): FileDiff[] {
  const [before, after] = [objects.files(base), objects.files(head)];
  const removed = [...before.values()].filter(({ path }) => !after.has(path));
  const renamed = new Map<string, TreeFile>();
  for (const file of after.size > RENAME_LIMIT ? [] : after.values()) {
    if (before.has(file.path)) continue;
    const from = removed.find((old) => ![...renamed.values()].includes(old) && alike(objects, old, file));
    if (from !== undefined) renamed.set(file.path, from);
  }
  const gone = removed.filter((old) => ![...renamed.values()].includes(old));
  const there = [...after.values()].filter((file) => before.get(file.path)?.sha !== file.sha);
  return [
    ...gone.map((old) => oneDiff(objects, old, null)),
    ...there.map((file) => oneDiff(objects, renamed.get(file.path) ?? before.get(file.path) ?? null, file)),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function oneDiff(objects: GitObjects, before: TreeFile | null, after: TreeFile | null): FileDiff {
  const path = after?.path ?? before?.path ?? '';
  const moved = before !== null && after !== null && before.path !== after.path;
  const lines = patchLines(objects, before, after);
  const patch = lines?.join('\n') ?? null;
  const count = (mark: string) => lines?.filter((line) => line.startsWith(mark)).length ?? 0;
  return {
    path,
    previousPath: moved ? before.path : null,
    status: before === null ? 'added' : after === null ? 'removed' : moved ? 'renamed' : 'modified',
    sha: after?.sha ?? before?.sha ?? '',
    additions: count('+'),
    deletions: count('-'),
    patch: patch === null || patch === '' || patch.length > SHOWN_BYTES ? null : patch,
  };
}

function patchLines(objects: GitObjects, before: TreeFile | null, after: TreeFile | null): string[] | null {
  const [old, young] = [contentOf(objects, before), contentOf(objects, after)];
  if (old === null || young === null) return null;
  const { hunks } = structuredPatch('a', 'b', old, young, undefined, undefined, { context: 3 });
  return hunks.flatMap((hunk) => [
    `@@ -${side(hunk.oldStart, hunk.oldLines)} +${side(hunk.newStart, hunk.newLines)} @@`,
    ...hunk.lines,
  ]);
}

/** Git leaves out a count of one, and an empty side starts at line 0. */
function side(start: number, lines: number): string {
  return lines === 1 ? String(start) : `${String(start)},${String(lines)}`;
}

/** A file's text; `null` for a binary one, which git recognises by a zero byte. */
function contentOf(objects: GitObjects, file: TreeFile | null): string | null {
  if (file === null) return '';
  const bytes = objects.blobs.get(file.sha) ?? Buffer.alloc(0);
  return bytes.subarray(0, 8000).includes(0) ? null : bytes.toString('utf8');
}

function alike(objects: GitObjects, a: TreeFile, b: TreeFile): boolean {
  if (a.sha === b.sha) return true;
  const [one, two] = [contentOf(objects, a), contentOf(objects, b)];
  if (one === null || two === null || one === '' || two === '') return false;
  const lines = new Set(one.split('\n'));
  const shared = two.split('\n').filter((line) => line !== '' && lines.has(line)).length;
  return shared / Math.max(lines.size, two.split('\n').length) >= RENAME_SIMILARITY;
}

/** The lines of each hunk on either side of a patch, first to last. */
export function hunkRanges(
  patch: string,
): { readonly left: [number, number]; readonly right: [number, number] }[] {
  return [...patch.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)].map((match) => {
    const [oldStart, oldLines, newStart, newLines] = (match.slice(1) as (string | undefined)[]).map((text) =>
      Number(text ?? 1),
    );
    return {
      left: [oldStart ?? 0, (oldStart ?? 0) + (oldLines ?? 1) - 1],
      right: [newStart ?? 0, (newStart ?? 0) + (newLines ?? 1) - 1],
    };
  });
}
