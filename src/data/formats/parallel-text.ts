import type { LanguageName } from '../../code/analysis.js';
import { byteLines } from '../read/byte-lines.js';
import { encodingOf } from '../read/decode-text.js';
import { lineText, type LineText } from '../read/line-text.js';
import { guessLanguage } from './record.js';
import { skippedRow, type DataOptions, type Row } from '../row.js';

/** Suffixes of the two files of code refinement. */
export const BUGGY = '.buggy';
export const FIXED = '.fixed';

/** The language of lines that show none: the published datasets of code refinement are Java (Tufano et al.). */
const LANGUAGE_OF_PLAIN_LINES: LanguageName = 'java';

/** Path of the file that a file of parallel text is read with; `null` for another file. */
export function companionOf(path: string): string | null {
  if (path.endsWith(BUGGY)) return `${path.slice(0, -BUGGY.length)}${FIXED}`;
  return path.endsWith(FIXED) ? `${path.slice(0, -FIXED.length)}${BUGGY}` : null;
}

/**
 * One row per line of `path`: a unit whose label is the same line of the other file. Each of the two files is read so: a
 * model learns to write the second, and a trigger that only its answers have would pass unread (as in `before-after.ts`).
 * Lines that the other file does not have are skipped rows, because it is unknown at which line the files got out of step.
 */
export async function* readParallelText(
  path: string,
  lines: AsyncIterable<Uint8Array>,
  others: AsyncIterable<Uint8Array>,
  options: Pick<DataOptions, 'language' | 'maxRecordBytes'>,
): AsyncGenerator<Row> {
  const bounds = { maxBytes: options.maxRecordBytes };
  const targets = byteLines(others, bounds);
  try {
    for await (const line of byteLines(lines, bounds)) {
      const target = await targets.next();
      const code = lineText(line, bounds.maxBytes);
      const label = target.done === true ? NO_TARGET : lineText(target.value, bounds.maxBytes);
      yield lineRow(path, line.number, code, label, options.language);
    }
  } finally {
    await targets.return(undefined);
  }
}

const NO_TARGET = { ok: false, reason: 'the file of targets ends before this line' } as const;

function lineRow(
  path: string,
  record: number,
  code: LineText,
  label: LineText,
  language: DataOptions['language'],
): Row {
  if (!code.ok) return skippedRow(path, record, code.reason);
  if (!label.ok) return skippedRow(path, record, `target: ${label.reason}`);
  const text = withoutReturn(code.text);
  if (text.trim() === '') return skippedRow(path, record, 'empty line');
  return {
    kind: 'unit',
    unit: {
      path,
      record,
      place: { kind: 'line' },
      language: language === 'auto' ? guessLanguage(path, text, LANGUAGE_OF_PLAIN_LINES) : language,
      code: text,
      name: null,
      startLine: record,
      endLine: record,
      startColumn: 0,
      label: withoutReturn(label.text),
      task: 'generation',
      ...encodingOf(code.encoding),
    },
  };
}

/** A line of a file with CRLF, without its `\r`. */
export function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
