import { redefinedByPieces } from '../../code/values/context/file-names.js';
import { loadParser } from '../../code/parsing/parser.js';
import { rowsOfLine, type LineTools } from '../../data/rows-of-line.js';
import { linePieces, type TextPiece } from '../../data/read/text-piece.js';
import type { LineVerdict } from '../../result/line-verdict.js';
import { skippedRow, STDIN_PATH } from '../../data/row.js';
import { failureReason } from '../reading/reasons.js';
import { toSubject } from '../reading/subject.js';
import { loadForRow } from '../scan-context.js';
import { lineVerdictOf } from './line-verdict-of.js';
import { readyBatches } from './ready-batches.js';
import type { StreamJudging, StreamParts } from './stream-judging.js';

/** Lines that are judged together: enough to fill the batches of a model, few enough to answer soon and to hold. Weight is in bytes. */
const BATCH = { maxItems: 64, maxWeight: 1_000_000 } as const;

/**
 * One verdict for each line of a stream of JSON Lines, in order. Each line is judged as if it were alone: its verdict depends on no
 * other line. Lines are read as they are asked for, so that memory is bounded by a batch of them.
 * @throws what the stream throws, after the verdicts on the lines before
 */
export async function* streamVerdicts(
  chunks: AsyncIterable<Uint8Array>,
  { judging }: Pick<StreamJudging, 'judging'>,
  { options, budget }: Pick<StreamParts, 'options' | 'budget'>,
): AsyncGenerator<LineVerdict> {
  const tools: LineTools = { options, redefinedByPieces, loadLanguage: loadParser };
  const pieces = linePieces(chunks, { maxBytes: options.maxRecordBytes });
  for await (const batch of readyBatches(pieces, ({ length }) => length, BATCH)) {
    const lines = await Promise.all(batch.map((piece) => readLine(piece, tools)));
    const outcomes = (await judging.judge(lines.flatMap(({ subjects }) => subjects))).values();
    if (budget.signal?.aborted === true) return; // a line that was not judged to its end has no verdict
    for (const { subjects, ...line } of lines) {
      const judged = subjects.map((subject) => {
        const outcome = outcomes.next().value;
        if (outcome === undefined) throw new Error('a unit was not judged');
        return { subject, outcome };
      });
      yield lineVerdictOf({ ...line, judged });
    }
  }
}

async function readLine(piece: TextPiece, tools: LineTools) {
  const { rows, patches } = await rowsOfLine(piece, tools).catch((error: unknown) => ({
    rows: [skippedRow(STDIN_PATH, piece.number, failureReason('reading', error))],
    patches: [],
  }));
  for (const row of rows) await loadForRow(row);
  const subjects = rows.flatMap((row, position) =>
    row.kind === 'unit' ? [toSubject(row.unit, position)] : [],
  );
  return { line: piece.number, rows, patches, subjects };
}
