/**
 * Patterns of inert code that repeat among natural functions: the part of all findings as rare as it that have the pattern, by
 * language. The result of `npm run bench -- natural-rates` (`docs/results/natural-rates.jsonl`).
 */
export const NATURAL_PATTERNS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  c: {
    '__be32 * p ;': 0.3184,
    'return N ;': 0.08571,
    'GError * error ;': 0.03587,
    'error = NULL ;': 0.03587,
    'ctx -> sub -> scissor_state_dirty = ( N < < N ) ;': 0.02222,
  },
  java: {
    'assertTrue ( true ) ;': 0.2745,
    'PageContext pageContext = _jspx_page_context ;': 0.01587,
    'int i = N ;': 0.009685,
    'String result = null ;': 0.009685,
  },
};
