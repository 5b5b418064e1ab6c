import { createTwoFilesPatch, FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk } from 'diff';

/** Lines of context, as `diff -u` and git have it. */
export const CONTEXT_LINES = 3;

/** A path in the header of a diff; an absolute path as git writes it, without the leading `/`. */
function sideName(side: 'a' | 'b', path: string): string {
  return `${side}/${path.replace(/^\/+/u, '')}`;
}

/** The change of a file as a unified diff for `git apply`, with unusual names quoted; empty when nothing changes. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  return createTwoFilesPatch(sideName('a', path), sideName('b', path), before, after, undefined, undefined, {
    context: CONTEXT_LINES,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

/** Lines of a diff that change together, or one line of context. */
export interface DiffLines {
  /** 1-based number of the first one. */
  readonly number: number;
  readonly before: readonly string[];
  /** `null` for context. */
  readonly after: readonly string[] | null;
  /** They end with the file's last line, which has no line end. */
  readonly unterminated: boolean;
}

/** The same for a file of which only the lines near a change are known. */
export function lineDiff(path: string, lines: readonly DiffLines[]): string {
  const groups: DiffLines[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && last.number + last.before.length === line.number) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  if (groups.length === 0) return '';
  let added = 0;
  const hunks = groups.map((group) => {
    const hunk = hunkOf(group, added);
    added += hunk.newLines - hunk.oldLines;
    return hunk;
  });
  return formatPatch(
    {
      oldFileName: sideName('a', path),
      newFileName: sideName('b', path),
      oldHeader: undefined,
      newHeader: undefined,
      hunks,
    },
    FILE_HEADERS_ONLY,
  );
}

const NO_LINE_END = '\\ No newline at end of file';

/** @param added lines that the hunks before have added */
function hunkOf(group: readonly DiffLines[], added: number): StructuredPatchHunk {
  const oldStart = group[0]?.number ?? 1;
  return {
    oldStart,
    oldLines: group.reduce((sum, { before }) => sum + before.length, 0),
    newStart: oldStart + added,
    newLines: group.reduce((sum, { before, after }) => sum + (after ?? before).length, 0),
    lines: group.flatMap(({ before, after, unterminated }) => {
      const end = unterminated ? [NO_LINE_END] : [];
      if (after === null) return [...before.map((line) => ` ${line}`), ...end];
      return [...before.map((line) => `-${line}`), ...end, ...after.map((line) => `+${line}`), ...end];
    }),
  };
}
