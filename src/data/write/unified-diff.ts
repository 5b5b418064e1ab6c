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

/** A line of a diff; `after` is `null` for context. */
export interface DiffLine {
  /** 1-based. */
  readonly number: number;
  readonly before: string;
  readonly after: string | null;
  /** The file's last line, without a line end. */
  readonly unterminated: boolean;
}

/** The same for a file whose lines are replaced one by one: only lines near a change are needed. */
export function lineDiff(path: string, lines: readonly DiffLine[]): string {
  const groups: DiffLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group?.at(-1)?.number === line.number - 1) group.push(line);
    else groups.push([line]);
  }
  if (groups.length === 0) return '';
  return formatPatch(
    {
      oldFileName: sideName('a', path),
      newFileName: sideName('b', path),
      oldHeader: undefined,
      newHeader: undefined,
      hunks: groups.map(hunkOf),
    },
    FILE_HEADERS_ONLY,
  );
}

const NO_LINE_END = '\\ No newline at end of file';

function hunkOf(group: readonly DiffLine[]): StructuredPatchHunk {
  const start = group[0]?.number ?? 1;
  return {
    oldStart: start,
    oldLines: group.length,
    newStart: start,
    newLines: group.length,
    lines: group.flatMap(({ before, after, unterminated }) => {
      const end = unterminated ? [NO_LINE_END] : [];
      return after === null ? [` ${before}`, ...end] : [`-${before}`, ...end, `+${after}`, ...end];
    }),
  };
}
