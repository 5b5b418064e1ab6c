import type { Unit } from '../../data/unit.js';
import type { PlacedSpan } from '../../result/result.js';
import { LineIndex, type Place as Position } from '../../text/offsets.js';
import type { Span } from '../../text/span.js';

/** Gives the place in the file for a span of a unit's code. */
export type Place = (span: Span) => PlacedSpan;

/**
 * Lines and columns of a unit's spans in its file. A record's code is one string on one line of its file, with
 * escapes, so its columns are not known: all its spans are the whole line, from column 1.
 */
export function placeIn(unit: Unit): Place {
  const locate = unit.place.kind === 'record' ? () => ({ line: unit.startLine, column: 1 }) : positions(unit);
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
  const index = new LineIndex(code);
  return (offset) => {
    const { line, column } = index.placeOf(offset);
    return { line: startLine + line - 1, column: line === 1 ? startColumn + column : column };
  };
}
