import { byteLines, type ByteLine } from '../read/byte-lines.js';
import { decodeText } from '../read/decode-text.js';
import { PLANNED } from './file-plan.js';
import type { BytePatch } from './file-patch.js';
import { CONTEXT_LINES, lineDiff, type DiffLines } from './unified-diff.js';

/**
 * The unified diff of patches. Holds the lines that the diff shows.
 * @param patches in order, not overlapping
 */
export async function patchDiff(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  patches: readonly BytePatch[],
): Promise<string> {
  if (patches.length === 0) return '';
  const shown: DiffLines[] = [];
  let recent: ByteLine[] = [];
  let contextLeft = 0;
  for await (const { lines, own } of patchedLines(chunks, patches)) {
    const [line] = lines;
    if (own.length > 0) {
      shown.push(...recent.map((one) => diffLines([one], [])), diffLines(lines, own));
      recent = [];
      contextLeft = CONTEXT_LINES;
    } else if (contextLeft > 0) {
      shown.push(diffLines([line], []));
      contextLeft -= 1;
    } else recent = [...recent, line].slice(-CONTEXT_LINES);
  }
  return lineDiff(path, shown);
}

/** One line, or all lines that the same patches change. */
interface PatchedLines {
  readonly lines: readonly [ByteLine, ...ByteLine[]];
  readonly own: readonly BytePatch[];
}

/** The lines of a file with their patches; the lines that a patch joins are together. */
async function* patchedLines(
  chunks: AsyncIterable<Uint8Array>,
  patches: readonly BytePatch[],
): AsyncGenerator<PatchedLines> {
  let open: PatchedLines | null = null;
  let next = 0;
  for await (const line of byteLines(chunks, PLANNED)) {
    const first = next;
    const end = endOf(line);
    while ((patches[next]?.start ?? Infinity) <= end) next += 1;
    const own: readonly BytePatch[] = [...(open?.own ?? []), ...patches.slice(first, next)];
    const together: PatchedLines = { lines: open === null ? [line] : [...open.lines, line], own };
    open = (own.at(-1)?.end ?? 0) > end ? together : null;
    if (open === null) yield together;
  }
  if (open !== null) yield open;
}

function endOf({ start, length }: ByteLine): number {
  return start + length;
}

function diffLines(lines: PatchedLines['lines'], patches: readonly BytePatch[]): DiffLines {
  const [{ number, start }] = lines;
  const bytes = Buffer.concat(
    lines.flatMap((line, i) => [...(i === 0 ? [] : [LINE_FEED]), line.bytes ?? NOTHING]),
  );
  return {
    number,
    before: textOf(bytes).split('\n'),
    after: patches.length === 0 ? null : textOf(patched(bytes, start, patches)).split('\n'),
    unterminated: lines.at(-1)?.terminated === false,
  };
}

const LINE_FEED = Buffer.from('\n');
const NOTHING = Buffer.alloc(0);

/** Bytes that begin at byte `start` of the file, after their patches. */
function patched(before: Buffer, from: number, patches: readonly BytePatch[]): Buffer {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, bytes } of patches) {
    parts.push(before.subarray(at, start - from), bytes);
    at = end - from;
  }
  return Buffer.concat([...parts, before.subarray(at)]);
}

function textOf(bytes: Buffer): string {
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded.text : bytes.toString('utf8');
}
