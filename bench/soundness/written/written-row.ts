/**
 * Statements of a language as they are written, with places in braces:
 * `{x}` and `{y}` are variables, `{p}` is a parameter, `{v}`, `{w}` and `{u}` are new names; `{n}` is a literal and `{k}` a number
 * from 0 to 4, each a new one; `{o}` is a comparison, `{e}` an expression and `{c}` a condition; `{T}` is a statement that prints a number, `{t}` the
 * expression in it. On a line of its own, `{B}` is a block of statements, `{L}` one in a loop, `{F}` one in a function, and `{S}`
 * stands for statements beside it.
 */
export interface WrittenRow {
  readonly text: string;
  /** New names that later statements read and assign, as `{v}`. */
  readonly names?: readonly string[];
  /** Expressions that later statements only read. */
  readonly values?: readonly string[];
}

/** What is written in a language besides what all languages have. */
export interface WrittenRows {
  readonly statements: readonly WrittenRow[];
  /** Operands of arithmetic. */
  readonly operands: readonly string[];
  /** Conditions, some with effects. */
  readonly conditions: readonly string[];
}
