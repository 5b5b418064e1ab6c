/**
 * Patterns of inert code that repeat among natural functions: the part of all findings as rare as it that have the pattern, by
 * language. The result of `npm run bench -- natural-rates` (`docs/results/natural-rates.jsonl`).
 */
export const NATURAL_PATTERNS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  c: {
    '__be32 * p ;': 0.3213,
    'return N ;': 0.08571,
    'GError * error ;': 0.0362,
    'error = NULL ;': 0.0362,
    'ctx -> sub -> scissor_state_dirty = ( N < < N ) ;': 0.02256,
  },
  java: {
    'assertTrue ( true ) ;': 0.2838,
    'PageContext pageContext = _jspx_page_context ;': 0.0163,
    'int i = N ;': 0.009804,
    'String result = null ;': 0.009804,
  },
};
