/** Tokens [start, end). */
export interface TokenRange {
    readonly start: number;
    readonly end: number;
}
/**
 * The longest constant expression of each statement that has one, by its index in `statements`. A constant expression
 * has literals, arithmetic operators and balanced parentheses: at least two literals and an operator. If it is a sum with
 * such a summand, the longest summand counts instead. A sign before it and parentheses around it are left out, and so is
 * an expression that belongs to a statement further inside. The time is linear in the tokens, except for a sort of the
 * statements when there is such an expression.
 */
export declare function constantExpressions(texts: readonly string[], kinds: readonly number[], statements: readonly TokenRange[]): Map<number, TokenRange>;
