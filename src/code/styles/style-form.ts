import type { Span } from '../../text/span.js';

/** Which of several equivalent forms the code takes at one place, or as a habit of the whole unit. */
export interface StyleForm {
  /** What is written: a key of `CONSTRUCTS`. */
  readonly construct: string;
  /** The form, as code or in words: one of a fixed list for each construct, never text of the unit. */
  readonly form: string;
  /** The place: an expression, the head of a statement; for a habit, the first token of the unit or the first exception. */
  readonly span: Span;
}
