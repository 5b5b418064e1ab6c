import { byteLines, type ByteLine } from '../read/byte-lines.js';
import { PLANNED } from './file-plan.js';
import type { BytePatch } from './patch-file.js';
import { CONTEXT_LINES, lineDiff, type DiffLine } from './unified-diff.js';

/**
 * The unified diff of patches that each change a part of one line. Holds the lines that the diff shows.
 * @param patches in order, not overlapping; none holds a line end
 */
export async function patchDiff(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  patches: readonly BytePatch[],
): Promise<string> {
  if (patches.length === 0) return '';
  const shown: DiffLine[] = [];
  let recent: ByteLine[] = [];
  let contextLeft = 0;
  let next = 0;
  for await (const line of byteLines(chunks, PLANNED)) {
    const first = next;
    while ((patches[next]?.start ?? Infinity) <= line.start + line.length) next += 1;
    const after = patchedText(line, patches.slice(first, next));
    if (after !== null) {
      shown.push(...recent.map((one) => diffLine(one, null)), diffLine(line, after));
      recent = [];
      contextLeft = CONTEXT_LINES;
    } else if (contextLeft > 0) {
      shown.push(diffLine(line, null));
      contextLeft -= 1;
    } else recent = [...recent, line].slice(-CONTEXT_LINES);
  }
  return lineDiff(path, shown);
}

/** The text of a line after its patches; `null` when it does not change. */
function patchedText(line: ByteLine, patches: readonly BytePatch[]): string | null {
  if (patches.length === 0 || line.bytes === null) return null;
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, bytes } of patches) {
    parts.push(line.bytes.subarray(at, start - line.start), bytes);
    at = end - line.start;
  }
  parts.push(line.bytes.subarray(at));
  return Buffer.concat(parts).toString('utf8');
}

function diffLine(line: ByteLine, after: string | null): DiffLine {
  return { number: line.number, before: textOf(line), after, unterminated: !line.terminated };
}

function textOf(line: ByteLine): string {
  return line.bytes?.toString('utf8') ?? '';
}
