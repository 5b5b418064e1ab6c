import type { Finding } from '../../src/result/result.js';
import { HeadFile } from '../../src/github/review/head-file.js';
import type { LineRange } from '../../src/github/review/shown-lines.js';
import type { RecordWriter } from '../../src/github/review/suggestion-edit.js';
import { editJsonText } from '../../src/data/write/json-edit.js';
import { finding, placedSpans, type FindingParts } from '../report/results.js';
import { applyEdits } from '../../src/code/edits/edit.js';

/** Writes code into the field `func` of a record, as the product does. */
export const writeFunc: RecordWriter = (found, line) => {
  const edits = editJsonText(
    line,
    { keys: ['func'], span: null },
    found.code,
    found.purified?.code ?? found.code,
  );
  return edits && applyEdits(line, edits);
};

/** A file all of whose lines the diff shows, unless said otherwise. */
export function headFile(
  text: string,
  ranges: readonly LineRange[] = [{ start: 1, end: Math.max(1, text.replace(/\n$/, '').split('\n').length) }],
  deletions: readonly number[] = [],
): HeadFile {
  return new HeadFile('src/qsv.c', text, ranges, deletions);
}

/**
 * A finding whose code is in `head`, placed as the scan places it.
 * @param code   must occur in `head`
 * @param after  the purified code
 */
export function findingIn(
  head: string,
  code: string,
  marked: string,
  after: string,
  parts: Partial<FindingParts> = {},
): Finding {
  const offset = head.indexOf(code);
  if (offset < 0) throw new Error('the code is not in the file');
  const before = head.slice(0, offset).split(/\r\n|\r|\n/);
  const startLine = before.length;
  const firstColumn = (before.at(-1) ?? '').length + 1;
  const made = finding({
    marked,
    code,
    firstColumn,
    function: { name: 'f', startLine, endLine: startLine },
    purified: { code: after },
    ...parts,
  });
  // a lone CR ends a line for the scan; the builder only knows LF
  const lines = (text: string): string => text.replace(/\r(?!\n)/g, '\n');
  const spans = placedSpans(lines(code), lines(marked), startLine, firstColumn);
  return { ...made, trigger: { ...made.trigger, spans } };
}

/** A finding in a JSONL file: record `line` of it, whose field `func` holds `code`. */
export function findingInRecord(line: number, code: string, marked: string, after: string): Finding {
  return finding({ marked, code, record: line, path: 'train.jsonl', purified: { code: after } });
}
