import type { Unit } from '../data/unit.js';
import type { PlacedSpan } from '../finding.js';
import { codeLines, lineAt } from '../text/code-lines.js';
import type { Span } from '../text/span.js';

/** Puts a span of a unit's code into its file. */
export type Place = (span: Span) => PlacedSpan;

/** 1-based line and column (UTF-16) in the file. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Lines and columns of a unit's spans in the file it stands in. A record's code is one string on one line of
 * its file, where escapes hide its columns: all its spans are the whole line, from column 1.
 */
export function placeIn(unit: Unit): Place {
  const locate = unit.place.kind === 'jsonl' ? () => ({ line: unit.startLine, column: 1 }) : positions(unit);
  return ({ start, end }) => {
    const from = locate(start);
    const to = locate(end);
    return {
      ...{ start, end },
      ...{ startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
    };
  };
}

function positions({ code, startLine, startColumn }: Unit): (offset: number) => Position {
  const lines = codeLines(code);
  return (offset) => {
    const index = lineAt(lines, offset);
    const column = offset - (lines[index]?.start ?? 0) + 1;
    return { line: startLine + index, column: index === 0 ? startColumn + column : column };
  };
}
