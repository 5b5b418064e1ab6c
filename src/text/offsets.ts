import { bisect } from '../sorted.js';
import type { Span } from './span.js';

/** A place as people count: 1-based line, 1-based column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Bytes that a UTF-16 code unit adds in UTF-8; a surrogate pair's four are split two and two. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
}

/**
 * Converts between UTF-16 offsets, UTF-8 byte offsets and line:column places of one text. LF, CRLF and a lone
 * CR end a line. Built once in one pass; lines are found by bisection, bytes by walking one line.
 */
export class LineIndex {
  /** UTF-16 offset and UTF-8 byte offset at which each line starts. */
  private readonly starts: number[] = [0];
  private readonly byteStarts: number[] = [0];

  constructor(readonly text: string) {
    let bytes = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      bytes += bytesOf(unit);
      if (unit !== 10 && (unit !== 13 || text.charCodeAt(at + 1) === 10)) continue;
      this.starts.push(at + 1);
      this.byteStarts.push(bytes);
    }
  }

  /** Number of lines; a text that ends in a newline has an empty last line. */
  get lineCount(): number {
    return this.starts.length;
  }

  /** Place of a UTF-16 offset; offsets outside the text are clamped to it. */
  placeOf(offset: number): Place {
    const at = this.clamp(offset);
    const line = lastAtMost(this.starts, at);
    return { line: line + 1, column: at - (this.starts[line] ?? 0) + 1 };
  }

  /** UTF-16 offset of a place; lines and columns outside the text are clamped. */
  offsetOf(place: Place): number {
    const line = Math.min(Math.max(place.line, 1), this.lineCount) - 1;
    const next = this.starts[line + 1] ?? this.text.length;
    return Math.min((this.starts[line] ?? 0) + Math.max(place.column, 1) - 1, next);
  }

  /** UTF-8 byte offset of a UTF-16 offset. */
  byteOf(offset: number): number {
    const at = this.clamp(offset);
    const line = lastAtMost(this.starts, at);
    let bytes = this.byteStarts[line] ?? 0;
    for (let index = this.starts[line] ?? 0; index < at; index++)
      bytes += bytesOf(this.text.charCodeAt(index));
    return bytes;
  }

  /** UTF-16 offset of a UTF-8 byte offset; one inside a character gives the character's start. */
  offsetOfByte(byte: number): number {
    const line = lastAtMost(this.byteStarts, Math.max(byte, 0));
    let bytes = this.byteStarts[line] ?? 0;
    let at = this.starts[line] ?? 0;
    while (at < this.text.length) {
      const point = this.text.codePointAt(at) ?? 0;
      bytes += point > 0xffff ? 4 : bytesOf3(point);
      if (bytes > byte) break;
      at += point > 0xffff ? 2 : 1;
    }
    return at;
  }

  /** The span of a 1-based line without its line end. */
  lineSpan(line: number): Span {
    const start = this.offsetOf({ line, column: 1 });
    let end = this.starts[line] ?? this.text.length;
    while (end > start && /[\r\n]/u.test(this.text.charAt(end - 1))) end--;
    return { start, end };
  }

  private clamp(offset: number): number {
    return Math.min(Math.max(offset, 0), this.text.length);
  }
}

/** UTF-8 bytes of a code point of the basic plane; a lone surrogate becomes U+FFFD, three bytes. */
function bytesOf3(point: number): number {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : 3;
}

/** Index of the last element that is at most `value` in an ascending list that starts at or below it. */
function lastAtMost(sorted: readonly number[], value: number): number {
  return bisect(0, sorted.length, (index) => (sorted[index] ?? 0) <= value);
}
