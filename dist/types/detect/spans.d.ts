import type { CodeElement } from '../code/types.js';
/** A half-open range of UTF-16 offsets, as elements have them. */
export type Span = CodeElement['spans'][number];
/** Do two spans share a character? */
export declare function overlaps(a: Span, b: Span): boolean;
/** Does the first span hold the whole of the second? */
export declare function contains(outer: Span, inner: Span): boolean;
