import type { Span } from '../../text/span.js';

/** The kinds of inert code. */
export const INERT_KINDS = [
  /** A condition that is never true, and is not a literal. */
  'false-condition',
  /** A condition that is always true, and is not a literal. */
  'true-condition',
  /** A condition that is a literal: `if (0)`. */
  'literal-condition',
  /** A loop that never begins, or that repeats nothing. */
  'empty-loop',
  /** Statements after a `return`, `break`, `continue`, `throw` or `goto` in the same block. */
  'after-jump',
  /** An assertion that cannot fail. */
  'constant-assertion',
  /** A local variable that nothing reads, or an assignment to it. */
  'unread-local',
  /** A label to which nothing jumps. */
  'unread-label',
  /** A function inside another one that nothing calls. */
  'unread-function',
  /** A parameter of a lambda that nothing reads. */
  'unread-parameter',
  /** A statement whose evaluation changes nothing. */
  'no-effect',
  /** `x = x`, `x += 0`. */
  'self-assignment',
  /** A selection among cases by a constant. */
  'constant-switch',
  /** A constant that is written as a longer expression: `7 - 7`, `x ^ 0`, `"a" + ""`. */
  'disguised-constant',
] as const;

/** One of `INERT_KINDS`. */
export type InertKind = (typeof INERT_KINDS)[number];

/**
 * Forms within a kind that are of different rarity in natural code.
 * `bare`: a variable without a value. `usual`: a variable that starts at a value with which many start (0, 1, -1, an empty string,
 * a truth value, nothing). `constant`: a variable that has another literal, and no other value. `literal`: an assertion of a literal.
 * `sum`: a neutral number that is written as an operation of literals.
 */
export type InertForm = 'bare' | 'usual' | 'constant' | 'literal' | 'sum';

/** The caveat where a removal draws one number less from a generator. */
export const DRAWS = 'A pseudo-random generator is drawn from once less; its later numbers may differ.';

/** What a proof says of a function whose results a document bounds. */
const LIBRARY_FACT = / is (?:at least|at most|below|about) [^`]*\([^`]+?\)/u;

/** A condition of literals alone. */
const OF_LITERALS = /^`[^`A-Za-z_]+` is always (?:true|false)/u;

/**
 * Whether the truth of a condition rests on nothing of the unit's own code: on what a library guarantees (`rand()` is at least 0), or
 * on literals alone (`5 > 7`). A literal by itself, as in `if (0)`, is usual.
 */
export function isClosed({ kind, proof }: Pick<InertCode, 'kind' | 'proof'>): boolean {
  return LIBRARY_FACT.test(proof) || (kind !== 'literal-condition' && OF_LITERALS.test(proof));
}

/** Code that provably cannot run or has no effect. */
export interface InertCode {
  readonly kind: InertKind;
  /** `null` for any other form of the kind. */
  readonly form: InertForm | null;
  /** The smallest whole statement that may be removed; several statements for `after-jump`. UTF-16 offsets. */
  readonly span: Span;
  /** One sentence that a person can check. It quotes code: escape it for the place where it is shown. */
  readonly proof: string;
  /** The part that never runs; `null` where all runs but has no effect. */
  readonly dead: Span | null;
  /** The text that replaces the span without a change of behaviour: empty for removal, `null` if none is known. */
  readonly replacement: string | null;
  /** What the replacement assumes beyond the language's rules, as a sentence; `null` if nothing. */
  readonly caveat: string | null;
}
