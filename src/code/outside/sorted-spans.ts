import { countUpTo } from '../../sorted.js';
import type { Span } from '../../text/span.js';

/** Spans in order that do not overlap, such as the functions of a file, for questions about other spans. */
export class SortedSpans {
  readonly #ends: readonly number[];

  constructor(readonly spans: readonly Span[]) {
    this.#ends = spans.map(({ end }) => end);
  }

  /** The first one that ends after `offset`. */
  private after(offset: number): Span | undefined {
    return this.spans[countUpTo(this.#ends, offset)];
  }

  /** Those that overlap `span`, in order. */
  overlapping({ start, end }: Span): Span[] {
    const found: Span[] = [];
    for (let at = countUpTo(this.#ends, start); at < this.spans.length; at++) {
      const one = this.spans[at];
      if (!one || one.start >= end) break;
      found.push(one);
    }
    return found;
  }

  /** Whether `span` is a part of one, or all of it. */
  cover({ start, end }: Span): boolean {
    const one = this.after(start);
    return one !== undefined && one.start <= start && one.end >= end;
  }

  /** Whether one begins in `span`. */
  beginIn({ start, end }: Span): boolean {
    const at = countUpTo(this.#ends, start);
    return [this.spans[at], this.spans[at + 1]].some((one) => one && one.start >= start && one.start < end);
  }
}
